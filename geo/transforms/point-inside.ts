import { area, bbox, coordAll } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { LonLat } from '../../src/domain/geo/communes.ts'

/**
 * A point truly inside an area: on the parallel through its middle, the middle of the longest part that lies inside.
 * Turf's `pointOnFeature` may answer a corner of the outline, which the neighbour shares (findings/).
 *
 * @param outline An area that is not empty, in degrees, away from the antimeridian.
 */
export function pointInside(outline: Feature<Polygon | MultiPolygon>): LonLat {
  const [, south, , north] = bbox(outline)
  const lat = besideCorners(coordAll(outline), (south + north) / 2)
  const { geometry } = outline
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  const crossings = rings.flatMap((ring) => crossingsOf(ring, lat)).sort((a, b) => a - b)
  let best = { lon: Number.NaN, width: -1 }
  for (let i = 0; i + 1 < crossings.length; i += 2) {
    const [west = 0, east = 0] = crossings.slice(i)
    if (east - west > best.width) best = { lon: (west + east) / 2, width: east - west }
  }
  // The parallel may pass between two parts: then it is that of the largest.
  if (best.width < 0 && geometry.type === 'MultiPolygon') return pointInside(largestPart(geometry))
  return { lon: best.lon, lat }
}

function largestPart({ coordinates }: MultiPolygon): Feature<Polygon> {
  const parts = coordinates.map((rings): Feature<Polygon> => {
    return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: rings } }
  })
  return parts.reduce((best, part) => (area(part) > area(best) ? part : best))
}

/** A latitude near the given one that no corner lies on: there each crossing goes in or out. */
function besideCorners(corners: readonly number[][], near: number): number {
  const above = Math.min(...corners.map(([, lat = 0]) => lat).filter((lat) => lat > near))
  return corners.some(([, lat]) => lat === near) ? (near + above) / 2 : near
}

/** Longitudes at which a ring crosses a parallel. */
function crossingsOf(ring: readonly number[][], parallel: number): number[] {
  return ring.flatMap(([lon = 0, lat = 0], i) => {
    const [nextLon = 0, nextLat = 0] = ring[i + 1] ?? ring[0] ?? []
    return lat > parallel === nextLat > parallel
      ? []
      : [lon + ((parallel - lat) / (nextLat - lat)) * (nextLon - lon)]
  })
}
