import { type CivilDate, civilDate, isLeapYear, toYmd, weekday } from './civil-date.ts'

/** ISO 8601 week: the week of the day's Thursday, numbered in the Thursday's year (1 to 52 or 53). */
export function isoWeek(date: CivilDate): { year: number; week: number } {
  const thursday = date - weekday(date) + 3
  const { year } = toYmd(thursday)
  return { year, week: Math.floor((thursday - civilDate(year, 1, 1)) / 7) + 1 }
}

export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365
}
