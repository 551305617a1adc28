import geodesic from 'geographiclib-geodesic'
import { distanceM, metersPerDegree } from '../../../src/domain/geo/geodesy.ts'

/** Independent references: none of the distances shares an expression with src/. */

/** Metres along the WGS84 geodesic (Karney's algorithm). */
export function geodesicM(lonA: number, latA: number, lonB: number, latB: number): number {
  return geodesic.Geodesic.WGS84.Inverse(latA, lonA, latB, lonB).s12!
}

/** The mid-latitude formula, with sines and cosines, written from the textbook. */
export function midLatitudeM(lonA: number, latA: number, lonB: number, latB: number): number {
  const degree = Math.PI / 180
  const phi = ((latA + latB) / 2) * degree
  const flattening = 1 / 298.257223563
  const e2 = 2 * flattening - flattening ** 2
  const primeVertical = 6378137 / Math.sqrt(1 - e2 * Math.sin(phi) ** 2)
  const meridian = (6378137 * (1 - e2)) / (1 - e2 * Math.sin(phi) ** 2) ** 1.5
  return Math.hypot((lonB - lonA) * degree * primeVertical * Math.cos(phi), (latB - latA) * degree * meridian)
}

/** Nearest site of a point by looking at all of them with `distance`; the first of equals. */
export function bruteNearest(
  lon: number,
  lat: number,
  sites: { lonDeg: Float64Array; latDeg: Float64Array },
  distance: (lonA: number, latA: number, lonB: number, latB: number) => number,
): { site: number; distance: number } {
  let best = { site: -1, distance: Infinity }
  for (let site = 0; site < sites.lonDeg.length; site++) {
    const d = distance(lon, lat, sites.lonDeg[site]!, sites.latDeg[site]!)
    if (d < best.distance) best = { site, distance: d }
  }
  return best
}

/** Largest error of `distanceM`, in metres, over `pairs` drawn in a box that are up to 50 km apart. */
export function worstErrorM(
  random: () => number,
  pairs: number,
  [west, south, east, north]: readonly [number, number, number, number],
): number {
  let worst = 0
  for (let i = 0; i < pairs; i++) {
    const lon = west + (east - west) * random()
    const lat = south + (north - south) * random()
    const bearing = 2 * Math.PI * random()
    const reach = 50000 * Math.sqrt(random())
    const { x, y } = metersPerDegree(lat)
    const lonB = lon + (reach * Math.sin(bearing)) / x
    const latB = lat + (reach * Math.cos(bearing)) / y
    const exact = geodesicM(lon, lat, lonB, latB)
    if (exact <= 50000) worst = Math.max(worst, Math.abs(distanceM(lon, lat, lonB, latB) - exact))
  }
  return worst
}

/** Sites as turf reads points. */
export const turfPoints = (sites: { lonDeg: Float64Array; latDeg: Float64Array }) => ({
  type: 'FeatureCollection' as const,
  features: Array.from(sites.lonDeg, (lon, i) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Point' as const, coordinates: [lon, sites.latDeg[i]!] },
  })),
})
