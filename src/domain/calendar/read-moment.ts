import { ownValue } from '../common/own-value.ts'
import { withoutAccents } from '../geo/fold.ts'
import { type CivilDate, civilDate, isValidYmd } from './civil-date.ts'

/** A day and, when it is written, its minute (0 to 1439). */
export interface Moment {
  readonly date: CivilDate
  readonly minute: number | null
}

const MONTHS = 'janv fevr mars avri mai juin juil aout sept octo nove dece'.split(' ')
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  fev: 2,
  avr: 4,
  jui: 0,
  oct: 10,
  nov: 11,
  dec: 12,
}
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const FRENCH = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/
const WORDS =
  /^(?:le )?(?:(?:lun|mar|mercre|jeu|vendre|same)di,? |dimanche,? )?(\d{1,2})(?:er)? ([a-z]{3,9})\.? (\d{4})(?!\d)/
const HOUR = /^(?:t|,? ?a |,? ?|, )(\d{1,2}) ?(?::|h)(?: ?(\d{2})(?::\d{2}(?:\.\d+)?)?)?$/
/** A count of days since 30 December 1899, as a spreadsheet writes a date whose format it lost. */
const SERIAL = /^(\d{5})(?:[.,](\d{1,15}))?$/
const SERIAL_EPOCH = 25_569
const SERIAL_FIRST = 20_000
const SERIAL_LAST = 80_000
const DAY_MIN = 1440

/**
 * A date as people and spreadsheets write it: `2026-12-01`, `01/12/2026`, `1er décembre 2026`, `20261201`, 46357;
 * with an hour or not: `14:00`, `14h`, `9 h 30`, or the fraction of a day. Day before month, as French has it.
 * null for anything else, an impossible day or hour included.
 */
export function readMoment(text: string): Moment | null {
  const plain = withoutAccents(text).replace(/\s+/g, ' ').trim()
  const serial = readSerial(plain)
  if (serial !== null) return serial
  const day = readDay(plain)
  if (day === null) return null
  const rest = plain.slice(day.length)
  if (rest === '') return { date: day.date, minute: null }
  const [, hour, minutes = '0'] = HOUR.exec(rest) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minutes) > 59) return null
  return { date: day.date, minute: Number(hour) * 60 + Number(minutes) }
}

/** The day a text begins with, whatever follows after a blank or a T; null when there is none. */
export function readDayOf(text: string): CivilDate | null {
  const plain = withoutAccents(text).replace(/\s+/g, ' ').trim()
  const serial = readSerial(plain)
  if (serial !== null) return serial.date
  const day = readDay(plain)
  return day !== null && /^(?:$|[t ,])/.test(plain.slice(day.length)) ? day.date : null
}

function readDay(text: string): { date: CivilDate; length: number } | null {
  const iso = ISO.exec(text) ?? COMPACT.exec(text)
  if (iso !== null) return dayOf(iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const french = FRENCH.exec(text)
  if (french !== null) {
    const year = Number(french[3])
    return dayOf(french[0], year < 100 ? 2000 + year : year, Number(french[2]), Number(french[1]))
  }
  const words = WORDS.exec(text)
  return words === null ? null : dayOf(words[0], Number(words[3]), monthOf(words[2] ?? ''), Number(words[1]))
}

function dayOf(
  read: string,
  year: number,
  month: number,
  day: number,
): { date: CivilDate; length: number } | null {
  return isValidYmd(year, month, day) ? { date: civilDate(year, month, day), length: read.length } : null
}

/** Number of a month's name or abbreviation, without accents; 0 for none. */
function monthOf(word: string): number {
  const found = MONTHS.findIndex((month) => word.startsWith(month))
  return found >= 0 ? found + 1 : (ownValue(SHORT_MONTHS, word) ?? 0)
}

function readSerial(text: string): Moment | null {
  const [, days, fraction] = SERIAL.exec(text) ?? []
  if (days === undefined || Number(days) < SERIAL_FIRST || Number(days) > SERIAL_LAST) return null
  const date = Number(days) - SERIAL_EPOCH
  if (fraction === undefined) return { date, minute: null }
  // Quarter hours come back a millisecond early from some writers: to the minute.
  const minute = Math.round(Number(`0.${fraction}`) * DAY_MIN)
  return minute === DAY_MIN ? { date: date + 1, minute: 0 } : { date, minute }
}
