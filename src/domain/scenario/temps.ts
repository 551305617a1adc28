import type { Fields } from '../coverage/fields.ts'
import { squaredDistanceM2 } from '../geodesy.ts'
import type { Grid } from '../grid.ts'
import type { CostTable } from '../kernel/median.ts'
import { type ClasseVitesse, type Portee, travelMinutes } from '../modes.ts'

interface Point {
  readonly lon: number
  readonly lat: number
}

/** Minutes by the question's mode, or metres for a plain distance. */
function costOfDistance(portee: Portee, classe: number, distanceM: number): number {
  return portee.type === 'mode' ? travelMinutes(portee.mode, classe as ClasseVitesse, distanceM) : distanceM
}

/**
 * Mean cost of each commune's residents to each candidate, as if they all went to the same place: the table of
 * the shortest mean and worst time. `base` is their mean cost today. O(cells · candidates).
 */
export function communeCosts(
  grid: Grid,
  fields: Fields,
  portee: Portee,
  candidates: readonly Point[],
): CostTable {
  const pointCount = grid.zones.length
  const candidateCount = candidates.length
  const cost = new Float64Array(pointCount * candidateCount)
  const weight = new Float64Array(pointCount)
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const people = grid.population[cell]!
    const zone = grid.zone[cell]!
    weight[zone]! += people
    for (let c = 0; c < candidateCount; c++) {
      const { lon, lat } = candidates[c]!
      const d = Math.sqrt(squaredDistanceM2(grid.lonDeg[cell]!, grid.latDeg[cell]!, lon, lat))
      cost[zone * candidateCount + c]! += people * costOfDistance(portee, grid.classe[cell]!, d)
    }
  }
  for (let zone = 0; zone < pointCount; zone++) {
    for (let c = 0; c < candidateCount; c++) cost[zone * candidateCount + c]! /= weight[zone]! || 1
  }
  return { pointCount, candidateCount, cost, base: meanCosts(grid, fields, portee), weight }
}

/** Mean cost of each commune's residents to their nearest place; Infinity where nobody has any. */
export function meanCosts(grid: Grid, fields: Fields, portee: Portee): Float64Array {
  const sums = new Float64Array(grid.zones.length)
  const weight = new Float64Array(grid.zones.length)
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const people = grid.population[cell]!
    if (people === 0) continue
    sums[grid.zone[cell]!]! +=
      people * costOfDistance(portee, grid.classe[cell]!, fields.oui.distanceM[cell]!)
    weight[grid.zone[cell]!]! += people
  }
  return sums.map((sum, zone) => (weight[zone]! > 0 ? sum / weight[zone]! : 0))
}

/** Mean cost of all residents, and that of the commune where it is greatest. */
export function summarizeCosts(grid: Grid, means: Float64Array): { moyen: number; pire: number } {
  const weight = new Float64Array(grid.zones.length)
  for (let cell = 0; cell < grid.zone.length; cell++) weight[grid.zone[cell]!]! += grid.population[cell]!
  let sum = 0
  let total = 0
  let pire = 0
  means.forEach((mean, zone) => {
    const people = weight[zone]!
    if (people === 0) return
    sum += people * mean
    total += people
    pire = Math.max(pire, mean)
  })
  return { moyen: total > 0 ? sum / total : Number.NaN, pire }
}
