import geodesic from 'geographiclib-geodesic'

/** Independent references: none of them shares an expression with src/. */

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
