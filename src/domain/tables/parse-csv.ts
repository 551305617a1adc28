import Papa from 'papaparse'
import { safeHeadings } from './build-rows.ts'
import type { TableLimits } from './limits.ts'
import { guessSeparator, scanCsv } from './scan-csv.ts'
import { undoFormulaGuard } from './write-csv.ts'

interface CsvLu {
  readonly rows: Record<string, unknown>[]
  readonly numeros: number[]
  readonly separateur: string
  readonly problemes: string[]
}

const PROBLEMES_MAX = 20
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

const filled = (cells: readonly string[] | undefined): number =>
  cells?.filter((cell) => cell.trim() !== '').length ?? 0

/** A lone cell above a line of several headings: the title of a sheet. */
function isTitle(
  cells: readonly string[],
  next: readonly string[] = [],
  afterNext: readonly string[] = [],
): boolean {
  return filled(cells) === 1 && filled(isBlank(next) ? afterNext : next) >= 3
}

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
  const problemes: string[] = []
  const rows: Record<string, unknown>[] = []
  const numeros: number[] = []
  let headings: (string | null)[] | null = null
  for (const [index, cells] of parsed.data.entries()) {
    if (isBlank(cells)) continue
    if (headings === null) {
      if (isTitle(cells, parsed.data[index + 1], parsed.data[index + 2])) {
        problemes.push(`ligne ${index + 1} : titre au-dessus des colonnes, laissé de côté`)
        continue
      }
      headings = safeHeadings(cells, problemes)
      continue
    }
    if (cells.length !== headings.length && problemes.length < PROBLEMES_MAX) {
      problemes.push(`ligne ${index + 1} : ${cells.length} cellules au lieu de ${headings.length}`)
    }
    rows.push(toRow(headings, cells))
    numeros.push(index + 1)
  }
  for (const error of parsed.errors.slice(0, PROBLEMES_MAX)) {
    if (error.type === 'Quotes') problemes.push(`ligne ${(error.row ?? 0) + 1} : guillemets mal fermés`)
  }
  return { rows, numeros, separateur, problemes }
}

/** `safeHeadings` keeps out the names that would reach the prototype. */
function toRow(headings: readonly (string | null)[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [column, heading] of headings.entries()) {
    if (heading !== null) row[heading] = undoFormulaGuard(cells[column] ?? '')
  }
  return row
}
