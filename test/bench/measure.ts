import { cpus } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** What a row of the bench says. `goal` holds the sense too: '>= 5' or '<= 0.5'. */
export interface BenchRow {
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly goal: string
}

function isReached(row: BenchRow): boolean {
  const [sense, limit] = row.goal.split(' ')
  return sense === '>=' ? row.value >= Number(limit) : row.value <= Number(limit)
}

export function printRow(row: BenchRow): void {
  const value = row.value.toPrecision(4)
  console.log(
    `${row.name.padEnd(26)}${value.padStart(12)} ${row.unit.padEnd(6)}${row.goal.padEnd(12)}${isReached(row) ? 'ok' : 'NOT REACHED'}`,
  )
}

/** Elapsed milliseconds of one run. */
export function timeMs(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]!
}

/**
 * Processor milliseconds of one run, all threads of this process counted, collecting garbage too. On a busy machine a
 * long work waits for its turn and a short one does not: elapsed time would not compare them fairly.
 */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** The least processor ms of some runs: other programs lengthen one, never shorten one. */
export const bestMs = (runs: number, work: () => void): number =>
  Math.min(...Array.from({ length: runs }, () => processorMs(work)))

/**
 * Median processor ms of each work, after a warm-up. The works take turns, so that a slow moment slows them all alike:
 * what matters is their ratio.
 */
export function race(
  rounds: number,
  warmUps: number,
  works: Record<string, () => void>,
): Record<string, number> {
  for (let i = 0; i < warmUps; i++) for (const work of Object.values(works)) work()
  const times = new Map(Object.keys(works).map((name) => [name, [] as number[]]))
  for (let i = 0; i < rounds; i++) {
    for (const [name, work] of Object.entries(works)) times.get(name)!.push(processorMs(work))
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]))
}

/** Bytes that `build` leaves in use, on the heap and in buffers. */
export function measureBytes(build: () => unknown): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const used = () => {
    collect()
    collect()
    const { arrayBuffers, heapUsed } = process.memoryUsage()
    return arrayBuffers + heapUsed
  }
  const before = used()
  const kept = build()
  const after = used()
  // Read after measuring, so that it cannot be collected before.
  if (kept === undefined) throw new Error('memory: nothing built')
  return after - before
}

/** Processor and Node version; nothing that names the machine. */
export function describeMachine(): string {
  return `${cpus()[0]?.model.trim() ?? 'unknown processor'} × ${cpus().length}, Node ${process.version}`
}
