/**
 * Shortest mean and shortest worst time: p-median by interchange (Teitz and Bart 1968) and p-center by the same
 * exchanges on the worst cost. Existing places are fixed: they are the `base` cost of each demand point. Heuristics:
 * siting-model.ts proves. O(p · candidates · points) per round.
 */
export interface CostTable {
  readonly pointCount: number
  readonly candidateCount: number
  /** `cost[point * candidateCount + candidate]`: minutes or metres. */
  readonly cost: Float64Array
  /** Cost of each point by the places that exist; Infinity without any. */
  readonly base: Float64Array
  readonly weight: Float64Array
}

export type CostGoal = 'mean' | 'worst'

/** Weighted sum ('mean') or greatest ('worst') of the least cost of the points with weight. */
export function costOf(table: CostTable, chosen: readonly number[], goal: CostGoal): number {
  const { base, candidateCount, cost, pointCount, weight } = table
  let sum = 0
  let worst = 0
  for (let point = 0; point < pointCount; point++) {
    if (!(weight[point]! > 0)) continue
    let least = base[point]!
    for (const candidate of chosen) least = Math.min(least, cost[point * candidateCount + candidate]!)
    sum += weight[point]! * least
    worst = Math.max(worst, least)
  }
  return goal === 'mean' ? sum : worst
}

/** Chooses at most `count` candidates: greedy, then exchanges while the cost falls. */
export function chooseByCost(
  table: CostTable,
  count: number,
  goal: CostGoal,
): { chosen: number[]; objective: number } {
  const chosen: number[] = []
  const places = Math.min(count, table.candidateCount)
  let objective = costOf(table, chosen, goal)
  while (chosen.length < places) {
    chosen.push(-1)
    objective = bestAt(table, chosen, chosen.length - 1, goal, Infinity)
  }
  for (let i = 0, unchanged = 0; unchanged < chosen.length; i = (i + 1) % chosen.length) {
    const better = bestAt(table, chosen, i, goal, objective)
    unchanged = better < objective ? 0 : unchanged + 1
    objective = Math.min(better, objective)
  }
  return { chosen, objective }
}

/** Puts at `i` the candidate with the least cost if it is below `below`; returns the least cost. */
function bestAt(table: CostTable, chosen: number[], i: number, goal: CostGoal, below: number): number {
  const { candidateCount, cost, pointCount, weight } = table
  const others = chosen.filter((_, at) => at !== i)
  const least = Float64Array.from({ length: pointCount }, (_, point) =>
    others.reduce((low, one) => Math.min(low, cost[point * candidateCount + one]!), table.base[point]!),
  )
  // Most exchanges cannot lower the worst, which a few points tell.
  if (goal === 'worst' && chosen[i]! >= 0 && !canLower(table, least, below)) return below
  const sums = new Float64Array(candidateCount)
  const worsts = new Float64Array(candidateCount)
  for (let point = 0; point < pointCount; point++) {
    if (!(weight[point]! > 0)) continue
    for (let candidate = 0; candidate < candidateCount; candidate++) {
      const d = Math.min(least[point]!, cost[point * candidateCount + candidate]!)
      sums[candidate]! += weight[point]! * d
      if (d > worsts[candidate]!) worsts[candidate] = d
    }
  }
  // Among equal worst costs, the smaller sum: it opens the way to the next exchange.
  const value = goal === 'mean' ? sums : worsts
  let best = -1
  for (let candidate = 0; candidate < candidateCount; candidate++) {
    if (others.includes(candidate)) continue
    const wins =
      best < 0 ||
      value[candidate]! < value[best]! ||
      (value[candidate] === value[best] && sums[candidate]! < sums[best]!)
    if (wins) best = candidate
  }
  if (best >= 0 && (value[best]! < below || chosen[i]! < 0)) chosen[i] = best
  return best < 0 ? below : value[best]!
}

/** Whether one candidate brings below a cost every point that the others leave there. */
function canLower(table: CostTable, least: Float64Array, below: number): boolean {
  const { candidateCount, cost, pointCount, weight } = table
  let left = Array.from({ length: candidateCount }, (_, candidate) => candidate)
  for (let point = 0; point < pointCount && left.length > 0; point++) {
    if (!(weight[point]! > 0) || least[point]! < below) continue
    left = left.filter((candidate) => cost[point * candidateCount + candidate]! < below)
  }
  return left.length > 0
}
