import proj4 from 'proj4'

/** ETRS89-LAEA (EPSG:3035), the equal-area projection of the European and INSEE grids; metres. */
const LAEA = proj4('+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 +ellps=GRS80 +units=m +no_defs')

export function toLaea(position: readonly number[]): [e: number, n: number] {
  const [e = Number.NaN, n = Number.NaN] = LAEA.forward([
    position[0] ?? Number.NaN,
    position[1] ?? Number.NaN,
  ])
  return [e, n]
}

/** The inverse: degrees, rounded to 6 decimals (0.1 m) so that every machine writes the same file. */
export function fromLaea(position: readonly number[]): [lon: number, lat: number] {
  const [lon = Number.NaN, lat = Number.NaN] = LAEA.inverse([
    position[0] ?? Number.NaN,
    position[1] ?? Number.NaN,
  ])
  return [Math.round(lon * 1e6) / 1e6, Math.round(lat * 1e6) / 1e6]
}
