import { describe, expect, it } from 'vitest'
import {
  civilDate,
  daysInMonth,
  formatIsoDate,
  parseIsoDate,
  toYmd,
  weekday,
} from '../../../src/domain/calendar/civil-date.ts'
import { daysInYear, isoWeek } from '../../../src/domain/calendar/iso-week.ts'

const DAY_MS = 86_400_000

describe('civil date', () => {
  it('agrees with Date.UTC on every day from 1600 to 2400', () => {
    const last = Date.UTC(2400, 11, 31) / DAY_MS
    for (let date = Date.UTC(1600, 0, 1) / DAY_MS; date <= last; date++) {
      const utc = new Date(date * DAY_MS)
      const { year, month, day } = toYmd(date)
      const isSame =
        year === utc.getUTCFullYear() &&
        month === utc.getUTCMonth() + 1 &&
        day === utc.getUTCDate() &&
        civilDate(year, month, day) === date &&
        weekday(date) === (utc.getUTCDay() + 6) % 7
      if (!isSame) expect.fail(`day ${date}: got ${year}-${month}-${day}, wanted ${utc.toISOString()}`)
    }
    expect(toYmd(last)).toEqual({ year: 2400, month: 12, day: 31 })
  })

  it('knows the weekday before the epoch', () => {
    expect(weekday(civilDate(1969, 12, 31))).toBe(2)
    expect(weekday(civilDate(2026, 1, 5))).toBe(0)
  })

  it('reads strict ISO dates only', () => {
    expect(parseIsoDate('2026-02-28')).toBe(civilDate(2026, 2, 28))
    const wrong = [
      '2026-02-29',
      '2026-2-3',
      '2026-13-01',
      '2026-00-10',
      '20260203',
      ' 2026-02-03',
      '2026-02-03T',
      '',
    ]
    for (const text of wrong) expect(parseIsoDate(text), text).toBeNull()
  })

  it('writes what it reads', () => {
    for (const text of ['1970-01-01', '2000-02-29', '2026-11-22', '0001-01-01']) {
      expect(formatIsoDate(parseIsoDate(text) ?? Number.NaN)).toBe(text)
    }
  })

  it('numbers ISO weeks over 53-week years', () => {
    expect(isoWeek(civilDate(2026, 12, 31))).toEqual({ year: 2026, week: 53 })
    expect(isoWeek(civilDate(2027, 1, 3))).toEqual({ year: 2026, week: 53 })
    expect(isoWeek(civilDate(2027, 1, 4))).toEqual({ year: 2027, week: 1 })
    expect(isoWeek(civilDate(2025, 12, 29))).toEqual({ year: 2026, week: 1 })
    expect(isoWeek(civilDate(2021, 1, 1))).toEqual({ year: 2020, week: 53 })
  })

  it('counts the days of months and years', () => {
    expect(daysInMonth(2028, 2)).toBe(29)
    expect(daysInMonth(2100, 2)).toBe(28)
    expect(daysInYear(2000)).toBe(366)
  })
})
