import type { SitePoints } from './prune.ts'
import type { Demand } from './siting.ts'
import { createFound } from './within.ts'

/**
 * The covering problem in its smallest form: cells that the same candidates reach are one class. Swap and exact
 * methods work on classes; 11,000 cells and 200 candidates make some thousands.
 */
export interface Cover {
  readonly candidateCount: number
  /** Weight of each class. */
  readonly weight: Float64Array
  /** Candidates that reach each class, ascending, at least one. */
  readonly candidatesOf: readonly Int32Array[]
  /** Classes that each candidate reaches. */
  readonly classesOf: readonly Int32Array[]
  /** Weight of the cells that no candidate reaches. */
  readonly outOfReach: number
}

/** O(pairs); meant for some hundreds of candidates. */
export function mergeByCover(demand: Demand, candidates: SitePoints): Cover {
  const { weight, limit, around } = demand
  const reachedBy: number[][] = Array.from(weight, () => [])
  const found = createFound()
  const farthest = limit.reduce((a, b) => Math.max(a, b), 0)
  const candidateCount = candidates.lonDeg.length
  for (let candidate = 0; candidate < candidateCount; candidate++) {
    around(candidates.lonDeg[candidate]!, candidates.latDeg[candidate]!, farthest, found)
    for (let i = 0; i < found.count; i++) {
      const cell = found.cell[i]!
      if (found.value[i]! <= limit[cell]!) reachedBy[cell]!.push(candidate)
    }
  }
  const classes = new Map<string, { candidates: number[]; weight: number }>()
  let outOfReach = 0
  reachedBy.forEach((list, cell) => {
    if (list.length === 0) outOfReach += weight[cell]!
    else {
      const key = list.join()
      const known = classes.get(key)
      if (known) known.weight += weight[cell]!
      else classes.set(key, { candidates: list, weight: weight[cell]! })
    }
  })
  const merged = [...classes.values()]
  const classesOf: number[][] = Array.from({ length: candidateCount }, () => [])
  merged.forEach((one, at) => {
    for (const candidate of one.candidates) classesOf[candidate]!.push(at)
  })
  return {
    candidateCount,
    weight: Float64Array.from(merged, (one) => one.weight),
    candidatesOf: merged.map((one) => Int32Array.from(one.candidates)),
    classesOf: classesOf.map((list) => Int32Array.from(list)),
    outOfReach,
  }
}

/** Weight of the classes that at least one of the chosen candidates reaches. */
export function weighChoice(cover: Cover, chosen: readonly number[]): number {
  const seen = new Uint8Array(cover.weight.length)
  let sum = 0
  for (const candidate of chosen) {
    for (const at of cover.classesOf[candidate]!) {
      if (seen[at] === 0) sum += cover.weight[at]!
      seen[at] = 1
    }
  }
  return sum
}
