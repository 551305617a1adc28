import { expect, it } from 'vitest'
import { jourDe } from '../../../src/domain/calendar/jour-de.ts'

it.each`
  instant                        | zone                    | day
  ${'2026-11-28T22:59:59.999Z'}  | ${'Europe/Paris'}       | ${'2026-11-28'}
  ${'2026-11-28T23:00:00.000Z'}  | ${'Europe/Paris'}       | ${'2026-11-29'}
  ${'2026-07-31T22:00:00.000Z'}  | ${'Europe/Paris'}       | ${'2026-08-01'}
  ${'2026-12-31T23:30:00+01:00'} | ${'Europe/Paris'}       | ${'2026-12-31'}
  ${'2026-11-28T23:00:00.000Z'}  | ${'Pacific/Noumea'}     | ${'2026-11-29'}
  ${'2026-11-29T02:00:00.000Z'}  | ${'America/Guadeloupe'} | ${'2026-11-28'}
`('the day of $instant in $zone is $day', ({ instant, zone, day }) => {
  expect(jourDe(instant, zone)).toBe(day)
  expect(jourDe(Date.parse(instant), zone)).toBe(day)
})
