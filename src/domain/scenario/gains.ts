import type { Portee } from '../coverage/modes.ts'
import { type Fields, findReached } from '../coverage/travel.ts'
import type { Grid } from '../geo/grid.ts'
import { createFound } from '../kernel/within.ts'

/** Residents that a place at a point would newly bring within reach; `take` keeps them for the next question. */
export interface GainsAt {
  readonly gain: (lon: number, lat: number) => number
  readonly take: (lon: number, lat: number) => void
}

/** Central estimate, inclusive, as the figure counts. O(cells in reach) per question. */
export function gainsAt(grid: Grid, fields: Fields, portee: Portee): GainsAt {
  const limits = fields.travel.limits(portee, 'centre')
  const taken = new Set<number>()
  const found = createFound()
  const visit = (lon: number, lat: number, each: (cell: number) => void) => {
    findReached(fields.travel, grid, portee, { longitude: lon, latitude: lat }, found)
    for (let i = 0; i < found.count; i++) {
      const cell = found.cell[i]!
      if (!(fields.oui.value[cell]! <= limits[grid.classe[cell]!]!) && !taken.has(cell)) each(cell)
    }
  }
  return {
    gain: (lon, lat) => {
      let sum = 0
      visit(lon, lat, (cell) => {
        sum += grid.population[cell]!
      })
      return sum
    },
    take: (lon, lat) => visit(lon, lat, (cell) => taken.add(cell)),
  }
}

interface Point {
  readonly lon: number
  readonly lat: number
}

/** Points with what each adds to the ones before it, the greatest gain first; ties keep the given order. */
export function rankByGain<P extends Point>(
  gains: GainsAt,
  points: readonly P[],
): { point: P; gain: number }[] {
  const left = [...points]
  const ranked: { point: P; gain: number }[] = []
  while (left.length > 0) {
    const each = left.map((p) => gains.gain(p.lon, p.lat))
    const best = each.indexOf(Math.max(...each))
    const [point] = left.splice(best, 1)
    if (point === undefined) break
    gains.take(point.lon, point.lat)
    ranked.push({ point, gain: each[best] ?? 0 })
  }
  return ranked
}
