import { daysInMonth } from '../../calendar/civil-date.ts'
import type { DateRange, MonthDay, WeekRange, YearRange } from './model.ts'
import type { TokenReader } from './reader.ts'

const MIN_YEAR = 1900
const MAX_YEAR = 2200
const LAST_WEEK = 53
const MAX_WEEK_STEP = 26
/** To know how long a month can be when no year is given. */
const ANY_LEAP_YEAR = 2000

/** Reads `2026`, `2026-2027`, `2026+`, and lists of them. */
export function readYears(reader: TokenReader): YearRange[] {
  const years: YearRange[] = []
  do {
    const from = reader.takeValue('number', MIN_YEAR, MAX_YEAR)
    if (reader.takeMark('+')) years.push({ from, to: MAX_YEAR })
    else
      years.push({
        from,
        to: reader.takeMark('-') ? reader.takeValue('number', from + 1, MAX_YEAR) : from,
      })
  } while (reader.takeMark(','))
  return years
}

/** Reads what follows `week`: `5`, `1-53/2`, and lists of them. A range over New Year is refused. */
export function readWeeks(reader: TokenReader): WeekRange[] {
  const weeks: WeekRange[] = []
  do {
    const from = reader.takeValue('number', 1, LAST_WEEK)
    if (!reader.takeMark('-')) {
      weeks.push({ from, to: from, step: 1 })
      continue
    }
    const to = reader.takeValue('number', from, LAST_WEEK)
    weeks.push({
      from,
      to,
      step: reader.takeMark('/') ? reader.takeValue('number', 2, MAX_WEEK_STEP) : 1,
    })
  } while (reader.takeMark(','))
  return weeks
}

/** Reads `Apr-Oct`, `Dec 25`, `Jan 1-10,15`, `Jul 14-Aug 31`, `2026 Dec 1-2027 Feb 3`, and lists of them. */
export function readDates(reader: TokenReader): DateRange[] {
  const dates: DateRange[] = []
  do {
    if (reader.isKind('month') && !reader.isKind('number', 1)) dates.push(readMonths(reader))
    else readMonthDays(reader, dates)
  } while (reader.takeMark(','))
  return dates
}

/** A year belongs to the date when a month and a day of the month follow it. */
export function isYearOfDate(reader: TokenReader): boolean {
  return reader.isKind('number') && reader.isKind('month', 1) && reader.isKind('number', 2)
}

function readMonths(reader: TokenReader): DateRange {
  const from = reader.takeValue('month', 1, 12)
  if (!reader.takeMark('-')) return { kind: 'months', from, to: from }
  const to = reader.takeValue('month', 1, 12)
  if (reader.isKind('number')) reader.fail('a day of the month at both ends of the range, or at none')
  return { kind: 'months', from, to }
}

function readMonthDays(reader: TokenReader, dates: DateRange[]): void {
  const from = readMonthDay(reader)
  dates.push({ kind: 'days', from, to: readRangeEnd(reader, from) })
  // `Jan 1-10,15`: further days of the same month.
  while (reader.isMark(',') && reader.isKind('number', 1) && !reader.isKind('month', 2)) {
    reader.index++
    const next = { ...from, day: takeDay(reader, from.month) }
    const to = reader.takeMark('-') ? { ...next, day: takeDay(reader, next.month) } : next
    if (to.day < next.day) reader.fail('a day after the first of the range')
    dates.push({ kind: 'days', from: next, to })
  }
}

function readRangeEnd(reader: TokenReader, from: MonthDay): MonthDay {
  if (!reader.takeMark('-')) return from
  if (reader.isKind('number') && !isYearOfDate(reader)) {
    const day = takeDay(reader, from.month)
    if (day < from.day) reader.fail('a day after the first of the range')
    return { ...from, day }
  }
  const to = readMonthDay(reader)
  if ((to.year === null) !== (from.year === null)) reader.fail('a year at both ends of the range, or at none')
  if (to.year !== null && order(to) < order(from)) reader.fail('an end after the start of the range')
  return to
}

function readMonthDay(reader: TokenReader): MonthDay {
  const year = reader.isKind('number') ? reader.takeValue('number', MIN_YEAR, MAX_YEAR) : null
  const month = reader.takeValue('month', 1, 12)
  return { year, month, day: takeDay(reader, month) }
}

function takeDay(reader: TokenReader, month: number): number {
  return reader.takeValue('number', 1, daysInMonth(ANY_LEAP_YEAR, month))
}

function order(date: MonthDay): number {
  return (date.year ?? 0) * 512 + date.month * 32 + date.day
}
