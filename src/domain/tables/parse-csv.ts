import Papa from 'papaparse'
import { type LignesLues, rowsOfCells } from './build-rows.ts'
import { refusal, type TableLimits, tooLong } from './limits.ts'
import { guessSeparator, scanCsv } from './scan-csv.ts'

interface CsvLu {
  readonly rows: Record<string, unknown>[]
  readonly numeros: number[]
  readonly separateur: string
  readonly problemes: string[]
}

const PROBLEMES_MAX = 20

/** One odd cell costs its own line, never the table. */
function withoutLong(
  lines: LignesLues,
  longues: ReadonlyMap<number, number>,
  { celluleMax }: TableLimits,
): LignesLues {
  const [first] = longues
  if (first === undefined) return lines
  const kept = [...lines.rows.keys()].filter((at) => !longues.has(lines.numeros[at] ?? 0))
  if (kept.length === 0) {
    const refused = refusal('caractères dans une cellule', first[1], celluleMax, `ligne ${first[0]}`)
    return { rows: [], numeros: [], problemes: [refused] }
  }
  const told = [...longues]
    .slice(0, PROBLEMES_MAX)
    .map(([line, length]) => `ligne ${line} : ${tooLong(length, celluleMax)}`)
  return {
    rows: kept.map((at) => lines.rows[at] ?? {}),
    numeros: kept.map((at) => lines.numeros[at] ?? 0),
    problemes: [...lines.problemes, ...told],
  }
}

/**
 * Reads a text of separated values; the first filled line holds the headings. Quotes as in RFC 4180, any
 * line break. Blank lines are passed over, and still counted in `numeros`, as a spreadsheet counts them.
 */
export function parseCsv(raw: string, limits: TableLimits): CsvLu {
  // Excel may announce its separator on a line of its own; left blank, that line still counts.
  const text = raw.replace(/^"?sep=[,;\t]"?(?=[\r\n])/i, '')
  const separateur = guessSeparator(text.trimStart())
  const { newline, excess, longues } = scanCsv(text, separateur, limits)
  if (excess !== null) return { rows: [], numeros: [], separateur, problemes: [excess] }
  const even = newline === null ? text.replace(/\r\n?/g, '\n') : text
  const parsed = Papa.parse<string[]>(even, { delimiter: separateur, newline: newline ?? '\n' })
  const { rows, numeros, problemes } = withoutLong(rowsOfCells(parsed.data), longues, limits)
  for (const error of parsed.errors.slice(0, PROBLEMES_MAX)) {
    if (error.type === 'Quotes') problemes.push(`ligne ${(error.row ?? 0) + 1} : guillemets mal fermés`)
  }
  return { rows, numeros, separateur, problemes }
}
