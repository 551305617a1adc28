import type { Cover } from './cover.ts'
import type { CostTable } from './median.ts'

/**
 * Cost tables made small without changing any answer, so that times are those of cells, not of communes.
 */

/**
 * For the mean: points that prefer the same candidates in the same order are one, with the weighted mean of their
 * costs. Whatever is opened, they all go to the same place, so the sum is that of the points: exact. A candidate
 * that is no nearer than what exists is nobody's choice. O(points · candidates · log candidates).
 */
export function mergeByOrder(table: CostTable): CostTable {
  const { base, candidateCount, cost, pointCount, weight } = table
  const classes = new Map<string, number[]>()
  for (let point = 0; point < pointCount; point++) {
    if (!(weight[point]! > 0)) continue
    const row = cost.subarray(point * candidateCount, (point + 1) * candidateCount)
    const nearer = Array.from(row.keys()).filter((c) => row[c]! < base[point]!)
    const key = nearer.sort((a, b) => row[a]! - row[b]! || a - b).join()
    const known = classes.get(key)
    if (known === undefined) classes.set(key, [point])
    else known.push(point)
  }
  const merged = emptyTable(classes.size, candidateCount)
  let at = 0
  for (const points of classes.values()) {
    const people = points.reduce((sum, point) => sum + weight[point]!, 0)
    for (const point of points) {
      const share = weight[point]! / people
      merged.base[at]! += share * base[point]!
      for (let c = 0; c < candidateCount; c++)
        merged.cost[at * candidateCount + c]! += share * cost[point * candidateCount + c]!
    }
    merged.weight[at++] = people
  }
  return merged
}

/**
 * For the worst: only points that would still be the worst if everything were opened. The others cost less than that
 * already, so no choice depends on them. One point is always kept.
 */
export function keepBinding(table: CostTable): CostTable {
  const { base, candidateCount, cost, pointCount, weight } = table
  const floor = worstFloor(table)
  const kept: number[] = []
  for (let point = 0; point < pointCount; point++)
    if (weight[point]! > 0 && base[point]! >= floor) kept.push(point)
  const small = emptyTable(kept.length, candidateCount)
  kept.forEach((point, at) => {
    small.base[at] = base[point]!
    small.weight[at] = weight[point]!
    small.cost.set(cost.subarray(point * candidateCount, (point + 1) * candidateCount), at * candidateCount)
  })
  return small
}

/** The worst cost with every candidate open: nothing does better. */
export function worstFloor({ base, candidateCount, cost, pointCount, weight }: CostTable): number {
  let floor = 0
  for (let point = 0; point < pointCount; point++) {
    if (!(weight[point]! > 0)) continue
    let least = base[point]!
    for (let c = 0; c < candidateCount; c++) least = Math.min(least, cost[point * candidateCount + c]!)
    floor = Math.max(floor, least)
  }
  return floor
}

/**
 * Who must be reached for the worst cost to be at most `limit`, as a covering problem: its classes are the points
 * that what exists leaves beyond. Null when a point has no candidate within the limit.
 */
export function coverWithin(table: CostTable, limit: number): Cover | null {
  const { base, candidateCount, cost, pointCount, weight } = table
  const classes = new Map<string, number[]>()
  for (let point = 0; point < pointCount; point++) {
    if (!(weight[point]! > 0) || base[point]! <= limit) continue
    const reach: number[] = []
    for (let c = 0; c < candidateCount; c++) if (cost[point * candidateCount + c]! <= limit) reach.push(c)
    if (reach.length === 0) return null
    classes.set(reach.join(), reach)
  }
  const candidatesOf = [...classes.values()].map((list) => Int32Array.from(list))
  const classesOf: number[][] = Array.from({ length: candidateCount }, () => [])
  candidatesOf.forEach((list, at) => {
    for (const c of list) classesOf[c]?.push(at)
  })
  return {
    candidateCount,
    weight: new Float64Array(candidatesOf.length).fill(1),
    candidatesOf,
    classesOf: classesOf.map((list) => Int32Array.from(list)),
    outOfReach: 0,
  }
}

const emptyTable = (pointCount: number, candidateCount: number): CostTable => ({
  pointCount,
  candidateCount,
  cost: new Float64Array(pointCount * candidateCount),
  base: new Float64Array(pointCount),
  weight: new Float64Array(pointCount),
})
