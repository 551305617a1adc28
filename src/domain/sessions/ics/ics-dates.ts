import { civilDate, isValidYmd } from '../../calendar/civil-date.ts'
import type { LocalDateTime } from '../table/column-rules.ts'

/** A date-time as written, and what follows it: `Z`, an offset (`+0100`), or nothing. */
export interface WrittenTime {
  readonly local: LocalDateTime
  readonly suffix: string
}

const DAY_MIN = 1440
const TIME =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/i
const DURATION = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i

/** A date, with or without hour, as calendars write them: basic or extended form; null when it is none. */
export function parseTime(text: string): WrittenTime | null {
  const [, year, month, day, hour, minute, suffix = ''] = TIME.exec(text.trim()) ?? []
  if (year === undefined || !isValidYmd(Number(year), Number(month), Number(day))) return null
  const date = civilDate(Number(year), Number(month), Number(day))
  if (hour === undefined) return { local: { date, minute: null }, suffix: '' }
  const total = Number(hour) * 60 + Number(minute)
  if (Number(minute) > 59 || total > DAY_MIN) return null
  // 24:00 is the next midnight.
  const local = total === DAY_MIN ? { date: date + 1, minute: 0 } : { date, minute: total }
  return { local, suffix: suffix.toUpperCase() }
}

/** Minutes east of UTC of `+0400`, `-09:30`; null when it is none. */
export function offsetOf(text: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})/.exec(text) ?? []
  return sign === undefined ? null : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

/** Minutes of a DURATION (RFC 5545 §3.3.6), with its sign; null when it is none. */
export function durationMin(text: string): number | null {
  const found = DURATION.exec(text.trim())
  if (found === null || /^[+-]?PT?$/i.test(text.trim())) return null
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = found
    .slice(2)
    .map((part) => Number(part ?? 0))
  const total = (weeks * 7 + days) * DAY_MIN + hours * 60 + minutes + seconds / 60
  return found[1] === '-' ? -total : total
}
