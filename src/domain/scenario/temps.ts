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
 * Inhabited cells with a time to a place that exists. The others, across the water or on no road, have none: one of
 * them would make every mean and every worst endless. Where no cell has any, all count.
 */
export function cellsWithTime(grid: Grid, fields: Fields, portee: Portee): CellsWithTime {
  const costOf = costsIn(grid, fields, portee)
  const inhabited = Array.from(grid.population.keys()).filter((cell) => grid.population[cell]! > 0)
  const timed = inhabited.filter((cell) => costOf(cell, fields.oui.value[cell]!) < Infinity)
  if (timed.length === 0) return { cells: inhabited, others: 0 }
  const residents = (cells: readonly number[]) => cells.reduce((n, cell) => n + grid.population[cell]!, 0)
  return { cells: timed, others: residents(inhabited) - residents(timed) }
}

interface CellsWithTime {
  readonly cells: readonly number[]
  /** Residents of the other cells. */
  readonly others: number
}

/**
 * Cost of each inhabited cell that has a time to each candidate, and to what exists (`base`): the table of the shortest mean and worst
 * time. O(cells · candidates), in time and memory.
 */
export function cellCosts(
  grid: Grid,
  fields: Fields,
  portee: Portee,
  candidates: readonly Point[],
): CostTable {
  const costOf = costsIn(grid, fields, portee)
  const { cells } = cellsWithTime(grid, fields, portee)
  const candidateCount = candidates.length
  const cost = new Float64Array(cells.length * candidateCount)
  cost.fill(Infinity)
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

/**
 * Mean cost of the residents of some cells to their nearest place, and that of the farthest; Infinity where one of them
 * has none. Before and after are compared on the same cells: those with a time before (`cellsWithTime`).
 */
export function summarizeCosts(
  grid: Grid,
  fields: Fields,
  portee: Portee,
  cells: readonly number[],
): { moyen: number; pire: number } {
  let sum = 0
  let total = 0
  let pire = 0
  const costOf = costsIn(grid, fields, portee)
  for (const cell of cells) {
    const people = grid.population[cell]!
    const cost = costOf(cell, fields.oui.value[cell]!)
    sum += people * cost
    total += people
    pire = Math.max(pire, cost)
  }
  return { moyen: total > 0 ? sum / total : Number.NaN, pire }
}
