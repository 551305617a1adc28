import { metersPerDegree } from '../../src/domain/geo/geodesy.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import type { SegmentIndex } from '../../src/domain/roads/segment-index.ts'

/** A resident this near to a mode's main component lives near its roads (decisions.md 38). */
export const NEAR_M = 2000

/** Residents farther than NEAR_M from the box of a network: too far whatever the roads inside. */
export function residentsOutside(
  { west, south, stepLon, stepLat, columns, rows }: SegmentIndex,
  points: readonly (readonly [lon: number, lat: number])[],
  cells: readonly CellRow[],
): number {
  return cells.reduce((sum, { population }, i) => {
    const [lon, lat] = points[i]!
    const { x, y } = metersPerDegree(lat)
    const off = (value: number, low: number, high: number) => Math.max(low - value, value - high, 0)
    const away = Math.hypot(
      off(lon, west, west + columns * stepLon) * x,
      off(lat, south, south + rows * stepLat) * y,
    )
    return away > NEAR_M ? sum + population : sum
  }, 0)
}
