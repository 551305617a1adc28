/** What spreadsheets may take for a formula, after any quotes of ours; full-width forms too. */
const RISKY = /^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/
/**
 * What begins so and runs nothing: a negative number (with a point or a French comma), a telephone number (`+33…`: with a `'` no other program reads
 * it), a name like "@telier connecté", in which no sign calls anything.
 */
const HARMLESS = /^(?:-\d{1,15}(?:[.,]\d{1,15})?|\+\d{1,15}|@ ?\p{L}{3}[\p{L}\p{M}\p{N} .,'’&:«»-]{0,200})$/u

/** Puts `'` before a text that a spreadsheet would run; a harmless one is left as it is. */
const guardFormula = (text: string): string => (RISKY.test(text) && !HARMLESS.test(text) ? `'${text}` : text)

/** Takes back the `'` of `guardFormula`: `undoFormulaGuard(guardFormula(x)) === x` for any text. */
export const undoFormulaGuard = (text: string): string =>
  text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text

export type CelluleCsv = string | number | boolean | null | undefined

export interface OptionsCsv {
  readonly separateur?: ',' | ';' | '\t'
  /** Byte-order mark, so that Excel reads UTF-8. Default false. */
  readonly bom?: boolean
  /** Puts `'` before what a spreadsheet would run as a formula. Default true. */
  readonly sansFormule?: boolean
}

/**
 * Writes rows as CSV (RFC 4180: CRLF, quotes doubled), the headings first. Texts that begin like a formula
 * get a `'`, telephone numbers do not; numbers given as numbers stay numbers. `readCsvBack` (geo/read/csv.ts) undoes it.
 */
export function writeCsv(
  columns: readonly string[],
  rows: Iterable<Readonly<Record<string, CelluleCsv>>>,
  { separateur = ',', bom = false, sansFormule = true }: OptionsCsv = {},
): string {
  const quote = (value: CelluleCsv): string => {
    // No number, or one without end, is unknown: a spreadsheet would make a word of it, or a zero.
    if (value === null || value === undefined || (typeof value === 'number' && !Number.isFinite(value)))
      return ''
    const guarded = typeof value === 'string' && sansFormule ? guardFormula(value) : String(value)
    const needsQuotes = /["\r\n\t,;]|^\s|\s$|^\ufeff/.test(guarded)
    return needsQuotes ? `"${guarded.replaceAll('"', '""')}"` : guarded
  }
  // An empty line is no record: a lone empty cell is written as quotes.
  const join = (cells: string[]): string => cells.join(separateur) || '""'
  const lines = [join(columns.map(quote))]
  for (const row of rows) {
    lines.push(join(columns.map((column) => quote(Object.hasOwn(row, column) ? row[column] : ''))))
  }
  return `${bom ? '\ufeff' : ''}${lines.join('\r\n')}\r\n`
}
