import { safeRow } from './build-rows.ts'
import { refusal, type TableLimits } from './limits.ts'

interface JsonLu {
  readonly rows: Record<string, unknown>[]
  readonly format: 'json' | 'geojson'
  readonly problemes: string[]
}

const PROBLEMES_MAX = 20
/** Names under which APIs put their rows. */
const LISTS = ['data', 'results', 'records', 'lieux', 'rows'] as const

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deepest nesting of a JSON text, counted before it is parsed; stops at `max` + 1. */
function depthOf(text: string, max: number): number {
  let depth = 0
  let deepest = 0
  let quoted = false
  for (let i = 0; i < text.length && deepest <= max; i++) {
    const c = text.charCodeAt(i)
    if (quoted && c === 92) i++
    else if (c === 34) quoted = !quoted
    else if (!quoted && (c === 91 || c === 123)) deepest = Math.max(deepest, ++depth)
    else if (!quoted && (c === 93 || c === 125)) depth--
  }
  return deepest
}

/** Reads `[{…}]`, `{ "data": [{…}] }`, one object per line, or GeoJSON features. */
export function parseJson(text: string, limits: TableLimits): JsonLu {
  const depth = depthOf(text, limits.profondeurJsonMax)
  if (depth > limits.profondeurJsonMax) {
    const probleme = refusal('niveaux imbriqués ou plus', depth, limits.profondeurJsonMax, 'dans le JSON')
    return { rows: [], format: 'json', problemes: [probleme] }
  }
  const problemes: string[] = []
  const value = parseValue(text, problemes)
  const list = listOf(value)
  if (list === null) {
    if (problemes.length === 0)
      problemes.push('JSON sans liste de lignes : attendu [ { … } ] ou { "data": [ … ] }')
    return { rows: [], format: 'json', problemes }
  }
  if (list.length > limits.lignesMax) {
    return {
      rows: [],
      format: 'json',
      problemes: [refusal('lignes', list.length, limits.lignesMax, 'dans le fichier')],
    }
  }
  const isGeo = list.length > 0 && isObject(list[0]) && list[0].type === 'Feature'
  const rows: Record<string, unknown>[] = []
  for (const [index, item] of list.entries()) {
    if (!isObject(item)) note(problemes, `élément ${index + 1} : attendu un objet, laissé de côté`)
    else rows.push(isGeo ? featureRow(item, index, problemes) : safeRow(item))
  }
  const excess = findExcess(rows, limits)
  if (excess !== null) return { rows: [], format: isGeo ? 'geojson' : 'json', problemes: [excess] }
  return { rows, format: isGeo ? 'geojson' : 'json', problemes }
}

function note(problemes: string[], probleme: string): void {
  if (problemes.length < PROBLEMES_MAX) problemes.push(probleme)
}

/** The whole text as one value, else as one value per line; undefined when neither can be read. */
function parseValue(text: string, problemes: string[]): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    const lines = text.split(/\r\n?|\n/)
    const values: unknown[] = []
    const bad: string[] = []
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue
      try {
        values.push(JSON.parse(line))
      } catch {
        note(bad, `ligne ${index + 1} : JSON illisible`)
      }
    }
    if (!values.some(isObject)) {
      problemes.push('JSON illisible : le fichier est coupé ou mal écrit')
      return undefined
    }
    problemes.push(...bad)
    return values
  }
}

function listOf(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isObject(value)) return null
  if (value.type === 'FeatureCollection' && Array.isArray(value.features)) return value.features
  if (value.type === 'Feature') return [value]
  for (const name of LISTS) {
    const list = Object.hasOwn(value, name) ? value[name] : undefined
    if (Array.isArray(list)) return list
  }
  return Object.hasOwn(value, 'id') ? [value] : null
}

/** Properties of a feature, with the longitude and latitude of its point. */
function featureRow(
  feature: Record<string, unknown>,
  index: number,
  problemes: string[],
): Record<string, unknown> {
  const row = safeRow(isObject(feature.properties) ? feature.properties : {})
  if (row.id === undefined && (typeof feature.id === 'string' || typeof feature.id === 'number'))
    row.id = feature.id
  const geometry = feature.geometry
  if (isObject(geometry) && geometry.type === 'Point' && Array.isArray(geometry.coordinates)) {
    const [longitude, latitude] = geometry.coordinates as unknown[]
    row.longitude = longitude
    row.latitude = latitude
  } else if (row.longitude === undefined) {
    const got = isObject(geometry) ? String(geometry.type).slice(0, 30) : 'rien'
    note(problemes, `élément ${index + 1} : géométrie « ${got} », attendu un point`)
  }
  return row
}

function findExcess(rows: readonly Record<string, unknown>[], limits: TableLimits): string | null {
  for (const [index, row] of rows.entries()) {
    const keys = Object.keys(row)
    const where = `élément ${index + 1}`
    if (keys.length > limits.colonnesMax) return refusal('colonnes', keys.length, limits.colonnesMax, where)
    for (const key of keys) {
      const value = row[key]
      const length = typeof value === 'string' ? value.length : Array.isArray(value) ? value.length : 0
      if (length > limits.celluleMax) {
        return refusal('caractères dans une cellule', length, limits.celluleMax, where)
      }
    }
  }
  return null
}
