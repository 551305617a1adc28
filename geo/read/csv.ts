import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { undoFormulaGuard } from '../../src/domain/tables/write-csv.ts'

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

/** Reads back exactly what `writeCsv` wrote with the same separator: headings, then rows of texts. */
export function readCsvBack(
  text: string,
  separateur: ',' | ';' | '\t' = ',',
): { colonnes: string[]; lignes: string[][] } {
  const { data } = Papa.parse<string[]>(text.replace(/^\ufeff/, '').replace(/\r\n$/, ''), {
    delimiter: separateur,
    newline: '\r\n',
  })
  const [colonnes = [], ...lignes] = data.map((cells) => cells.map(undoFormulaGuard))
  return { colonnes, lignes }
}
