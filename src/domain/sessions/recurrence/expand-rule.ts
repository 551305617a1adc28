import { type CivilDate, civilDate, toYmd, weekday } from '../../calendar/civil-date.ts'
import { instantToLocal } from '../../calendar/fuseau.ts'
import { localToInstant } from '../../calendar/instants.ts'
import type { LocalDateTime } from '../table/column-rules.ts'
import {
  keepDays,
  keepMonth,
  keepYear,
  type PeriodFilter,
  periodFilter,
  weekOneStart,
} from './period-dates.ts'
import { FIRST_YEAR, LAST_YEAR, MAX_WINDOW_DAYS, type RecurrenceRule, type Until } from './rule.ts'

/** Days of the occurrences, in order, and whether the window was cut to the stated limits. */
export interface RuleDates {
  readonly dates: readonly CivilDate[]
  readonly isTruncated: boolean
}

const FIRST_DAY = civilDate(FIRST_YEAR, 1, 1)
const LAST_DAY = civilDate(LAST_YEAR, 12, 31)

/**
 * Days on which a rule that starts at `start` occurs, from `from` to `to` inclusive. `start` is always the
 * first occurrence, and the first that COUNT counts, even where the rule would not give it (RFC 5545 §3.8.5.3),
 * unless UNTIL is before it: then there is none.
 * Periods of INTERVAL are counted from `start`, however far the window. `zone` (IANA) is that of the series:
 * UNTIL in UTC is compared with the instant of each occurrence. Ends always: see `rule.ts`.
 */
export function expandRule(
  rule: RecurrenceRule,
  start: LocalDateTime,
  from: CivilDate,
  to: CivilDate,
  zone: string,
): RuleDates {
  const first = Math.max(from, start.date)
  const isInRange = start.date >= FIRST_DAY && start.date <= LAST_DAY
  const last = Math.min(to, first + MAX_WINDOW_DAYS - 1, LAST_DAY)
  if (!isInRange) return { dates: [], isTruncated: true }

  const isTruncated = last < to
  const filter = periodFilter(rule, start.date)
  const isBeforeEnd = untilFilter(rule.until, start.minute, zone)
  const dates: CivilDate[] = []
  // A series that ends before it starts is how agendas write one that was deleted: it has no session.
  if (!isBeforeEnd(start.date)) return { dates, isTruncated: false }
  if (start.date >= from && start.date <= last) dates.push(start.date)
  if (rule.count === 1) return { dates, isTruncated }

  // Without COUNT, earlier periods need not be looked at: only their number matters.
  let index = rule.count === null ? firstPeriod(rule, start.date, first) : 0
  let counted = 1
  for (; periodStart(rule, start.date, index) <= last; index++) {
    for (const date of datesOfPeriod(filter, start.date, index)) {
      if (date <= start.date) continue
      if (date > last || !isBeforeEnd(date)) return { dates, isTruncated: isTruncated && date > last }
      counted++
      if (date >= from) dates.push(date)
      if (counted === rule.count) return { dates, isTruncated: false }
    }
  }
  return { dates, isTruncated }
}

/** Whether a rule gives the very day it starts on, or that day is added to what it gives. */
export function isStartGiven(rule: RecurrenceRule, start: CivilDate): boolean {
  return datesOfPeriod(periodFilter(rule, start), start, 0).includes(start)
}

/**
 * The first day that a rule itself gives from its start on, looked for over five years; null when there is none.
 * Counted from that day the rule gives the same days: it lies in one of its periods.
 */
export function firstGiven(rule: RecurrenceRule, start: LocalDateTime, zone: string): CivilDate | null {
  if (isStartGiven(rule, start.date)) return start.date
  const open = { ...rule, count: null }
  const { dates } = expandRule(open, start, start.date, start.date + MAX_WINDOW_DAYS - 1, zone)
  return dates.find((date) => date !== start.date) ?? null
}

/** The last day that UNTIL lets a rule give an occurrence at `minute` on; null without UNTIL. */
export function lastDayOf({ until }: RecurrenceRule, minute: number | null, zone: string): CivilDate | null {
  if (until === null) return null
  const day = until.kind === 'instant' ? instantToLocal(until.epochMs, zone).date : until.date
  return untilFilter(until, minute, zone)(day) ? day : day - 1
}

/** First day of the period of rank `index`, counted in intervals from the period that holds `start`. */
function periodStart(rule: RecurrenceRule, start: CivilDate, index: number): CivilDate {
  const steps = index * rule.interval
  switch (rule.frequency) {
    case 'DAILY':
      return start + steps
    case 'WEEKLY':
      return start - ((weekday(start) - rule.weekStart + 7) % 7) + 7 * steps
    case 'MONTHLY': {
      const { year, month } = monthAfter(start, steps)
      return civilDate(year, month, 1)
    }
    case 'YEARLY':
      return rule.byWeekNo.length > 0
        ? weekOneStart(yearOf(rule, start) + steps, rule.weekStart)
        : civilDate(yearOf(rule, start) + steps, 1, 1)
  }
}

/** Year of a day: of its week under BYWEEKNO, else of the calendar. */
function yearOf(rule: RecurrenceRule, date: CivilDate): number {
  const { year } = toYmd(date)
  if (rule.byWeekNo.length === 0) return year
  if (date < weekOneStart(year, rule.weekStart)) return year - 1
  return date < weekOneStart(year + 1, rule.weekStart) ? year : year + 1
}

/** Rank of the last period that begins on or before `date` (0 at least). */
function firstPeriod(rule: RecurrenceRule, start: CivilDate, date: CivilDate): number {
  const from = toYmd(start)
  const to = toYmd(date)
  const months = (to.year - from.year) * 12 + to.month - from.month
  const units = {
    DAILY: date - start,
    WEEKLY: Math.floor((date - periodStart(rule, start, 0)) / 7),
    MONTHLY: months,
    YEARLY: yearOf(rule, date) - yearOf(rule, start),
  }
  return Math.max(0, Math.floor(units[rule.frequency] / rule.interval))
}

function datesOfPeriod(filter: PeriodFilter, start: CivilDate, index: number): readonly CivilDate[] {
  const dates = candidatesOfPeriod(filter, start, index)
  return filter.rule.bySetPos.length === 0 ? dates : keepPositions(dates, filter.rule.bySetPos)
}

function candidatesOfPeriod(filter: PeriodFilter, start: CivilDate, index: number): readonly CivilDate[] {
  const { rule } = filter
  const steps = index * rule.interval
  switch (rule.frequency) {
    case 'DAILY':
      return keepDays(filter, start + steps, 1)
    case 'WEEKLY':
      return keepDays(filter, periodStart(rule, start, index), 7)
    case 'MONTHLY': {
      const { year, month } = monthAfter(start, steps)
      return keepMonth(filter, year, month)
    }
    case 'YEARLY':
      return keepYear(filter, yearOf(rule, start) + steps)
  }
}

function keepPositions(dates: readonly CivilDate[], positions: readonly number[]): CivilDate[] {
  return dates.filter((_, index) => positions.includes(index + 1) || positions.includes(index - dates.length))
}

function monthAfter(start: CivilDate, months: number): { year: number; month: number } {
  const { year, month } = toYmd(start)
  const total = year * 12 + month - 1 + months
  return { year: Math.floor(total / 12), month: (total % 12) + 1 }
}

/** Whether the occurrence of a day is not after UNTIL. */
function untilFilter(until: Until | null, minute: number | null, zone: string): (date: CivilDate) => boolean {
  if (until === null) return () => true
  if (until.kind === 'day') return (date) => date <= until.date
  if (until.kind === 'local') {
    const { date: lastDay, secondOfDay } = until
    return (date) => date < lastDay || (date === lastDay && (minute ?? 0) * 60 <= secondOfDay)
  }
  const lastDay = instantToLocal(until.epochMs, zone).date
  if (minute === null) return (date) => date <= lastDay
  return (date) => {
    if (Math.abs(date - lastDay) > 1) return date < lastDay
    return localToInstant(date, minute, zone) <= until.epochMs
  }
}
