import type { Cover } from '../../domain/kernel/cover.ts'
import { type CostTable, costOf } from '../../domain/kernel/median.ts'
import { coverWithin, worstFloor } from '../../domain/kernel/merge-costs.ts'
import { modelFewestPlaces, type ProvenChoice, readAnswer } from '../../domain/kernel/siting-model.ts'
import { coverAll } from '../../domain/kernel/swap.ts'
import type { Solve } from './optimum.ts'

/**
 * Least worst cost with at most `count` candidates (p-center) by bisection over the costs that can be the answer:
 * each step asks whether so few candidates reach every point within a limit (Minieka 1970). `start` is a known
 * choice. What is not decided when time is out leaves the best found, and the least limit not excluded as bound.
 */
export function solveWorst(
  solve: Solve,
  table: CostTable,
  start: readonly number[],
  count: number,
  limitS: number,
  now: () => number = Date.now,
): ProvenChoice {
  const end = now() + 1000 * limitS
  let best = { chosen: [...start], objective: costOf(table, start, 'worst') }
  const limits = possibleLimits(table, best.objective)
  // Every limit below `low` is excluded; that of `high` is reached.
  let low = 0
  let high = limits.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const answer = reachAll(solve, coverWithin(table, limits[middle] ?? 0), count, (end - now()) / 1000)
    if (answer === 'unknown') return { status: 'bounded', ...best, bound: limits[low] ?? 0 }
    if (answer === 'no') low = middle + 1
    else {
      best = { chosen: answer, objective: costOf(table, answer, 'worst') }
      high = middle
    }
  }
  return { status: 'optimal', ...best, bound: best.objective }
}

/** Costs between the worst one with everything open and that of the known choice, ascending. */
function possibleLimits(table: CostTable, highest: number): number[] {
  const lowest = worstFloor(table)
  const values = new Set<number>([highest])
  for (const costs of [table.cost, table.base])
    for (const value of costs) if (value >= lowest && value < highest) values.add(value)
  return [...values].sort((a, b) => a - b)
}

/** At most `count` candidates that reach every class; the exchanges' answer where it is good enough. */
function reachAll(
  solve: Solve,
  cover: Cover | null,
  count: number,
  timeS: number,
): number[] | 'no' | 'unknown' {
  if (cover === null) return 'no'
  if (cover.weight.length === 0) return []
  const quick = coverAll(cover)
  if (quick.length <= count) return quick
  if (timeS <= 0) return 'unknown'
  const answer = readAnswer(
    solve(modelFewestPlaces(cover), { time_limit: timeS }),
    cover.candidateCount,
    Number.NaN,
  )
  if (answer.chosen.length > 0 && answer.chosen.length <= count) return answer.chosen
  return answer.status === 'optimal' ? 'no' : 'unknown'
}
