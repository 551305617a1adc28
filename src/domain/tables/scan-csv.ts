import { refusal, type TableLimits } from './limits.ts'

const QUOTE = 34
const LF = 10
const CR = 13
const SEPARATORS = { ',': 44, ';': 59, '\t': 9 } as const
type Separator = keyof typeof SEPARATORS

/**
 * Position after the quoted part that begins at `start` (a quote at the start of a cell), or the end of
 * the text. A quote inside an unquoted cell (`écran de 15"`) opens nothing.
 */
function skipQuoted(text: string, start: number): number {
  let i = start + 1
  for (;;) {
    const quote = text.indexOf('"', i)
    if (quote < 0) return text.length
    if (text.charCodeAt(quote + 1) !== QUOTE) return quote + 1
    i = quote + 2
  }
}

/** Line ends looked past for the headings of a sheet with a title. */
const TITLE_LINES_MAX = 6

/**
 * The separator that cuts the first line most often, outside quotes; a comma if none does. Under a line without any (the
 * title of a sheet), the next one that has some tells.
 */
export function guessSeparator(text: string): Separator {
  const counts = { ',': 0, ';': 0, '\t': 0 }
  let blankLines = 0
  for (let i = 0, isStart = true; i < text.length; i++) {
    if (isStart && text.charCodeAt(i) === QUOTE) i = skipQuoted(text, i)
    const c = text[i]
    if (c === '\n' || c === '\r') {
      if (counts[','] + counts[';'] + counts['\t'] > 0) break
      if (++blankLines > TITLE_LINES_MAX) break
    }
    isStart = c === ',' || c === ';' || c === '\t'
    if (c === ',' || c === ';' || c === '\t') counts[c]++
  }
  if (counts['\t'] > counts[','] && counts['\t'] > counts[';']) return '\t'
  return counts[';'] > counts[','] ? ';' : ','
}

export interface CsvShape {
  /** The line break in use; null when lines end in different ways. */
  readonly newline: '\r\n' | '\n' | '\r' | null
  /** Why the table is too large to read, in French, or null. */
  readonly excess: string | null
  /** Lines, from 1, with a cell that is too long and well closed: they alone are left aside. */
  readonly longues: ReadonlyMap<number, number>
}

/** Walks the text once, building nothing: how lines end, and whether a limit is passed. */
export function scanCsv(text: string, separator: Separator, limits: TableLimits): CsvShape {
  const newlines = new Set<'\r\n' | '\n' | '\r'>()
  const separatorCode = SEPARATORS[separator]
  const refuse = (what: string, got: number, max: number, where: string): CsvShape => ({
    newline: null,
    excess: refusal(what, got, max, where),
    longues: new Map(),
  })
  const longues = new Map<number, number>()
  let row = 1
  let columns = 1
  let cells = 0
  let cellStart = 0
  let isSound = true
  for (let i = 0; i <= text.length; i++) {
    const isQuoted = i === cellStart && text.charCodeAt(i) === QUOTE
    if (isQuoted) i = skipQuoted(text, i)
    const c = i >= text.length ? LF : text.charCodeAt(i)
    // A quote that closes nothing would swallow the lines that follow, unseen.
    if (isQuoted) isSound = text.charCodeAt(i - 1) === QUOTE && (c === separatorCode || c === LF || c === CR)
    const endsRow = c === LF || c === CR
    if (c !== separatorCode && !endsRow) continue
    if (i - cellStart > limits.celluleMax && isSound) longues.set(row, i - cellStart)
    else if (i - cellStart > limits.celluleMax) {
      const where = `ligne ${row}${text.charCodeAt(cellStart) === QUOTE ? ' (guillemet jamais refermé ?)' : ''}`
      return refuse('caractères dans une cellule', i - cellStart, limits.celluleMax, where)
    }
    if (++cells > limits.cellulesMax) return refuse('cellules ou plus', cells, limits.cellulesMax, 'au total')
    if (!endsRow && ++columns > limits.colonnesMax) {
      return refuse('colonnes ou plus', columns, limits.colonnesMax, `ligne ${row}`)
    }
    if (endsRow && i < text.length) {
      const isPair = c === CR && text.charCodeAt(i + 1) === LF
      newlines.add(isPair ? '\r\n' : c === CR ? '\r' : '\n')
      if (isPair) i++
      columns = 1
      // The first row holds the headings.
      if (i < text.length - 1 && ++row - 1 > limits.lignesMax) {
        return refuse('lignes ou plus', row - 1, limits.lignesMax, 'au total')
      }
    }
    cellStart = i + 1
    isSound = true
  }
  return { newline: newlines.size > 1 ? null : ([...newlines][0] ?? '\n'), excess: null, longues }
}
