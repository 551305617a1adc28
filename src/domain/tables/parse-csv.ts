import Papa from 'papaparse'
import { rowsOfCells } from './build-rows.ts'
import type { TableLimits } from './limits.ts'
import { guessSeparator, scanCsv } from './scan-csv.ts'

interface CsvLu {
  readonly rows: Record<string, unknown>[]
  readonly numeros: number[]
  readonly separateur: string
  readonly problemes: string[]
}

const PROBLEMES_MAX = 20

/**
 * Reads a text of separated values; the first filled line holds the headings. Quotes as in RFC 4180, any
 * line break. Blank lines are passed over, and still counted in `numeros`, as a spreadsheet counts them.
 */
export function parseCsv(raw: string, limits: TableLimits): CsvLu {
  // Excel may announce its separator on a line of its own; left blank, that line still counts.
  const text = raw.replace(/^"?sep=[,;\t]"?(?=[\r\n])/i, '')
  const separateur = guessSeparator(text.trimStart())
  const { newline, excess } = scanCsv(text, separateur, limits)
  if (excess !== null) return { rows: [], numeros: [], separateur, problemes: [excess] }
  const even = newline === null ? text.replace(/\r\n?/g, '\n') : text
  const parsed = Papa.parse<string[]>(even, { delimiter: separateur, newline: newline ?? '\n' })
  const { rows, numeros, problemes } = rowsOfCells(parsed.data)
  for (const error of parsed.errors.slice(0, PROBLEMES_MAX)) {
    if (error.type === 'Quotes') problemes.push(`ligne ${(error.row ?? 0) + 1} : guillemets mal fermés`)
  }
  return { rows, numeros, separateur, problemes }
}
