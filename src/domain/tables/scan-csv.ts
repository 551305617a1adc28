import { refusal, type TableLimits } from './limits.ts'

const QUOTE = 34
const LF = 10
const CR = 13

/** The separator that cuts the first line most often, outside quotes; a comma if none does. */
export function guessSeparator(text: string): ',' | ';' | '\t' {
  const counts = { ',': 0, ';': 0, '\t': 0 }
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (c === '"') quoted = !quoted
    else if (quoted) continue
    else if (c === '\n' || c === '\r') break
    else if (c === ',' || c === ';' || c === '\t') counts[c]++
  }
  if (counts['\t'] > counts[','] && counts['\t'] > counts[';']) return '\t'
  return counts[';'] > counts[','] ? ';' : ','
}

/** The line break that ends the first line, outside quotes; null when lines end in different ways. */
export function guessNewline(text: string): '\r\n' | '\n' | '\r' | null {
  const seen = new Set<'\r\n' | '\n' | '\r'>()
  let quoted = false
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === QUOTE) quoted = !quoted
    if (quoted) continue
    if (c === CR && text.charCodeAt(i + 1) === LF) {
      seen.add('\r\n')
      i++
    } else if (c === CR) seen.add('\r')
    else if (c === LF) seen.add('\n')
  }
  return seen.size > 1 ? null : ([...seen][0] ?? '\n')
}

/** Walks the text once, without building anything; says why the table is too large to read, or null. */
export function findExcess(text: string, separator: string, limits: TableLimits): string | null {
  const separatorCode = separator.charCodeAt(0)
  let quoted = false
  let rows = 1
  let columns = 1
  let cellStart = 0
  for (let i = 0; i <= text.length; i++) {
    const c = i === text.length ? LF : text.charCodeAt(i)
    if (c === QUOTE) quoted = !quoted
    const endsRow = c === LF || c === CR
    if ((!quoted && (c === separatorCode || endsRow)) || i === text.length) {
      if (i - cellStart > limits.celluleMax) {
        return refusal('caractères dans une cellule', i - cellStart, limits.celluleMax, `ligne ${rows}`)
      }
      cellStart = i + 1
      if (!endsRow && ++columns > limits.colonnesMax) {
        return refusal('colonnes ou plus', columns, limits.colonnesMax, `ligne ${rows}`)
      }
      if (endsRow) {
        if (c === CR && text.charCodeAt(i + 1) === LF) cellStart = ++i + 1
        columns = 1
        if (i < text.length - 1) rows++
      }
      // The first row holds the headings.
      if (rows - 1 > limits.lignesMax) {
        return refusal('lignes ou plus', rows - 1, limits.lignesMax, 'dans le fichier')
      }
    }
  }
  return null
}
