import { expect, it } from 'vitest'
import { formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { schoolYear } from '../../../src/domain/imports/lists/read-liste.ts'

it.each([
  ['2026-08-01', '2026-09-01', '2027-07-31'],
  ['2026-09-01', '2026-09-01', '2027-07-31'],
  ['2026-11-30', '2026-09-01', '2027-07-31'],
  ['2026-12-31', '2026-09-01', '2027-07-31'],
  ['2027-01-01', '2026-09-01', '2027-07-31'],
  ['2027-07-31', '2026-09-01', '2027-07-31'],
  ['2028-02-29', '2027-09-01', '2028-07-31'],
])('a list read on %s is of the school year from %s to %s', (day, du, au) => {
  const year = schoolYear(Date.parse(day) / 86_400_000)
  expect([formatIsoDate(year.du), formatIsoDate(year.au)]).toEqual([du, au])
})
