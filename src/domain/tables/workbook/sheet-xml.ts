/** Cells that stand for one: rows and columns from 0, both ends included. */
export interface Fusion {
  readonly row: number
  readonly column: number
  readonly lastRow: number
  readonly lastColumn: number
}

/** What the text of a sheet says that its cells do not. */
export interface SheetFacts {
  readonly fusions: readonly Fusion[]
  readonly lignesMasquees: number
  /** Cells that hold an error of the spreadsheet (`#N/A`): read as empty. */
  readonly erreurs: number
}

const MERGE = /<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"/g
const FUSIONS_MAX = 20_000

export function factsOfSheet(xml: string): SheetFacts {
  const fusions: Fusion[] = []
  for (const [, a = '', row = '', b = '', lastRow = ''] of xml.matchAll(MERGE)) {
    if (fusions.length === FUSIONS_MAX) break
    fusions.push({
      row: Number(row) - 1,
      column: columnOf(a),
      lastRow: Number(lastRow) - 1,
      lastColumn: columnOf(b),
    })
  }
  return {
    fusions,
    lignesMasquees: count(xml, /<(?:\w+:)?row\b[^>]*\bhidden="(?:1|true)"/g),
    erreurs: count(xml, /<(?:\w+:)?c\b[^>]*\bt="e"/g),
  }
}

/**
 * The same sheet as every reader takes it: a date written as text (ISO) stays the text it is, without anybody's
 * time zone; cells and rows that the format lets go without address get theirs.
 */
export function mendSheet(xml: string): string {
  const dated = xml.includes(' t="d"') ? xml.replace(/(<c\b[^>]*) t="d"/g, '$1 t="str"') : xml
  if (!/<c(?:\s(?![^>]*\br=)[^>]*)?>|<c(?:\s(?![^>]*\br=)[^>]*)?\/>/.test(dated)) return dated
  let row = 0
  let column = 0
  return dated.replace(/<(row|c)\b([^>]*?)(\/?)>/g, (whole, tag: string, attributes: string, end: string) => {
    const [, address] = /\br="([A-Z]*\d+)"/.exec(attributes) ?? []
    if (tag === 'row') {
      row = address === undefined ? row + 1 : Number(address)
      column = 0
      return address === undefined ? `<row r="${row}"${attributes}${end}>` : whole
    }
    column = address === undefined ? column + 1 : columnOf(address.replace(/\d+/, '')) + 1
    return address === undefined ? `<c r="${lettersOf(column - 1)}${row}"${attributes}${end}>` : whole
  })
}

const count = (text: string, pattern: RegExp): number => {
  let found = 0
  for (const _ of text.matchAll(pattern)) found++
  return found
}

const columnOf = (letters: string): number =>
  [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1

function lettersOf(column: number): string {
  const rest = column % 26
  const last = String.fromCharCode(65 + rest)
  return column < 26 ? last : lettersOf((column - rest) / 26 - 1) + last
}
