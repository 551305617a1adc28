import { type CivilDate, daysInMonth, toYmd, weekday, type YearMonthDay } from '../../calendar/civil-date.ts'
import { isoWeek } from '../../calendar/iso-week.ts'
import type { DateRange, DaySet, MonthDay, Rule } from './model.ts'

/** A date with the holidays that the caller decided on. */
export type DayFacts = { date: CivilDate; weekday: number; ymd: YearMonthDay; ph: boolean; sh: boolean }

export function dayFacts(date: CivilDate, ph: boolean, sh: boolean): DayFacts {
  return { date, weekday: weekday(date), ymd: toYmd(date), ph, sh }
}

/** Whether every selector of days in the rule holds on that day (hours aside). */
export function matchesDay(rule: Rule, day: DayFacts): boolean {
  if (rule.days !== null && !matchesDaySet(rule.days, day)) return false
  if (rule.holidays !== null && !((rule.holidays.ph && day.ph) || (rule.holidays.sh && day.sh))) return false
  const { year } = day.ymd
  if (rule.years !== null && !rule.years.some((range) => range.from <= year && year <= range.to)) return false
  if (rule.dates !== null && !rule.dates.some((range) => matchesRange(range, day.ymd))) return false
  if (rule.weeks === null) return true
  const { week } = isoWeek(day.date)
  return rule.weeks.some(
    (range) => range.from <= week && week <= range.to && (week - range.from) % range.step === 0,
  )
}

/** Whether the rule names this very day of the year (`Dec 25`), and not only a period around it. */
export function namesDate(rule: Rule, day: DayFacts): boolean {
  if (rule.dates === null || !matchesDay(rule, day)) return false
  return rule.dates.some(
    (range) => range.kind === 'days' && order(range.from) === order(range.to) && matchesRange(range, day.ymd),
  )
}

/** Whether the rule speaks of some days only. A rule that does not applies every day. */
export function selectsDays(rule: Rule): boolean {
  return (
    rule.years !== null ||
    rule.dates !== null ||
    rule.weeks !== null ||
    rule.holidays !== null ||
    rule.days !== null
  )
}

function matchesDaySet(days: DaySet, day: DayFacts): boolean {
  if ((days.weekdays & (1 << day.weekday)) !== 0) return true
  if ((days.ph && day.ph) || (days.sh && day.sh)) return true
  return days.nth.some((nth) => nth.weekday === day.weekday && isRank(nth.rank, day.ymd))
}

/** The first Monday of a month is its only Monday of days 1 to 7, the last one that of its last seven. */
function isRank(rank: number, { year, month, day }: YearMonthDay): boolean {
  if (rank > 0) return Math.ceil(day / 7) === rank
  return Math.ceil((daysInMonth(year, month) - day + 1) / 7) === -rank
}

function matchesRange(range: DateRange, { year, month, day }: YearMonthDay): boolean {
  if (range.kind === 'months') return isBetween(month, range.from, range.to)
  const { from, to } = range
  const yearOfDate = from.year === null ? null : year
  return isBetween(order({ year: yearOfDate, month, day }), order(from), order(to))
}

/** From 11 to 2 means 11, 12, 1, 2. */
function isBetween(value: number, from: number, to: number): boolean {
  return from <= to ? from <= value && value <= to : value >= from || value <= to
}

/** A number that grows with the date; without a year, within the year. */
function order(date: MonthDay): number {
  return (date.year ?? 0) * 512 + date.month * 32 + date.day
}
