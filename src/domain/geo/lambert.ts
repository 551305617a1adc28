/**
 * Degrees of French plane coordinates, without a library: Lambert conformal conic, inverse (IGN, NTG 71, ALG0004 and
 * ALG0019), and from the NTF the three shifts of the IGN, good to 5 m. Checked against proj4 in the tests.
 */
export type SystemeLambert = 'lambert-93' | 'lambert-cc' | 'lambert-2-etendu'

export interface LambertLu {
  readonly longitude: number
  readonly latitude: number
  readonly systeme: SystemeLambert
}

interface Cone {
  /** Exponent, and constant in metres. */
  readonly n: number
  readonly c: number
  readonly xs: number
  readonly ys: number
  /** Central meridian, radians. */
  readonly lon0: number
  /** First eccentricity. */
  readonly e: number
}

interface Ellipsoid {
  readonly a: number
  readonly e: number
}

const RAD = Math.PI / 180
const GRS80: Ellipsoid = { a: 6_378_137, e: 0.081_819_191_042_815_8 }
/** Clarke 1880 IGN, of the NTF. */
const CLARKE: Ellipsoid = { a: 6_378_249.2, e: 0.082_483_256_763_4 }
const PARIS = 2 + 20 / 60 + 14.025 / 3600
/** From the centre of the NTF to that of WGS84, metres. */
const NTF_SHIFT = [-168, -60, 320] as const
const DECIMALS = 1e7

const isometric = (lat: number, e: number): number =>
  Math.log(Math.tan(Math.PI / 4 + lat / 2) * ((1 - e * Math.sin(lat)) / (1 + e * Math.sin(lat))) ** (e / 2))
const normal = (lat: number, { a, e }: Ellipsoid): number => a / Math.sqrt(1 - (e * Math.sin(lat)) ** 2)

/** A cone through two parallels (degrees), with its false origin. */
function secant(lat0: number, lat1: number, lat2: number, x0: number, y0: number): Cone {
  const { e } = GRS80
  const [a, b, origin] = [lat1 * RAD, lat2 * RAD, lat0 * RAD]
  const radius = (lat: number): number => normal(lat, GRS80) * Math.cos(lat)
  const n = Math.log(radius(b) / radius(a)) / (isometric(a, e) - isometric(b, e))
  const c = (radius(a) / n) * Math.exp(n * isometric(a, e))
  return { n, c, xs: x0, ys: y0 + c * Math.exp(-n * isometric(origin, e)), lon0: 3 * RAD, e }
}

const LAMBERT_93 = secant(46.5, 44, 49, 700_000, 6_600_000)
const CC = Array.from({ length: 9 }, (_, i) => {
  const lat = 42 + i
  return secant(lat, lat - 0.75, lat + 0.75, 1_700_000, 200_000 + (i + 1) * 1_000_000)
})
/** Lambert II étendu, as the IGN gives its constants. */
const LAMBERT_2E: Cone = {
  n: 0.728_968_627_4,
  c: 11_745_793.39,
  xs: 600_000,
  ys: 8_199_695.768,
  lon0: PARIS * RAD,
  e: CLARKE.e,
}

function inverse({ n, c, xs, ys, lon0, e }: Cone, x: number, y: number): { lon: number; lat: number } {
  const radius = Math.hypot(x - xs, y - ys)
  const lon = lon0 + Math.atan2(x - xs, ys - y) / n
  const latIso = -Math.log(Math.abs(radius / c)) / n
  let lat = 2 * Math.atan(Math.exp(latIso)) - Math.PI / 2
  for (let pass = 0; pass < 8; pass++) {
    const ratio = ((1 + e * Math.sin(lat)) / (1 - e * Math.sin(lat))) ** (e / 2)
    lat = 2 * Math.atan(ratio * Math.exp(latIso)) - Math.PI / 2
  }
  return { lon, lat }
}

/** NTF to WGS84 by the shift of the centre, at height 0. */
function fromNtf({ lon, lat }: { lon: number; lat: number }): { lon: number; lat: number } {
  const radius = normal(lat, CLARKE)
  const x = radius * Math.cos(lat) * Math.cos(lon) + NTF_SHIFT[0]
  const y = radius * Math.cos(lat) * Math.sin(lon) + NTF_SHIFT[1]
  const z = radius * (1 - CLARKE.e ** 2) * Math.sin(lat) + NTF_SHIFT[2]
  const flat = Math.hypot(x, y)
  let out = Math.atan2(z, flat * (1 - GRS80.e ** 2))
  for (let pass = 0; pass < 6; pass++)
    out = Math.atan2(z + GRS80.e ** 2 * normal(out, GRS80) * Math.sin(out), flat)
  return { lon: Math.atan2(y, x), lat: out }
}

/**
 * Degrees (WGS84) of metres east and north in one of the plane systems of metropolitan France, told apart by their
 * ranges; null when they are in none.
 */
export function fromLambert(x: number, y: number): LambertLu | null {
  const told = ({ lon, lat }: { lon: number; lat: number }, systeme: SystemeLambert): LambertLu => ({
    longitude: Math.round((lon / RAD) * DECIMALS) / DECIMALS,
    latitude: Math.round((lat / RAD) * DECIMALS) / DECIMALS,
    systeme,
  })
  if (x > 50_000 && x < 1_260_000 && y > 6_000_000 && y < 7_200_000)
    return told(inverse(LAMBERT_93, x, y), 'lambert-93')
  if (x > 0 && x < 1_250_000 && y > 1_550_000 && y < 2_750_000)
    return told(fromNtf(inverse(LAMBERT_2E, x, y)), 'lambert-2-etendu')
  // Zone n, around latitude 41 + n: a false origin of n millions.
  const zone = Math.floor(y / 1_000_000)
  const cone = CC[zone - 1]
  const offset = y - zone * 1_000_000
  if (cone === undefined || x < 1_000_000 || x > 2_400_000 || offset < 20_000 || offset > 400_000) return null
  return told(inverse(cone, x, y), 'lambert-cc')
}
