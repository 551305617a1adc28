import { groupBy } from '../../src/domain/common/group-by.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import { largestRemainder } from './largest-remainder.ts'

export interface RawCell {
  readonly lon: number
  readonly lat: number
  readonly population: number
  readonly commune: string
}

/**
 * Scales the cells of each commune to its municipal population, in whole residents (decisions.md 4).
 * Gridded fiscal data miss students and institutions: 14.7 % of Limoges. A commune without a municipal
 * population keeps its rounded cells. Cells left at zero are dropped: nobody is counted there.
 */
export function calibrate(cells: readonly RawCell[], municipal: ReadonlyMap<string, number>): CellRow[] {
  return [...groupBy(cells, (cell) => cell.commune)].flatMap(([commune, own]) => {
    const whole = largestRemainder(
      own.map((c) => c.population),
      municipal.get(commune),
    )
    return own.flatMap((c, i) => {
      const population = whole[i] ?? 0
      return population > 0 ? [{ lon: c.lon, lat: c.lat, population, zone: commune }] : []
    })
  })
}
