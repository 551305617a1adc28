import { expect, it } from 'vitest'
import { civilDate, toYmd } from '../../../src/domain/calendar/civil-date.ts'
import { monthToAnnounce, monthWindow } from '../../../src/domain/calendar/month-window.ts'

it.each([
  ['the first day of a month', [2026, 11, 1], '2026-11'],
  ['eight days before the end', [2026, 11, 23], '2026-11'],
  ['seven days before the end, that day too', [2026, 11, 24], '2026-12'],
  ['the last day', [2026, 11, 30], '2026-12'],
  ['the last days of a year', [2026, 12, 25], '2027-01'],
  ['a month of 31 days', [2026, 12, 24], '2026-12'],
  ['the end of a February', [2028, 2, 22], '2028-02'],
  ['the end of a leap February', [2028, 2, 23], '2028-03'],
] as const)('a poster made on %s announces a month that one can still go to', (_, [y, m, d], month) => {
  const today = civilDate(y, m, d)
  const { du, au } = monthWindow(today, monthToAnnounce(today))
  const [first, last] = [toYmd(du), toYmd(au)]
  expect(`${first.year}-${String(first.month).padStart(2, '0')}`).toBe(month)
  expect([first.day, last.month]).toEqual([1, first.month])
  expect(au - today).toBeGreaterThanOrEqual(7)
})
