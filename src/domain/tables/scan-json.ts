import { refusal, type TableLimits } from './limits.ts'

/** Objects and lists of one row: a GeoJSON feature has four (itself, properties, geometry, coordinates). */
const OPENINGS_PER_ROW = 8

/** Counts the nesting and the objects of a JSON text before it is parsed; why it is refused, or null. */
export function findJsonExcess(text: string, limits: TableLimits): string | null {
  const openingsMax = limits.lignesMax * OPENINGS_PER_ROW
  let depth = 0
  let openings = 0
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 34) i = closingQuote(text, i)
    else if (c === 93 || c === 125) depth--
    else if (c === 91 || c === 123) {
      openings++
      if (++depth > limits.profondeurJsonMax) {
        return refusal('niveaux imbriqués ou plus', depth, limits.profondeurJsonMax, `au caractère ${i + 1}`)
      }
      if (openings > openingsMax) {
        return refusal('objets et listes ou plus', openings, openingsMax, `au caractère ${i + 1}`)
      }
    }
  }
  return null
}

function closingQuote(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    const c = text.charCodeAt(i)
    if (c === 92) i++
    else if (c === 34) return i
  }
  return text.length
}

/** The longest text or list of a row read from JSON. */
export const longestValue = (row: Record<string, unknown>): number =>
  Object.values(row).reduce<number>(
    (most, value) => Math.max(most, typeof value === 'string' || Array.isArray(value) ? value.length : 0),
    0,
  )

/** Why rows read from JSON pass a limit, or null. */
export function findRowExcess(rows: readonly Record<string, unknown>[], limits: TableLimits): string | null {
  for (const [index, row] of rows.entries()) {
    const where = `élément ${index + 1}`
    const values = Object.values(row)
    if (values.length > limits.colonnesMax) {
      return refusal('colonnes', values.length, limits.colonnesMax, where)
    }
  }
  return null
}
