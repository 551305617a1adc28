import type { Fields } from '../coverage/fields.ts'
import { type Portee, travelMinutes } from '../coverage/modes.ts'
import { squaredDistanceM2 } from '../geo/geodesy.ts'
import type { ClasseVitesse, Grid } from '../geo/grid.ts'
import type { CostTable } from '../kernel/median.ts'

interface Point {
  readonly lon: number
  readonly lat: number
}

/** Minutes by the question's mode, or metres for a plain distance. */
function costOfDistance(portee: Portee, classe: number, distanceM: number): number {
  return portee.type === 'mode' ? travelMinutes(portee.mode, classe as ClasseVitesse, distanceM) : distanceM
}

/**
 * Cost of each inhabited cell to each candidate, and to what exists (`base`): the table of the shortest mean and worst
 * time. O(cells · candidates), in time and memory.
 */
export function cellCosts(
  grid: Grid,
  fields: Fields,
  portee: Portee,
  candidates: readonly Point[],
): CostTable {
  const cells = Array.from(grid.population.keys()).filter((cell) => grid.population[cell]! > 0)
  const candidateCount = candidates.length
  const cost = new Float64Array(cells.length * candidateCount)
  cells.forEach((cell, point) => {
    candidates.forEach(({ lon, lat }, c) => {
      const d = Math.sqrt(squaredDistanceM2(grid.lonDeg[cell]!, grid.latDeg[cell]!, lon, lat))
      cost[point * candidateCount + c] = costOfDistance(portee, grid.classe[cell]!, d)
    })
  })
  return {
    pointCount: cells.length,
    candidateCount,
    cost,
    base: Float64Array.from(cells, (cell) =>
      costOfDistance(portee, grid.classe[cell]!, fields.oui.distanceM[cell]!),
    ),
    weight: Float64Array.from(cells, (cell) => grid.population[cell]!),
  }
}

/** Mean cost of all residents to their nearest place, and that of the farthest one; Infinity where there is none. */
export function summarizeCosts(grid: Grid, fields: Fields, portee: Portee): { moyen: number; pire: number } {
  let sum = 0
  let total = 0
  let pire = 0
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const people = grid.population[cell]!
    if (people === 0) continue
    const cost = costOfDistance(portee, grid.classe[cell]!, fields.oui.distanceM[cell]!)
    sum += people * cost
    total += people
    pire = Math.max(pire, cost)
  }
  return { moyen: total > 0 ? sum / total : Number.NaN, pire }
}
