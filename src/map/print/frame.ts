import { type Bbox, unionBbox } from '../../domain/geo/bbox.ts'
import { squareAround } from '../../domain/geo/tuile.ts'
import type { Frame } from './drawing.ts'

/** What a drawing shows, in degrees. */
export function cadreOf({ at, x, y, scale, squeeze, width, height }: Frame): Bbox {
  const [lonStep, latStep] = [1 / (squeeze * scale), 1 / scale]
  return [
    at.lon - x * lonStep,
    at.lat - (height - y) * latStep,
    at.lon + (width - x) * lonStep,
    at.lat + y * latStep,
  ]
}

/** The zoom at which a screen shows a unit of a drawing as a pixel. */
export function zoomOf(frame: Frame): number {
  return squareAround(cadreOf(frame)).z + Math.log2(Math.max(frame.width, frame.height) / TILE_PX)
}
/** Side of a tile on the screen. */
const TILE_PX = 512

/** Metres of a unit of a drawing. */
export const metresPerUnit = ({ scale }: Pick<Frame, 'scale'>): number => METRES_PER_DEGREE / scale
const METRES_PER_DEGREE = 111_200

/**
 * A drawing around some points, all of them inside a margin; it shows at least so many metres across its lesser side.
 */
export function frameAround(
  points: readonly (readonly [lon: number, lat: number])[],
  width: number,
  height: number,
  { margin, leastM }: { readonly margin: number; readonly leastM: number },
): Frame {
  const [west, south, east, north] = unionBbox(points.map(([lon, lat]) => [lon, lat, lon, lat]))
  const at = { lon: (west + east) / 2, lat: (south + north) / 2 }
  const squeeze = Math.cos((at.lat * Math.PI) / 180)
  const least = leastM / METRES_PER_DEGREE
  const scale = Math.min(
    (width - 2 * margin) / Math.max((east - west) * squeeze, (least * width) / Math.min(width, height)),
    (height - 2 * margin) / Math.max(north - south, (least * height) / Math.min(width, height)),
  )
  return { at, x: width / 2, y: height / 2, scale, squeeze, width, height }
}
