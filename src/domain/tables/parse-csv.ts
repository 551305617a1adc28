import Papa from 'papaparse'
import { emptyRow, safeHeadings } from './build-rows.ts'
import { undoFormulaGuard } from './formula-guard.ts'
import type { TableLimits } from './limits.ts'
import { findExcess, guessNewline, guessSeparator } from './scan-csv.ts'

interface CsvLu {
  readonly rows: Record<string, unknown>[]
  readonly separateur: string
  readonly problemes: string[]
}

const PROBLEMES_MAX = 20

/** Reads a text of separated values; the first line holds the headings. Quotes as in RFC 4180. */
export function parseCsv(text: string, limits: TableLimits): CsvLu {
  const separateur = guessSeparator(text)
  const excess = findExcess(text, separateur, limits)
  if (excess !== null) return { rows: [], separateur, problemes: [excess] }
  const newline = guessNewline(text)
  const even = newline === null ? text.replace(/\r\n?/g, '\n') : text
  const parsed = Papa.parse<string[]>(even, {
    delimiter: separateur,
    newline: newline ?? '\n',
    skipEmptyLines: 'greedy',
  })
  const problemes: string[] = []
  const [first = [], ...data] = parsed.data
  const headings = safeHeadings(first, problemes)
  const rows = data.map((cells, index) => {
    if (cells.length !== headings.length && problemes.length < PROBLEMES_MAX) {
      problemes.push(`ligne ${index + 2} : ${cells.length} cellules au lieu de ${headings.length}`)
    }
    const row = emptyRow()
    headings.forEach((heading, column) => {
      if (heading !== null) row[heading] = undoFormulaGuard(cells[column] ?? '')
    })
    return row
  })
  for (const error of parsed.errors.slice(0, PROBLEMES_MAX)) {
    if (error.type === 'Quotes') problemes.push(`ligne ${(error.row ?? 0) + 1} : guillemets mal fermés`)
  }
  return { rows, separateur, problemes }
}
