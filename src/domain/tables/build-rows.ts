import { undoFormulaGuard } from './write-csv.ts'

/** Headings that would reach the prototype of objects. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** Headings as they can be used: none empty, none twice, none dangerous; what was changed is reported. */
export function safeHeadings(raw: readonly string[], problemes: string[]): (string | null)[] {
  const seen = new Set<string>()
  return raw.map((heading, index) => {
    const name = heading.replace(HIDDEN, '').trim()
    if (FORBIDDEN.has(name)) {
      problemes.push(`colonne ${index + 1} laissée de côté : « ${name} » n’est pas un nom de colonne`)
      return null
    }
    if (name === '') {
      problemes.push(`colonne ${index + 1} sans titre : lue sous le nom « colonne_${index + 1} »`)
    }
    const base = name === '' ? `colonne_${index + 1}` : name
    let unique = base
    for (let n = 2; seen.has(unique); n++) unique = `${base}_${n}`
    if (unique !== base) problemes.push(`colonne « ${base} » en double : lue sous le nom « ${unique} »`)
    seen.add(unique)
    return unique
  })
}

/** Copies the own fields of a JSON object, dangerous names left out. */
export function safeRow(source: object): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(source)) {
    if (!FORBIDDEN.has(key)) row[key] = value
  }
  return row
}

/** Rows by heading, with the line of each in its file. */
export interface LignesLues {
  readonly rows: Record<string, unknown>[]
  readonly numeros: number[]
  readonly problemes: string[]
}

const PROBLEMES_MAX = 20
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/**
 * Rows of a sheet, line by line: the first filled line holds the headings. Blank lines are passed over, and still
 * counted in `numeros`, as a spreadsheet counts them.
 */
export function rowsOfCells(lines: readonly (readonly string[])[]): LignesLues {
  const problemes: string[] = []
  const rows: Record<string, unknown>[] = []
  const numeros: number[] = []
  let headings: (string | null)[] | null = null
  for (const [index, cells] of lines.entries()) {
    if (isBlank(cells)) continue
    if (headings === null) {
      if (isTitle(cells, lines[index + 1], lines[index + 2])) {
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
  return { rows, numeros, problemes }
}

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

/** `safeHeadings` keeps out the names that would reach the prototype. */
function toRow(headings: readonly (string | null)[], cells: readonly string[]): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (const [column, heading] of headings.entries()) {
    if (heading !== null) row[heading] = undoFormulaGuard(cells[column] ?? '')
  }
  return row
}
