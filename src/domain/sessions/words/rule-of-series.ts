import { type CivilDate, toYmd, weekday } from '../../calendar/civil-date.ts'
import { isoWeek } from '../../calendar/iso-week.ts'
import type { LectureSerie } from './model.ts'

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const WEEKS_OF_LONGEST_YEAR = 53
/** Longest wait for a first session: the fifth Monday of one given month. */
const SEARCH_DAYS = 12 * 366

/**
 * RFC 5545 rule of a series. Odd and even weeks are ISO week numbers: an interval of two weeks would drift
 * after a 53rd week. An anchored rhythm ("tous les 15 jours à partir du …") is an interval.
 */
export function ruleOfSeries(serie: LectureSerie): string {
  const days = serie.days.map((day) => DAYS[day])
  const months = serie.months.length > 0 ? `;BYMONTH=${serie.months.join(',')}` : ''
  if (serie.nthOfMonth.length > 0) {
    const ranked = serie.nthOfMonth.flatMap((rank) => days.map((day) => `${rank}${day}`))
    return `FREQ=MONTHLY${months};BYDAY=${ranked.join(',')}`
  }
  if (serie.semaines.length > 0) {
    const weeks = [...serie.semaines].sort((a, b) => a - b)
    return `FREQ=YEARLY${months};BYWEEKNO=${weeks.join(',')};BYDAY=${days.join(',')}`
  }
  if (serie.weekParity !== null || serie.sansSemaines.length > 0)
    return `FREQ=YEARLY${months};BYWEEKNO=${weeksOf(serie).join(',')};BYDAY=${days.join(',')}`
  const interval = intervalOf(serie)
  return `FREQ=WEEKLY${interval === 1 ? '' : `;INTERVAL=${interval}`}${months};BYDAY=${days.join(',')}`
}

/** First day on or after `from` on which the series takes place; null when there is none in twelve years. */
export function firstSession(serie: LectureSerie, from: CivilDate): CivilDate | null {
  for (let date = from; date < from + SEARCH_DAYS; date += 1) if (fallsOn(serie, date)) return date
  return null
}

function intervalOf({ sansAncre }: LectureSerie): number {
  return sansAncre === 'quinzaine' ? 2 : sansAncre === 'trois-semaines' ? 3 : 1
}

/** Weeks with a session: all, the odd or the even ones, without those that are left out. */
function weeksOf(serie: LectureSerie): number[] {
  const weeks = Array.from({ length: WEEKS_OF_LONGEST_YEAR }, (_, i) => i + 1)
  return weeks.filter((week) => isWeek(serie, week))
}

const isWeek = ({ weekParity, sansSemaines }: LectureSerie, week: number): boolean =>
  !sansSemaines.includes(week) && (weekParity === null || week % 2 === (weekParity === 'paire' ? 0 : 1))

function fallsOn(serie: LectureSerie, date: CivilDate): boolean {
  if (!serie.days.includes(weekday(date))) return false
  const { month } = toYmd(date)
  if (serie.months.length > 0 && !serie.months.includes(month)) return false
  if (serie.nthOfMonth.length > 0) return serie.nthOfMonth.some((rank) => isRank(date, rank))
  if (serie.semaines.length > 0) return serie.semaines.includes(isoWeek(date).week)
  return isWeek(serie, isoWeek(date).week)
}

/**
 * How many sessions weeks named one by one give from their first session on: such a list is of one season, and
 * does not come back the year after. null for any other series.
 */
export function countOfWeeks(serie: LectureSerie, first: CivilDate): number | null {
  const from = serie.semaines.indexOf(isoWeek(first).week)
  if (from < 0) return null
  return (serie.semaines.length - from) * serie.days.length - serie.days.indexOf(weekday(first))
}

/** Whether the day is the nth of its weekday in its month; -1 is the last, -2 the one before. */
function isRank(date: CivilDate, rank: number): boolean {
  const { month, day } = toYmd(date)
  if (rank > 0) return Math.ceil(day / 7) === rank
  return toYmd(date - 7 * rank).month !== month && toYmd(date - 7 * (rank + 1)).month === month
}
