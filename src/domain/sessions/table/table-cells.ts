import { type CivilDate, civilDate, parseIsoDate } from '../../calendar/civil-date.ts'
import { cleanText } from '../../places/read/fix-text.ts'
import type { LocalDateTime } from '../atelier.ts'
import { FIRST_YEAR, LAST_YEAR } from '../recurrence/rule.ts'
import type { AnomalieAtelier, ColonneAtelier } from './table-columns.ts'

/**
 * Typed readers over the cells of one line. A reader returns null, or an empty list, for an empty cell and for
 * one it reports: `refuse` where the line cannot stand without the cell, `warn` where the cell is dropped.
 */
export interface CellReader {
  readonly text: (field: ColonneAtelier) => string
  readonly list: (field: ColonneAtelier) => string[]
  readonly refuse: (field: ColonneAtelier, value: string, reason: string) => void
  readonly warn: (field: ColonneAtelier, value: string, reason: string) => void
}

const LOCAL_TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}):(\d{2})(?::00)?)?$/
const INTEGER = /^\d{1,7}$/
const DECIMAL = /^-?\d{1,3}(?:[.,]\d{1,15})?$/
const SHOWN_LENGTH = 200
const MAX_DATES = 1000
const FIRST_DAY = civilDate(FIRST_YEAR, 1, 1)
const LAST_DAY = civilDate(LAST_YEAR, 12, 31)

export function cellReader(
  row: Readonly<Record<string, unknown>>,
  line: number,
  rejects: AnomalieAtelier[],
  warnings: AnomalieAtelier[],
): CellReader {
  const text = (field: ColonneAtelier): string => cleanText(cellText(row[field])).valeur
  const report = (to: AnomalieAtelier[]) => (field: ColonneAtelier, value: string, reason: string) => {
    to.push({ line, field, value: value.slice(0, SHOWN_LENGTH), reason })
  }
  const list = (field: ColonneAtelier): string[] => {
    const values = text(field).split('|')
    return values.map((value) => value.trim()).filter((value) => value !== '')
  }
  return { text, list, refuse: report(rejects), warn: report(warnings) }
}

/** A cell of a CSV (text) or of a JSON file (number, list, null). */
function cellText(cell: unknown): string {
  if (Array.isArray(cell)) return cell.map(cellText).join('|')
  if (typeof cell === 'string') return cell
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : ''
}

/** One value of a vocabulary; any other refuses the line. */
export function readChoice<T extends string>(
  reader: CellReader,
  field: ColonneAtelier,
  values: readonly T[],
): T | null {
  const text = reader.text(field)
  if (text === '') return null
  const found = values.find((value) => value === text)
  if (found === undefined) reader.refuse(field, text, `attendu : ${values.join(', ')}`)
  return found ?? null
}

/** Values of a vocabulary; any other is dropped with a warning. */
export function readChoices<T extends string>(
  reader: CellReader,
  field: ColonneAtelier,
  values: readonly T[],
): T[] {
  const kept = new Set<T>()
  for (const text of reader.list(field)) {
    const plain = text.replaceAll('’', "'")
    const found = values.find((value) => value === plain)
    if (found === undefined) reader.warn(field, text, 'valeur hors du vocabulaire, laissée de côté')
    else kept.add(found)
  }
  return [...kept]
}

export function readInteger(
  reader: CellReader,
  field: ColonneAtelier,
  min: number,
  max: number,
): number | null {
  const text = reader.text(field)
  if (text === '') return null
  const number = INTEGER.test(text) ? Number(text) : Number.NaN
  if (number >= min && number <= max) return number
  reader.refuse(field, text, `attendu un nombre entier de ${min} à ${max}`)
  return null
}

export function readDecimal(reader: CellReader, field: ColonneAtelier, max: number): number | null {
  const text = reader.text(field)
  if (text === '') return null
  const number = DECIMAL.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  if (Math.abs(number) <= max) return number
  reader.warn(field, text, `attendu un nombre de -${max} à ${max}, laissé de côté`)
  return null
}

export function readDate(reader: CellReader, field: ColonneAtelier): CivilDate | null {
  const text = reader.text(field)
  if (text === '') return null
  const date = parseIsoDate(text)
  if (date !== null && isInYears(date)) return date
  reader.refuse(field, text, 'attendu une date AAAA-MM-JJ')
  return null
}

export function readLocalTime(reader: CellReader, field: ColonneAtelier): LocalDateTime | null {
  const text = reader.text(field)
  return text === '' ? null : parseLocalTime(reader, field, text)
}

export function readLocalTimes(reader: CellReader, field: ColonneAtelier): LocalDateTime[] {
  const texts = reader.list(field)
  if (texts.length > MAX_DATES) {
    reader.refuse(field, `${texts.length} dates`, `${MAX_DATES} dates au plus`)
    return []
  }
  return texts.map((text) => parseLocalTime(reader, field, text)).filter((time) => time !== null)
}

function parseLocalTime(reader: CellReader, field: ColonneAtelier, text: string): LocalDateTime | null {
  const [, day = '', hour, minute] = LOCAL_TIME.exec(text) ?? []
  const date = parseIsoDate(day)
  const isTimeValid = hour === undefined || (Number(hour) < 24 && Number(minute) < 60)
  if (date === null || !isInYears(date) || !isTimeValid) {
    reader.refuse(field, text, 'attendu une date AAAA-MM-JJ ou AAAA-MM-JJTHH:MM')
    return null
  }
  return { date, minute: hour === undefined ? null : Number(hour) * 60 + Number(minute) }
}

function isInYears(date: CivilDate): boolean {
  return date >= FIRST_DAY && date <= LAST_DAY
}
