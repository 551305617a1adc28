import { foldText } from './match-vocabulaire.ts'

/** Where a row says it is, as texts; the columns that said it, and how. */
export interface Coordonnees {
  readonly latitude: string
  readonly longitude: string
  /** Headings read, when they are not those of the schema. */
  readonly colonnes: readonly string[]
  /** Both values stood in one cell. */
  readonly composees: boolean
}

const X_NAMES = new Set(
  'x coordx coordonneex xl93 l93x xlambert93 lambert93x xlambert lambertx coordxl93 coordonneexl93 xcc est easting'.split(
    ' ',
  ),
)
const Y_NAMES = new Set(
  'y coordy coordonneey yl93 l93y ylambert93 lambert93y ylambert lamberty coordyl93 coordonneeyl93 ycc nord northing'.split(
    ' ',
  ),
)
const POINT_NAMES = new Set(
  'geopoint2d geopoint geolocalisation geoloc geolocation coordonnees coordonneesgps coordinates gps latlon latlong latitudelongitude localisationgps geom geometry wkt'.split(
    ' ',
  ),
)

/**
 * The coordinates of a row beside the columns `latitude` and `longitude`: X and Y, or one cell for both
 * ("46.17, 1.87", `{"lon": …, "lat": …}`, `POINT(1.87 46.17)`). null when no column holds any.
 */
export function readCoordonnees(row: Readonly<Record<string, unknown>>): Coordonnees | null {
  const headings = Object.keys(row).filter((heading) => row[heading] !== '' && row[heading] !== null)
  const named = (names: ReadonlySet<string>): string | undefined =>
    headings.find((h) => names.has(foldText(h)))
  for (const heading of headings.filter((h) => POINT_NAMES.has(foldText(h)))) {
    const pair = pairOf(row[heading])
    if (pair !== null) return { ...pair, colonnes: [heading], composees: true }
  }
  const x = named(X_NAMES)
  const y = named(Y_NAMES)
  if (x === undefined || y === undefined) return null
  return { longitude: String(row[x]), latitude: String(row[y]), colonnes: [x, y], composees: false }
}

function pairOf(cell: unknown): { latitude: string; longitude: string } | null {
  if (Array.isArray(cell) && cell.length >= 2)
    return { longitude: String(cell[0]), latitude: String(cell[1]) }
  if (typeof cell === 'object' && cell !== null) return pairOfObject(cell as Record<string, unknown>)
  if (typeof cell !== 'string') return null
  const text = cell.trim()
  if (text.startsWith('{')) {
    try {
      return pairOf(JSON.parse(text))
    } catch {
      return null
    }
  }
  const wkt = /^(?:SRID=\d+;)?\s*POINT\s*Z?\s*\(\s*(\S+)\s+(\S+?)[\s)]/i.exec(text)
  if (wkt !== null) return { longitude: wkt[1] ?? '', latitude: wkt[2] ?? '' }
  const bare = text.replace(/^[[(]|[\])]$/g, '')
  const parts = /[;|]|\s/.test(bare) ? bare.split(/\s*[;|]\s*|,?\s+/) : bare.split(',')
  return parts.length === 2 ? { latitude: parts[0] ?? '', longitude: parts[1] ?? '' } : null
}

function pairOfObject(value: Record<string, unknown>): { latitude: string; longitude: string } | null {
  const { coordinates } = value
  if (Array.isArray(coordinates)) return pairOf(coordinates)
  const latitude = value.lat ?? value.latitude
  const longitude = value.lon ?? value.lng ?? value.longitude
  return latitude === undefined || longitude === undefined
    ? null
    : { latitude: String(latitude), longitude: String(longitude) }
}
