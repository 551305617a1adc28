import { booleanPointInPolygon, pointToPolygonDistance, bbox as turfBbox } from '@turf/turf'
import Flatbush from 'flatbush'
import type { Outline } from '../read/read-sources.ts'

export interface Outlines {
  /** The outline a point lies in: the first of those that share it. Degrees. */
  readonly at: (lon: number, lat: number) => Outline | undefined
  /** The outline nearest to a point, at most `withinM` metres away. */
  readonly nearest: (lon: number, lat: number, withinM: number) => Outline | undefined
  readonly byCode: ReadonlyMap<string, Outline>
}

/** No degree of latitude is shorter than this, in metres. */
const DEGREE_MIN_M = 110_500

/** Makes outlines answer which of them a point is in, by an index of their boxes. */
export function openOutlines(outlines: readonly Outline[]): Outlines {
  const byCode = new Map(outlines.map((outline) => [outline.properties.code, outline]))
  if (outlines.length === 0) return { at: () => undefined, nearest: () => undefined, byCode }
  const index = new Flatbush(outlines.length)
  for (const outline of outlines) index.add(...(turfBbox(outline) as [number, number, number, number]))
  index.finish()
  const within = (lon: number, lat: number, margin: number): Outline[] => {
    const wide = margin / Math.cos((Math.min(89, Math.abs(lat) + margin) * Math.PI) / 180)
    const found = index.search(lon - wide, lat - margin, lon + wide, lat + margin)
    return found.flatMap((i) => outlines[i] ?? [])
  }
  return {
    at: (lon, lat) => within(lon, lat, 0).find((outline) => booleanPointInPolygon([lon, lat], outline)),
    nearest: (lon, lat, withinM) => {
      let best: { readonly outline?: Outline; readonly awayM: number } = { awayM: withinM }
      for (const outline of within(lon, lat, withinM / DEGREE_MIN_M)) {
        const awayM = metresAway(lon, lat, outline)
        if (awayM <= best.awayM) best = { outline, awayM }
      }
      return best.outline
    },
    byCode,
  }
}

/** Metres from a point to an outline, 0 inside. */
export const metresAway = (lon: number, lat: number, outline: Outline): number =>
  Math.max(0, pointToPolygonDistance([lon, lat], outline, { units: 'meters' }))
