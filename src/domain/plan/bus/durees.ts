/** Minutes from each point to each other, the depot first; Infinity: no way. */
export type Durees = readonly (readonly number[])[]

export const leg = (tau: Durees, from: number, to: number): number =>
  tau[from]?.[to] ?? Number.POSITIVE_INFINITY

/** Minutes of a round through stops numbered from 0, in this order, depot to depot. */
export function roundMinutes(tau: Durees, ordre: readonly number[]): number {
  const path = [0, ...ordre.map((stop) => stop + 1), 0]
  return path.slice(1).reduce((sum, to, i) => sum + leg(tau, path[i] ?? 0, to), 0)
}
