import type { Portee } from '../coverage/modes.ts'
import type { Fields } from '../coverage/travel.ts'
import type { ClasseVitesse, Grid } from '../geo/grid.ts'
import type { CostTable } from '../kernel/median.ts'
import { createFound } from '../kernel/within.ts'

interface Point {
  readonly lon: number
  readonly lat: number
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
  cost.fill(Infinity)
  const costOf = costsIn(grid, fields, portee)
  const around = fields.travel.around(grid, Int32Array.from(cells))
  const found = createFound()
  candidates.forEach(({ lon, lat }, c) => {
    around(lon, lat, Infinity, found)
    for (let i = 0; i < found.count; i++) {
      const point = found.cell[i]!
      cost[point * candidateCount + c] = costOf(cells[point]!, found.value[i]!)
    }
  })
  return {
    pointCount: cells.length,
    candidateCount,
    cost,
    base: Float64Array.from(cells, (cell) => costOf(cell, fields.oui.value[cell]!)),
    weight: Float64Array.from(cells, (cell) => grid.population[cell]!),
  }
}

/** Minutes by the question's mode, or metres for a plain distance, of a value of a cell. */
const costsIn =
  (grid: Grid, { travel }: Fields, portee: Portee) =>
  (cell: number, value: number): number =>
    travel.cost(portee, grid.classe[cell] as ClasseVitesse, value)

/** Mean cost of all residents to their nearest place, and that of the farthest one; Infinity where there is none. */
export function summarizeCosts(grid: Grid, fields: Fields, portee: Portee): { moyen: number; pire: number } {
  let sum = 0
  let total = 0
  let pire = 0
  const costOf = costsIn(grid, fields, portee)
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const people = grid.population[cell]!
    if (people === 0) continue
    const cost = costOf(cell, fields.oui.value[cell]!)
    sum += people * cost
    total += people
    pire = Math.max(pire, cost)
  }
  return { moyen: total > 0 ? sum / total : Number.NaN, pire }
}
