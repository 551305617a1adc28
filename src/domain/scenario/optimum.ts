import type { Cover } from '../kernel/cover.ts'
import { type CostTable, costOf } from '../kernel/median.ts'
import { coverWithin, worstFloor } from '../kernel/merge-costs.ts'
import {
  type HighsAnswer,
  modelFewestPlaces,
  modelLeastMean,
  modelMostReached,
  type ProvenChoice,
  readAnswer,
} from '../kernel/siting-model.ts'
import { coverAll } from '../kernel/swap.ts'
import type { Probleme } from './siting.ts'

interface Options {
  readonly time_limit: number
  readonly mip_rel_gap?: number
}
export type Solve = (model: string, options: Options) => HighsAnswer

/** HiGHS calls optimal what is within 0.01 % of its bound unless told: of 800,000 residents, 80. */
const EXACT = { mip_rel_gap: 0 } as const

/** The exact optimum of a siting problem, or the best found in `limiteS` seconds with what bounds it. */
export function solveOptimum(
  solve: Solve,
  probleme: Probleme,
  limiteS: number,
  now: () => number = Date.now,
): ProvenChoice {
  if (probleme.type === 'pire')
    return solveWorst(solve, probleme.table, probleme.depart, probleme.nombre, limiteS, now)
  const { model, relaxed, count } = modelsOf(probleme)
  const start = now()
  const relaxation = solve(relaxed, { time_limit: limiteS })
  const bound = relaxation.Status === 'Optimal' ? relaxation.ObjectiveValue : Number.NaN
  // The page gives up on a worker that takes much longer than the limit: both searches share it.
  const leftS = Math.max(0, limiteS - (now() - start) / 1000)
  return readAnswer(solve(model, { ...EXACT, time_limit: leftS }), count, bound)
}

type Programme = Exclude<Probleme, { readonly type: 'pire' }>

function modelsOf(probleme: Programme): { model: string; relaxed: string; count: number } {
  if (probleme.type === 'couvrir' || probleme.type === 'tous') {
    const { cover } = probleme
    const write = (relaxed: boolean) =>
      probleme.type === 'couvrir'
        ? modelMostReached(cover, probleme.nombre, relaxed)
        : modelFewestPlaces(cover, relaxed)
    return { model: write(false), relaxed: write(true), count: cover.candidateCount }
  }
  const { table, nombre } = probleme
  return {
    model: modelLeastMean(table, nombre),
    relaxed: modelLeastMean(table, nombre, true),
    count: table.candidateCount,
  }
}

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
