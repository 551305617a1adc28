import { type CivilDate, civilDate, daysInMonth, toYmd, weekday } from '../../calendar/civil-date.ts'
import { daysInYear } from '../../calendar/iso-week.ts'
import type { RecurrenceRule } from './rule.ts'

/**
 * The days of one period of a rule (a day, a week, a month or a year), before COUNT and UNTIL.
 *
 * A rule is a filter over the days of its period: BYMONTH, BYMONTHDAY, BYWEEKNO, BYDAY, and, for what the
 * rule leaves open, the day, month or weekday of its start (RFC 5545 §3.3.10). A YEARLY period is a calendar
 * year; under BYWEEKNO it is a year of whole weeks, so that no week is cut in two by INTERVAL or BYSETPOS: the
 * first Monday of 2026 is 29 December 2025.
 */
export interface PeriodFilter {
  readonly rule: RecurrenceRule
  /** Bit n set = month n (1 to 12) kept. */
  readonly monthMask: number
  /** Bit n set = weekday n kept, when no weekday has a rank. */
  readonly weekdayMask: number
  readonly hasRank: boolean
  readonly byMonthDay: readonly number[]
  /** Neither the month nor the day of the month matters. */
  readonly keepsAnyMonthDay: boolean
}

const ALL_MONTHS = 0b1_1111_1111_1110
const ALL_WEEKDAYS = 0b111_1111

export function periodFilter(rule: RecurrenceRule, start: CivilDate): PeriodFilter {
  const { day, month } = toYmd(start)
  const { frequency } = rule
  const leavesDayOpen = rule.byDay.length === 0 && rule.byMonthDay.length === 0 && rule.byWeekNo.length === 0
  const startWeekday =
    (frequency === 'WEEKLY' && rule.byDay.length === 0) ||
    (rule.byWeekNo.length > 0 && rule.byDay.length === 0 && rule.byMonthDay.length === 0)
  const startDay = leavesDayOpen && (frequency === 'MONTHLY' || frequency === 'YEARLY')
  const startMonth = leavesDayOpen && frequency === 'YEARLY' && rule.byMonth.length === 0
  const monthMask = startMonth ? 1 << month : maskOf(rule.byMonth) || ALL_MONTHS
  const byMonthDay = startDay ? [day] : rule.byMonthDay
  return {
    rule,
    monthMask,
    weekdayMask: startWeekday
      ? 1 << weekday(start)
      : maskOf(rule.byDay.map((rank) => rank.weekday)) || ALL_WEEKDAYS,
    hasRank: rule.byDay.some(({ nth }) => nth !== 0),
    byMonthDay,
    keepsAnyMonthDay: monthMask === ALL_MONTHS && byMonthDay.length === 0,
  }
}

/** Days kept by the filter among `length` days from `first`; ranks of weekdays do not count here. */
export function keepDays(filter: PeriodFilter, first: CivilDate, length: number): CivilDate[] {
  const kept: CivilDate[] = []
  for (let date = first; date < first + length; date++) {
    if ((filter.weekdayMask & (1 << weekday(date))) === 0) continue
    if (filter.keepsAnyMonthDay) {
      kept.push(date)
      continue
    }
    const { year, month, day } = toYmd(date)
    if ((filter.monthMask & (1 << month)) === 0) continue
    if (keepsMonthDay(filter, day, daysInMonth(year, month))) kept.push(date)
  }
  return kept
}

/** Days of a month kept by the filter; ranks of weekdays count within the month. */
export function keepMonth(filter: PeriodFilter, year: number, month: number): CivilDate[] {
  const kept: CivilDate[] = []
  if ((filter.monthMask & (1 << month)) === 0) return kept
  const first = civilDate(year, month, 1)
  const length = daysInMonth(year, month)
  keepMonthDays(filter, first, length, first, length, kept)
  return kept
}

/** Days of a year kept by the filter; ranks of weekdays count within the month under BYMONTH, else the year. */
export function keepYear(filter: PeriodFilter, year: number): CivilDate[] {
  if (filter.rule.byWeekNo.length > 0) return keepWeeks(filter, year)
  const kept: CivilDate[] = []
  const yearFirst = civilDate(year, 1, 1)
  const yearLength = daysInYear(year)
  const isMonthScope = filter.rule.byMonth.length > 0
  let first = yearFirst
  for (let month = 1; month <= 12; month++) {
    const length = daysInMonth(year, month)
    if ((filter.monthMask & (1 << month)) !== 0) {
      const scopeFirst = isMonthScope ? first : yearFirst
      keepMonthDays(filter, first, length, scopeFirst, isMonthScope ? length : yearLength, kept)
    }
    first += length
  }
  return kept
}

/** First day of week 1 of a year: the week that holds 4 January. */
export function weekOneStart(year: number, weekStart: number): CivilDate {
  const fourth = civilDate(year, 1, 4)
  return fourth - ((weekday(fourth) - weekStart + 7) % 7)
}

/** Days of the weeks of BYWEEKNO in a year of 52 or 53 weeks. */
function keepWeeks(filter: PeriodFilter, year: number): CivilDate[] {
  const { byWeekNo, weekStart } = filter.rule
  const first = weekOneStart(year, weekStart)
  const weeks = (weekOneStart(year + 1, weekStart) - first) / 7
  const kept: CivilDate[] = []
  for (let week = 1; week <= weeks; week++) {
    if (!byWeekNo.includes(week) && !byWeekNo.includes(week - weeks - 1)) continue
    kept.push(...keepDays(filter, first + 7 * (week - 1), 7))
  }
  return kept
}

function keepMonthDays(
  filter: PeriodFilter,
  first: CivilDate,
  length: number,
  scopeFirst: CivilDate,
  scopeLength: number,
  kept: CivilDate[],
): void {
  let day = weekday(first)
  for (let index = 0; index < length; index++) {
    if ((filter.weekdayMask & (1 << day)) !== 0) {
      const date = first + index
      const keeps =
        keepsMonthDay(filter, index + 1, length) &&
        (!filter.hasRank || keepsRank(filter.rule, day, date - scopeFirst, scopeLength))
      if (keeps) kept.push(date)
    }
    day = day === 6 ? 0 : day + 1
  }
}

function keepsMonthDay(filter: PeriodFilter, day: number, monthLength: number): boolean {
  const { byMonthDay } = filter
  return byMonthDay.length === 0 || byMonthDay.includes(day) || byMonthDay.includes(day - monthLength - 1)
}

/** Whether a weekday, `offset` days after the first of `scopeLength` days, has one of the ranks of BYDAY. */
function keepsRank(rule: RecurrenceRule, day: number, offset: number, scopeLength: number): boolean {
  const fromStart = Math.floor(offset / 7) + 1
  const fromEnd = -(Math.floor((scopeLength - 1 - offset) / 7) + 1)
  return rule.byDay.some(({ weekday: wanted, nth }) => {
    return wanted === day && (nth === 0 || nth === fromStart || nth === fromEnd)
  })
}

function maskOf(values: readonly number[]): number {
  let mask = 0
  for (const value of values) mask |= 1 << value
  return mask
}
