import type { CellRow } from '../../src/domain/geo/grid.ts'
import { largestRemainder } from './largest-remainder.ts'
import { toLaea } from './projection.ts'
import { type Perimeter, shareInside } from './qpv-share.ts'

export interface QpvCell {
  readonly lon: number
  readonly lat: number
  readonly commune: string
  readonly qpv: string
  /** Share of the cell's area inside the perimeter. */
  readonly part: number
  /** Whole residents of that part. */
  readonly population: number
}

const CELL_M = 200

/** Cell centres stand on the grid: odd multiples of 100 m. Six decimals of a degree are within 0.1 m of it. */
const snap = (x: number): number => Math.floor(x / CELL_M) * CELL_M + CELL_M / 2

/**
 * Residents of each priority neighbourhood by share of cell area, whole per neighbourhood by largest
 * remainder: an estimate, always called one (decisions.md 6).
 */
export function qpvCells(cells: readonly CellRow[], perimeters: readonly Perimeter[]): QpvCell[] {
  const projected = cells.map((cell) => {
    const [e, n] = toLaea([cell.lon, cell.lat])
    return { cell, e: snap(e), n: snap(n) }
  })
  return perimeters.flatMap((perimeter) => {
    const inside = projected
      .map(({ cell, e, n }) => ({ cell, part: shareInside(perimeter, e, n, CELL_M) }))
      .filter(({ part }) => part > 0)
    const whole = largestRemainder(inside.map(({ cell, part }) => cell.population * part))
    return inside.map(({ cell, part }, i) => ({
      lon: cell.lon,
      lat: cell.lat,
      commune: cell.zone,
      qpv: perimeter.code,
      part,
      population: whole[i] ?? 0,
    }))
  })
}
