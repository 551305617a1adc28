import { safeRow } from './build-rows.ts'
import { refusal, type TableLimits, tooLong } from './limits.ts'
import { findJsonExcess, findRowExcess, longestValue } from './scan-json.ts'

interface JsonLu {
  readonly rows: Record<string, unknown>[]
  readonly numeros: number[]
  readonly format: 'json' | 'geojson'
  readonly problemes: string[]
}

const PROBLEMES_MAX = 20
/** Names under which public interfaces put their rows. */
const LISTS = ['data', 'results', 'records', 'lieux', 'rows'] as const

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isFeature = (value: unknown): boolean => isObject(value) && value.type === 'Feature'

/** Reads `[{…}]`, `{ "data": [{…}] }`, one object per line, or GeoJSON features; rows numbered from 1. */
export function parseJson(text: string, limits: TableLimits): JsonLu {
  const refuse = (problemes: string[]): JsonLu => ({ rows: [], numeros: [], format: 'json', problemes })
  const excess = findJsonExcess(text, limits)
  if (excess !== null) return refuse([excess])
  const problemes: string[] = []
  const value = parseValue(text, problemes)
  if (value === undefined) return refuse(problemes)
  const list = listOf(value)
  if (list === null) {
    return refuse([...problemes, 'JSON sans liste de lignes : attendu [ { … } ] ou { "data": [ … ] }'])
  }
  if (list.length > limits.lignesMax) {
    return refuse([refusal('lignes', list.length, limits.lignesMax, 'au total')])
  }
  const crs = crsOf(value, problemes)
  const rows: Record<string, unknown>[] = []
  const numeros: number[] = []
  let longue = 0
  for (const [index, item] of list.entries()) {
    if (!isObject(item)) {
      note(problemes, `élément ${index + 1} : attendu un objet, laissé de côté`)
      continue
    }
    const row = isFeature(item) ? featureRow(item, index, problemes, crs) : safeRow(item)
    const longest = longestValue(row)
    if (longest > limits.celluleMax) {
      note(problemes, `élément ${index + 1} : ${tooLong(longest, limits.celluleMax)}`)
      longue = longest
      continue
    }
    rows.push(row)
    numeros.push(index + 1)
  }
  if (rows.length === 0 && longue > 0) {
    return refuse([refusal('caractères dans une cellule', longue, limits.celluleMax, 'dans chaque élément')])
  }
  const rowExcess = findRowExcess(rows, limits)
  if (rowExcess !== null) return refuse([rowExcess])
  return { rows, numeros, format: list.some(isFeature) ? 'geojson' : 'json', problemes }
}

function note(problemes: string[], probleme: string): void {
  if (problemes.length < PROBLEMES_MAX) problemes.push(probleme)
}

/** The whole text as one value, else as one value per line; undefined when neither can be read. */
function parseValue(text: string, problemes: string[]): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const values: unknown[] = []
    const bad: string[] = []
    for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
      if (line.trim() === '') continue
      try {
        values.push(JSON.parse(line))
      } catch {
        note(bad, `ligne ${index + 1} : JSON illisible`)
      }
    }
    const isLines = values.length > bad.length && values.every(isObject)
    problemes.push(...(isLines ? bad : ['JSON illisible : le fichier est coupé ou mal écrit']))
    return isLines ? values : undefined
  }
}

function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return null
  if (value.type === 'FeatureCollection' && Array.isArray(value.features)) return value.features
  for (const name of LISTS) {
    const list = Object.hasOwn(value, name) ? value[name] : undefined
    if (Array.isArray(list)) return list
  }
  return isFeature(value) || Object.hasOwn(value, 'id') ? [value] : null
}

/** Web Mercator; the plane systems of France are told by their ranges, where places are read. */
const MERCATOR = new Set(['3857', '900913'])
const READ_CRS = new Set(['', 'CRS84', '4326', '4171', '2154', '27572', '3857', '900913'])
const EARTH_M = 6_378_137

/** Code of the `crs` of a collection (GeoJSON of 2008); empty for none. One that nobody reads is told. */
function crsOf(value: unknown, problemes: string[]): string {
  const crs =
    isObject(value) && isObject(value.crs) && isObject(value.crs.properties) ? value.crs.properties.name : ''
  const code = /(\w+)$/.exec(typeof crs === 'string' ? crs : '')?.[1] ?? ''
  const isRead = READ_CRS.has(code) || /^39(?:4[2-9]|50)$/.test(code)
  if (!isRead) note(problemes, `crs « ${code} » inconnu : coordonnées lues comme elles sont`)
  return code
}

/** Coordinates of a point, alone in a MultiPoint or a collection too; null for any other geometry. */
function pointOf(geometry: unknown): unknown[] | null {
  if (!isObject(geometry)) return null
  const { type, coordinates, geometries } = geometry
  if (type === 'Point' && Array.isArray(coordinates)) return coordinates
  if (
    type === 'MultiPoint' &&
    Array.isArray(coordinates) &&
    coordinates.length === 1 &&
    Array.isArray(coordinates[0])
  )
    return coordinates[0] as unknown[]
  return type === 'GeometryCollection' && Array.isArray(geometries) && geometries.length === 1
    ? pointOf(geometries[0])
    : null
}

function fromMercator([x, y]: readonly unknown[]): number[] {
  const degrees = 180 / Math.PI
  return [
    (Number(x) / EARTH_M) * degrees,
    (2 * Math.atan(Math.exp(Number(y) / EARTH_M)) - Math.PI / 2) * degrees,
  ]
}

/** Properties of a feature, with the longitude and latitude of its point. */
function featureRow(
  feature: Record<string, unknown>,
  index: number,
  problemes: string[],
  crs: string,
): Record<string, unknown> {
  const row = safeRow(isObject(feature.properties) ? feature.properties : {})
  const { id, geometry } = feature
  if (row.id === undefined && (typeof id === 'string' || typeof id === 'number')) row.id = id
  const point = pointOf(geometry)
  if (point !== null) {
    const [longitude, latitude] = MERCATOR.has(crs) ? fromMercator(point) : point
    row.longitude = longitude
    row.latitude = latitude
  } else if (row.longitude === undefined) {
    const got = isObject(geometry) ? String(geometry.type).slice(0, 30) : 'rien'
    note(problemes, `élément ${index + 1} : géométrie « ${got} », attendu un point`)
  }
  return row
}
