import type { SitePoints } from './prune.ts'
import { type Around, createFound, type Found } from './within.ts'

/**
 * Where to open next so that most residents are newly reached (maximal covering location, existing places fixed):
 * lazy greedy over any number of candidates. Exact and swap methods for small cases are in swap.ts and
 * siting-model.ts.
 *
 * Gains only shrink as places are chosen (the objective is submodular), so a candidate whose old gain is below the
 * best fresh one need not be counted again (CELF, Leskovec et al. 2007). Same choice as plain greedy, ties
 * to the lowest candidate number. O(candidates · cells in reach) once, then a few recounts per place.
 */

/** Residents to win: cells not yet reached, each with its own inclusive limit. */
export interface Demand {
  readonly weight: Float64Array
  /** In the unit of the values found. */
  readonly limit: Float64Array
  /** Looks for them around a candidate. */
  readonly around: Around
}

export interface Choice {
  /** Candidate numbers in the order chosen. */
  readonly chosen: number[]
  /** Weight newly reached by each. */
  readonly gains: number[]
  readonly objective: number
}

/**
 * The cells with weight whose value is beyond the limit of their class; the weight may be residents, or those of some
 * zones only. `among` makes the search among the cells that are left.
 */
export function selectUnreached(
  weight: ArrayLike<number>,
  value: Float64Array,
  cellClass: Uint8Array,
  limits: ArrayLike<number>,
  among: (cells: Int32Array) => Around,
): Demand {
  const cells: number[] = []
  for (let cell = 0; cell < value.length; cell++) {
    if (weight[cell]! > 0 && !(value[cell]! <= limits[cellClass[cell]!]!)) cells.push(cell)
  }
  return {
    weight: Float64Array.from(cells, (cell) => weight[cell]!),
    limit: Float64Array.from(cells, (cell) => limits[cellClass[cell]!]!),
    around: among(Int32Array.from(cells)),
  }
}

/** Counts what candidates would win, and remembers what chosen ones have won. */
export interface GainCounter {
  count(candidate: number): number
  choose(candidate: number): void
}

export function countGains(demand: Demand, candidates: SitePoints): GainCounter {
  const farthest = demand.limit.reduce((a, b) => Math.max(a, b), 0)
  const open = Float64Array.from(demand.weight)
  const found: Found = createFound()
  const around = (candidate: number) =>
    demand.around(candidates.lonDeg[candidate]!, candidates.latDeg[candidate]!, farthest, found)
  return {
    count(candidate) {
      around(candidate)
      let sum = 0
      for (let i = 0; i < found.count; i++) {
        const cell = found.cell[i]!
        if (found.value[i]! <= demand.limit[cell]!) sum += open[cell]!
      }
      return sum
    },
    choose(candidate) {
      around(candidate)
      for (let i = 0; i < found.count; i++) {
        const cell = found.cell[i]!
        if (found.value[i]! <= demand.limit[cell]!) open[cell] = 0
      }
    },
  }
}

/** Chooses at most `count` candidates; stops early when none wins anybody. */
export function chooseGreedily(demand: Demand, candidates: SitePoints, count: number): Choice {
  const counter = countGains(demand, candidates)
  const gain = Float64Array.from(candidates.lonDeg, (_, candidate) => counter.count(candidate))
  const heap = Int32Array.from(gain.keys())
  const precedes = (a: number, b: number) => gain[a]! > gain[b]! || (gain[a] === gain[b] && a < b)
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(heap, at, heap.length, precedes)
  let size = heap.length
  const freshAt = new Int32Array(gain.length)
  const chosen: number[] = []
  const gains: number[] = []
  while (chosen.length < count && size > 0) {
    const best = heap[0]!
    if (!(gain[best]! > 0)) break
    if (freshAt[best] === chosen.length) {
      counter.choose(best)
      chosen.push(best)
      gains.push(gain[best]!)
      heap[0] = heap[--size]!
    } else {
      gain[best] = counter.count(best)
      freshAt[best] = chosen.length
    }
    sink(heap, 0, size, precedes)
  }
  return { chosen, gains, objective: gains.reduce((a, b) => a + b, 0) }
}

function sink(
  heap: Int32Array,
  from: number,
  size: number,
  precedes: (a: number, b: number) => boolean,
): void {
  let at = from
  while (true) {
    let first = at
    for (const child of [2 * at + 1, 2 * at + 2]) {
      if (child < size && precedes(heap[child]!, heap[first]!)) first = child
    }
    if (first === at) return
    const moved = heap[at]!
    heap[at] = heap[first]!
    heap[first] = moved
    at = first
  }
}
