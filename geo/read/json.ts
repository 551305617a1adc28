import { readFileSync } from 'node:fs'
import type { FeatureCollection } from 'geojson'

/** Reads a JSON file; the error says which file and why, in French. */
export function readJsonFile<T>(path: string): T {
  const text = readFileSync(path, 'utf8')
  try {
    return JSON.parse(text) as T
  } catch (cause) {
    throw new Error(`${path} : JSON attendu, illisible (${String(cause)})`)
  }
}

export function readGeoJson(path: string): FeatureCollection {
  const json = readJsonFile<FeatureCollection>(path)
  if (json.type !== 'FeatureCollection') {
    throw new Error(`${path} : FeatureCollection attendue, « ${String(json.type)} » trouvé`)
  }
  return json
}
