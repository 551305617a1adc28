import type { Cover } from './cover.ts'
import type { CostTable } from './median.ts'

/**
 * Siting problems as LP text for HiGHS, and its answers read back. HiGHS is loaded by the caller, in its own worker.
 * Columns: x0, x1… = candidate opened; y… = class reached; z… = point served by candidate (or by what exists: e).
 *
 * `relaxed` leaves out the whole numbers: the relaxation is solved in milliseconds and bounds what any choice can
 * reach, which is what the page prints when the exact search is cut short.
 */

/** Most weight reached with at most `count` candidates (maximal covering location, Church and ReVelle 1974). */
export function modelMostReached(cover: Cover, count: number, relaxed = false): string {
  const classes = cover.candidatesOf
  const goal = sum(classes.map((_, at) => term(cover.weight[at]!, `y${at}`)))
  const rows = classes.map((list, at) => `${sum([...list].map((c) => `x${c}`))} - y${at} >= 0`)
  rows.push(`${sum(names('x', cover.candidateCount))} <= ${count}`)
  const bounds = [...names('y', classes.length), ...names('x', cover.candidateCount)].map((y) => `${y} <= 1`)
  return write('Maximize', goal, rows, bounds, relaxed ? [] : names('x', cover.candidateCount))
}

/** Fewest candidates that reach every class (location set covering, Toregas et al. 1971). */
export function modelFewestPlaces(cover: Cover, relaxed = false): string {
  const goal = sum(names('x', cover.candidateCount))
  const rows = cover.candidatesOf.map((list) => `${sum([...list].map((c) => `x${c}`))} >= 1`)
  const bounds = names('x', cover.candidateCount).map((x) => `${x} <= 1`)
  return write('Minimize', goal, rows, bounds, relaxed ? [] : names('x', cover.candidateCount))
}

/** Least weighted sum of costs with at most `count` candidates (p-median, ReVelle and Swain 1970). */
export function modelLeastMean(table: CostTable, count: number, relaxed = false): string {
  const served = serve(table)
  const goal = sum(
    served.flatMap(({ point, ways }) => ways.map((w) => term(table.weight[point]! * w.cost, w.name))),
  )
  return write('Minimize', goal, assign(table, served, count), limit(table, served), wholes(table, relaxed))
}

/** The part of HiGHS's answer that is read. */
export interface HighsAnswer {
  readonly Status: string
  readonly ObjectiveValue: number
  readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>
}

export interface ProvenChoice {
  /** `optimal`: proven; `bounded`: the best found in time, at most `bound` is possible; `none`: no choice. */
  readonly status: 'optimal' | 'bounded' | 'none'
  readonly chosen: number[]
  readonly objective: number
  /** Proven limit of the objective: nothing can be better. */
  readonly bound: number
}

/**
 * Reads an answer. `relaxation` is the objective of the relaxed model, the bound when the search was cut short; NaN
 * if it is not known.
 */
export function readAnswer(answer: HighsAnswer, candidateCount: number, relaxation: number): ProvenChoice {
  const chosen = Array.from({ length: candidateCount }, (_, candidate) => candidate).filter(
    (candidate) => (answer.Columns[`x${candidate}`]?.Primal ?? 0) > 0.5,
  )
  const objective = answer.ObjectiveValue
  if (answer.Status === 'Optimal') return { status: 'optimal', chosen, objective, bound: objective }
  const hasChoice = answer.Status === 'Time limit reached' && chosen.length > 0 && Number.isFinite(objective)
  return hasChoice
    ? { status: 'bounded', chosen, objective, bound: relaxation }
    : { status: 'none', chosen: [], objective: Number.NaN, bound: relaxation }
}

interface Served {
  readonly point: number
  readonly ways: { readonly name: string; readonly candidate: number; readonly cost: number }[]
}

/** Ways to serve each point with weight: a candidate that beats what exists, or what exists (candidate −1). */
function serve(table: CostTable): Served[] {
  const { base, candidateCount, cost, pointCount, weight } = table
  return Array.from({ length: pointCount }, (_, point) => {
    const ways = Array.from({ length: candidateCount }, (_, candidate) => ({
      name: `z${point}_${candidate}`,
      candidate,
      cost: cost[point * candidateCount + candidate]!,
    })).filter((way) => way.cost < base[point]!)
    if (Number.isFinite(base[point]!)) ways.push({ name: `e${point}`, candidate: -1, cost: base[point]! })
    return { point, ways }
  }).filter(({ point, ways }) => weight[point]! > 0 && ways.length > 0)
}

function assign(table: CostTable, served: readonly Served[], count: number): string[] {
  const rows = served.map(({ ways }) => `${sum(ways.map((w) => w.name))} = 1`)
  for (const { ways } of served) {
    for (const w of ways) if (w.candidate >= 0) rows.push(`${w.name} - x${w.candidate} <= 0`)
  }
  rows.push(`${sum(names('x', table.candidateCount))} <= ${count}`)
  return rows
}

function limit(table: CostTable, served: readonly Served[]): string[] {
  const ways = served.flatMap((one) => one.ways.map((w) => w.name))
  return [...ways, ...names('x', table.candidateCount)].map((name) => `${name} <= 1`)
}

function wholes(table: CostTable, relaxed: boolean): string[] {
  return relaxed ? [] : names('x', table.candidateCount)
}

function names(letter: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${letter}${i}`)
}

function term(factor: number, name: string): string {
  return `${factor} ${name}`
}

/** Terms joined by `+`, ten to a line: HiGHS refuses lines over 560 characters. */
function sum(terms: readonly string[]): string {
  if (terms.length === 0) return '0 x0'
  const lines: string[] = []
  for (let i = 0; i < terms.length; i += 10) lines.push(terms.slice(i, i + 10).join(' + '))
  return lines.join('\n + ')
}

function write(sense: string, goal: string, rows: string[], bounds: string[], binaries: string[]): string {
  const lines = [sense, ` goal: ${goal}`, 'Subject To', ...rows.map((row, i) => ` r${i}: ${row}`)]
  lines.push('Bounds', ...bounds.map((bound) => ` 0 <= ${bound}`))
  if (binaries.length > 0) {
    lines.push('Binary')
    for (let i = 0; i < binaries.length; i += 20) lines.push(` ${binaries.slice(i, i + 20).join(' ')}`)
  }
  lines.push('End', '')
  return lines.join('\n')
}
