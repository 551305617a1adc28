import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { fuseauOfCommune, instantToLocal, isKnownZone } from '../../../src/domain/calendar/fuseau.ts'
import { formatIsoWithOffset, localToInstant } from '../../../src/domain/calendar/instants.ts'
import { seededRandom } from '../../support/draw/random.ts'

const ZONES = [
  'Europe/Paris',
  'America/Guadeloupe',
  'America/Cayenne',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'Australia/Lord_Howe',
  'America/New_York',
  'UTC',
]

/** Oracle: Temporal, "compatible" disambiguation, which is RFC 5545's. */
function temporalInstant(date: number, minute: number, zone: string): number {
  const utc = new Date(date * 86_400_000 + minute * 60_000)
  const plain = new Temporal.PlainDateTime(
    utc.getUTCFullYear(),
    utc.getUTCMonth() + 1,
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
  )
  return plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds
}

describe('fuseau', () => {
  it('agrees with Temporal on 6,000 seeded local times of eleven zones', () => {
    const random = seededRandom(20261122)
    for (let draw = 0; draw < 6000; draw++) {
      const zone = ZONES[draw % ZONES.length] ?? 'UTC'
      const date = civilDate(1975, 1, 1) + Math.floor(random() * 30_000)
      const minute = Math.floor(random() * 1440)
      const instant = localToInstant(date, minute, zone)
      if (instant !== temporalInstant(date, minute, zone))
        expect.fail(`${date} ${minute} ${zone}: ${instant}`)
    }
  })

  it('agrees with Temporal on every quarter of an hour around the clock changes of 2026', () => {
    const changes: [string, number][] = [
      ['Europe/Paris', civilDate(2026, 3, 29)],
      ['Europe/Paris', civilDate(2026, 10, 25)],
      ['America/Miquelon', civilDate(2026, 3, 8)],
      ['America/Miquelon', civilDate(2026, 11, 1)],
      ['Australia/Lord_Howe', civilDate(2026, 10, 4)],
    ]
    for (const [zone, day] of changes) {
      for (let date = day - 1; date <= day + 1; date++) {
        for (let minute = 0; minute < 1440; minute += 15) {
          expect(localToInstant(date, minute, zone)).toBe(temporalInstant(date, minute, zone))
        }
      }
    }
  })

  it('shifts an hour that does not exist forward, and takes the first of two', () => {
    const spring = localToInstant(civilDate(2026, 3, 29), 2 * 60 + 30, 'Europe/Paris')
    expect(formatIsoWithOffset(spring, 'Europe/Paris')).toBe('2026-03-29T03:30:00+02:00')
    const autumn = localToInstant(civilDate(2026, 10, 25), 2 * 60 + 30, 'Europe/Paris')
    expect(formatIsoWithOffset(autumn, 'Europe/Paris')).toBe('2026-10-25T02:30:00+02:00')
  })

  it('comes back from an instant to the same local time', () => {
    const random = seededRandom(7)
    for (let draw = 0; draw < 3000; draw++) {
      const zone = ZONES[draw % ZONES.length] ?? 'UTC'
      const date = civilDate(2020, 1, 1) + Math.floor(random() * 5000)
      const minute = 5 * 60 + Math.floor(random() * 1080)
      const local = instantToLocal(localToInstant(date, minute, zone), zone)
      expect([local.date, local.minute]).toEqual([date, minute])
    }
  })

  it('knows the zone of each overseas département', () => {
    const zones = ['97411', '97209', '97801', '98818'].map(fuseauOfCommune)
    expect(zones).toEqual(['Indian/Reunion', 'America/Martinique', 'America/Marigot', 'Pacific/Noumea'])
    expect(['2A004', ''].map(fuseauOfCommune)).toEqual(['Europe/Paris', 'Europe/Paris'])
  })

  it('writes La Réunion with its offset, four hours east of UTC', () => {
    const instant = localToInstant(civilDate(2026, 7, 14), 9 * 60, 'Indian/Reunion')
    expect(formatIsoWithOffset(instant, 'Indian/Reunion')).toBe('2026-07-14T09:00:00+04:00')
    expect(formatIsoWithOffset(-1, 'UTC')).toBe('1969-12-31T23:59:59+00:00')
  })

  it('refuses an unknown zone', () => {
    expect(isKnownZone('Europe/Montlucon')).toBe(false)
    expect(isKnownZone('Europe/Paris')).toBe(true)
    expect(() => localToInstant(0, 0, 'Europe/Montlucon')).toThrow(RangeError)
  })
})
