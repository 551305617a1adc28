import type { Cover } from '../kernel/cover.ts'
import { mergeByCover, weighChoice } from '../kernel/cover.ts'
import { type CostTable, chooseByCost, costOf } from '../kernel/median.ts'
import { keepBinding, mergeByOrder } from '../kernel/merge-costs.ts'
import type { SitePoints } from '../kernel/prune.ts'
import { type Choice, chooseGreedily, countGains, type Demand } from '../kernel/siting.ts'
import { coverAll, improveBySwaps } from '../kernel/swap.ts'
import type { Candidat } from './objectifs.ts'

/** Candidates up to this many are proven by HiGHS. */
export const MAX_PROUVES = 200
/** A covering model is far easier: the fewest of 1,000 candidates is proven in a second or two. */
const MAX_PROUVES_TOUS = 1000
/** A model of the mean time with more columns than this does not end in a minute. */
const MAX_FACONS = 60_000
/** Above this many, exchanges look at the best ones only. */
const MAX_ECHANGES = 400

/** What the solver of the exact optimum is given; null when there are too many candidates. */
export type Probleme =
  | { readonly type: 'couvrir'; readonly cover: Cover; readonly nombre: number }
  | { readonly type: 'tous'; readonly cover: Cover }
  | { readonly type: 'moyen'; readonly table: CostTable; readonly nombre: number }
  | {
      readonly type: 'pire'
      readonly table: CostTable
      readonly nombre: number
      /** A known choice: the search begins below it. */
      readonly depart: readonly number[]
    }

/** A choice of candidates, its value, and what no choice can beat. */
export interface Choix {
  readonly chosen: readonly number[]
  readonly valeur: number
  /** Proven limit of the value without any solver; null when there is none. */
  readonly borne: number | null
  /** Weight that no candidate reaches. */
  readonly horsPortee: number
  readonly probleme: Probleme | null
}

export function sitePoints(candidats: readonly Pick<Candidat, 'lon' | 'lat'>[]): SitePoints {
  return {
    lonDeg: Float64Array.from(candidats, (c) => c.lon),
    latDeg: Float64Array.from(candidats, (c) => c.lat),
  }
}

/**
 * Most weight with `nombre` places: lazy greedy over all, then exchanges. The bound is that of submodular
 * functions: what is chosen plus the `nombre` best gains still open (Leskovec et al. 2007).
 */
export function chooseMost(demand: Demand, sites: SitePoints, nombre: number): Choix {
  const greedy = chooseGreedily(demand, sites, nombre)
  const counter = countGains(demand, sites)
  const alone = Float64Array.from(sites.lonDeg, (_, c) => counter.count(c))
  const kept = keepBest(alone, greedy)
  const cover = mergeByCover(demand, pick(sites, kept))
  const chosen = improveBySwaps(
    cover,
    greedy.chosen.map((c) => kept.indexOf(c)),
  )
  const valeur = weighChoice(cover, chosen)
  const result = chosen.map((i) => kept[i] ?? 0)
  for (const c of result) counter.choose(c)
  const left = Float64Array.from(alone, (_, c) => counter.count(c))
  const all = demand.weight.reduce((a, b) => a + b, 0)
  const whole = kept.length === alone.length
  return {
    chosen: result,
    valeur,
    borne: Math.min(
      sumBest(alone, nombre),
      valeur + sumBest(left, nombre),
      all - (whole ? cover.outOfReach : 0),
    ),
    horsPortee: whole ? cover.outOfReach : Number.NaN,
    probleme: whole && alone.length <= MAX_PROUVES ? { type: 'couvrir', cover, nombre } : null,
  }
}

/** Fewest places that reach all of a cover that can be, however many it takes. */
export function chooseFewest(cover: Cover): Choix {
  const chosen = coverAll(cover)
  return {
    chosen,
    valeur: chosen.length,
    borne: null,
    horsPortee: cover.outOfReach,
    probleme: cover.candidateCount <= MAX_PROUVES_TOUS ? { type: 'tous', cover } : null,
  }
}

/** Least mean cost with `nombre` places. The table is that of cells. */
export function chooseShortest(cells: CostTable, nombre: number): Choix {
  const table = mergeByOrder(cells)
  const { chosen, objective } = chooseByCost(table, nombre, 'mean')
  const provable = table.candidateCount <= MAX_PROUVES && countWays(table) <= MAX_FACONS
  return {
    chosen,
    valeur: objective,
    borne: null,
    horsPortee: 0,
    probleme: provable ? { type: 'moyen', table, nombre } : null,
  }
}

/** Least cost of the farthest resident with `nombre` places. The table is that of cells. */
export function chooseNearest(cells: CostTable, nombre: number): Choix {
  const table = keepBinding(cells)
  const { chosen: all, objective } = chooseByCost(table, nombre, 'worst')
  // A place that brings the farthest resident no nearer is not worth opening.
  const chosen = all.reduce((kept, one) => {
    const without = kept.filter((c) => c !== one)
    return costOf(table, without, 'worst') > objective ? kept : without
  }, all)
  const provable = table.candidateCount <= MAX_PROUVES
  return {
    chosen,
    valeur: objective,
    borne: null,
    horsPortee: 0,
    probleme: provable ? { type: 'pire', table, nombre, depart: chosen } : null,
  }
}

/** Pairs of a point and a candidate nearer than what exists: the columns of the exact model. */
function countWays({ base, candidateCount, cost, pointCount }: CostTable): number {
  let ways = 0
  for (let point = 0; point < pointCount; point++)
    for (let c = 0; c < candidateCount; c++) if (cost[point * candidateCount + c]! < base[point]!) ways++
  return ways
}

/** Numbers of the candidates that exchanges look at: all, or those chosen and those that gain most alone. */
function keepBest(alone: Float64Array, greedy: Choice): number[] {
  const all = Array.from(alone.keys())
  if (all.length <= MAX_ECHANGES) return all
  const best = all.sort((a, b) => (alone[b] ?? 0) - (alone[a] ?? 0)).slice(0, MAX_ECHANGES)
  return [...new Set([...greedy.chosen, ...best])]
}

function pick(sites: SitePoints, kept: readonly number[]): SitePoints {
  return {
    lonDeg: Float64Array.from(kept, (c) => sites.lonDeg[c] ?? 0),
    latDeg: Float64Array.from(kept, (c) => sites.latDeg[c] ?? 0),
  }
}

function sumBest(values: Float64Array, count: number): number {
  return values
    .slice()
    .sort((a, b) => b - a)
    .slice(0, count)
    .reduce((a, b) => a + b, 0)
}
