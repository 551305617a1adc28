import { formatIsoDate } from '../calendar/civil-date.ts'
import { readDayOf, readMoment } from '../calendar/read-moment.ts'
import { visible } from '../common/invisibles.ts'
import { ownValue } from '../common/own-value.ts'
import { fixCodeInsee } from '../places/read/fix-codes.ts'
import { countOf } from '../sessions/table/table-cells.ts'

type Mend = (text: string) => unknown

const day: Mend = (text) => {
  const date = readDayOf(text)
  return date === null ? text : formatIsoDate(date)
}
const hour: Mend = (text) => {
  const minute = readMoment(`2026-01-01 ${text.trim()}`)?.minute ?? null
  if (minute === null) return text
  const two = (n: number): string => String(n).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
const degree: Mend = (text) =>
  /^\s*-?\d{1,3}(?:[.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : text
const count: Mend = (text) => {
  const number = countOf(text.trim())
  return Number.isNaN(number) ? text : number
}
const commune: Mend = (text) => fixCodeInsee(text).valeur || text

/** How the texts of each kind of line are read, by their rank: see `compactScenario`. */
const CELLS: Readonly<Record<string, Readonly<Record<number, Mend>>>> = {
  a: { 2: visible, 3: degree, 4: degree, 5: commune, 7: count },
  t: { 2: visible, 3: degree, 4: degree, 5: commune, 7: count, 8: day, 9: hour },
  d: { 2: degree, 3: degree },
  f: { 2: day, 3: day },
  c: { 2: count },
  s: {
    3: degree,
    4: degree,
    5: commune,
    6: day,
    7: hour,
    8: count,
    9: count,
    10: day,
    11: count,
    12: count,
    15: visible,
  },
}

/** A text of a line that was read as something else. */
export interface Correction {
  readonly recu: string
  readonly lu: string
}

/**
 * A line of a file of scenarios as a person may have written it: days, hours, seats, degrees and codes are read as
 * in tables of places and of ateliers, and each text read otherwise is told. What has no reading stays, to be refused
 * by name.
 */
export function mendLigne(line: unknown): { readonly ligne: unknown; readonly corrections: Correction[] } {
  const corrections: Correction[] = []
  if (!Array.isArray(line)) return { ligne: line, corrections }
  const cells = line as readonly unknown[]
  const mends = typeof cells[0] === 'string' ? ownValue(CELLS, cells[0]) : undefined
  const ligne = cells.map((cell, rank) => {
    if (typeof cell !== 'string') return cell
    const lu = mends?.[rank]?.(cell) ?? cell
    if (lu !== cell) corrections.push({ recu: cell, lu: String(lu) })
    return lu
  })
  return { ligne, corrections }
}
