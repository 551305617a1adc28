import { readFileSync } from 'node:fs'
import Papa from 'papaparse'

/**
 * Reads a CSV of an official source into rows by column name. `wanted` columns must be there: a source
 * that changed its header is an error that names what is missing, never rows of empty strings.
 */
export function readCsvFile(path: string, wanted: readonly string[]): Record<string, string>[] {
  const { data, meta } = Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().replace(/^\uFEFF/, ''),
  })
  const missing = wanted.filter((column) => !(meta.fields ?? []).includes(column))
  if (missing.length > 0) {
    throw new Error(
      `${path} : colonnes attendues absentes : ${missing.join(', ')} (trouvées : ${(meta.fields ?? []).join(', ')})`,
    )
  }
  return data
}
