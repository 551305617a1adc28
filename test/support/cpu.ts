/** Milliseconds of processor time a task takes: unlike the clock, not stretched by what else runs. */
export function measureCpuMs(task: () => void): number {
  const start = process.cpuUsage()
  task()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}
