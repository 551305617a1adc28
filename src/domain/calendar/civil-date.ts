/**
 * A calendar day without hour nor zone: days since 1970-01-01, proleptic Gregorian. An integer, so that
 * "the next day" is `+ 1`, two days compare with `<`, and a day fits a typed array.
 */
export type CivilDate = number

export type YearMonthDay = { year: number; month: number; day: number }

/** Weekdays in two letters, Monday first, as ids and links write them: never changed. */
export const DAY_IDS: readonly string[] = ['lu', 'ma', 'me', 'je', 've', 'sa', 'di']

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** 1970-01-01 was a Thursday; Monday is 0. */
const EPOCH_WEEKDAY = 3
/** Days from 0000-03-01 to 1970-01-01; a year that begins in March ends with its leap day. */
const EPOCH_FROM_YEAR_ZERO = 719_468
const DAYS_PER_ERA = 146_097

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Length of a month (1 to 12), in days. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29
  return DAYS_IN_MONTH[month - 1] ?? 0
}

/**
 * Day number of a year, month (1 to 12) and day. A day outside its month overflows into the next one, as
 * a day count does; `isValidYmd` tells beforehand. After H. Hinnant, "chrono-compatible low-level date
 * algorithms", days_from_civil.
 */
export function civilDate(year: number, month: number, day: number): CivilDate {
  const shiftedYear = month <= 2 ? year - 1 : year
  const era = Math.floor(shiftedYear / 400)
  const yearOfEra = shiftedYear - era * 400
  const monthFromMarch = month > 2 ? month - 3 : month + 9
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - EPOCH_FROM_YEAR_ZERO
}

/** Year, month (1 to 12) and day of a day number. Same source as `civilDate`, civil_from_days. */
export function toYmd(date: CivilDate): YearMonthDay {
  const shifted = date + EPOCH_FROM_YEAR_ZERO
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Whether the month has that day: 2027-02-29 has not. */
export function isValidYmd(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Reads exactly `YYYY-MM-DD`; null for any other text and for a day that does not exist. */
export function parseIsoDate(text: string): CivilDate | null {
  const match = ISO_DATE.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  return isValidYmd(year, month, day) ? civilDate(year, month, day) : null
}

/** `YYYY-MM-DD`, for the years 0 to 9999. */
export function formatIsoDate(date: CivilDate): string {
  const { year, month, day } = toYmd(date)
  return `${String(year).padStart(4, '0')}-${pad2(month)}-${pad2(day)}`
}

/** Day of the week, 0 = Monday to 6 = Sunday (ISO 8601 order, minus one). */
export function weekday(date: CivilDate): number {
  const remainder = (date + EPOCH_WEEKDAY) % 7
  return remainder < 0 ? remainder + 7 : remainder
}

function pad2(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
