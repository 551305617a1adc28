import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'
import { findJsonFault } from '../../src/domain/tables/json-fault.ts'

/** Reads a JSON file; the error says which file and why, in French. */
export function readJsonFile<T>(path: string): T {
  return parseJson(path, readFileSync(path, 'utf8'))
}

export function readGeoJson(path: string): FeatureCollection {
  return parseGeoJson(path, readFileSync(path, 'utf8'))
}

/** Parses the text of a GeoJSON file; `name` is what the error calls it. */
export function parseGeoJson(name: string, text: string): FeatureCollection {
  const json = parseJson<Partial<FeatureCollection>>(name, text)
  if (json?.type !== 'FeatureCollection' || !Array.isArray(json.features)) {
    throw new Error(`${name} : FeatureCollection attendue, « ${String(json?.type)} » trouvé`)
  }
  return json as FeatureCollection
}

function parseJson<T>(name: string, text: string): T {
  try {
    return JSON.parse(text) as T
  } catch {
    throw new Error(`${name} : JSON attendu, illisible (${findJsonFault(text) ?? 'trop profond'})`)
  }
}
