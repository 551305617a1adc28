import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { formatIsoDate, parseIsoDate, weekday } from '../../../src/domain/calendar/civil-date.ts'
import { vacances, zoneScolaire } from '../../../src/domain/calendar/vacances-scolaires.ts'
import { ZONES_SCOLAIRES, type ZoneScolaire } from '../../../src/domain/calendar/vacances-tables.ts'

const day = (text: string): number => parseIsoDate(text) ?? Number.NaN

describe('vacances scolaires', () => {
  it.each<[ZoneScolaire, string]>([
    [
      'A',
      '2024-09-01 inconnu, 2026-02-06 non, 2026-02-07 oui, 2026-02-22 oui, ' +
        '2026-02-23 non, 2026-05-15 non, 2026-08-31 oui, 2026-09-01 non, ' +
        '2027-11-07 oui, 2028-02-18 non, 2028-02-19 oui, 2028-05-08 oui, ' +
        '2028-05-09 non, 2028-07-10 inconnu',
    ],
    [
      'B',
      '2025-04-21 oui, 2025-04-22 non, 2027-08-31 oui, 2027-09-01 oui, ' +
        '2027-09-02 non, 2028-02-20 oui, 2028-02-21 non',
    ],
    ['C', '2026-05-03 oui, 2027-02-06 oui, 2027-11-08 non, 2028-05-01 oui'],
    ['Corse', '2026-02-14 oui, 2026-11-01 inconnu'],
    ['974', '2025-12-19 non, 2025-12-20 oui, 2027-03-16 non, 2027-03-29 oui, ' + '2027-05-10 inconnu'],
    ['971', '2026-02-17 inconnu'],
    ['976', '2026-01-05 inconnu'],
  ])('in zone %s: %s', (zone, jours) => {
    const lus = jours.split(', ').map((ligne) => ligne.slice(0, 10))
    expect(lus.map((date) => `${date} ${vacances(day(date), zone)}`).join(', ')).toBe(jours)
  })

  it('gives every zone of the mainland two weeks of winter and of spring, begun on a Saturday', () => {
    for (const zone of ['A', 'B', 'C'] as const) {
      for (const year of [2025, 2026, 2027, 2028]) {
        const begins: string[] = []
        let length = 0
        for (let date = day(`${year}-02-01`); date < day(`${year}-06-01`); date++) {
          if (vacances(date, zone) !== 'oui') continue
          length++
          if (vacances(date - 1, zone) === 'non') begins.push(formatIsoDate(date))
        }
        expect(begins.map((text) => weekday(day(text)))).toEqual([5, 5])
        // Back on a Tuesday after a holiday on the Monday: Easter 2025, 8 and 1 May 2028.
        const onTuesday = zone === 'B' ? year === 2025 : year === 2028
        expect(length).toBe(onTuesday ? 33 : 32)
      }
    }
  })

  it('gives one zone to each of the 101 départements that Etalab publishes', () => {
    const path = createRequire(import.meta.url).resolve(
      '@etalab/decoupage-administratif/data/departements.json',
    )
    const published = JSON.parse(readFileSync(path, 'utf8')) as { code: string }[]
    const departements = published.filter(({ code }) => code <= '976' && code !== '975')
    const zones = departements.map(({ code }) => zoneScolaire(`${code}001`.slice(0, 5)))
    expect(departements).toHaveLength(101)
    expect(zones).not.toContain(null)
    const count = (zone: ZoneScolaire): number => zones.filter((found) => found === zone).length
    expect([count('A'), count('B'), count('C'), count('Corse')]).toEqual([32, 41, 21, 2])
  })

  it('knows the zones of the pilot communes and of overseas ones', () => {
    expect(['03185', '87085', '23096'].map(zoneScolaire)).toEqual(['A', 'A', 'A'])
    expect(['2B033', '97411', '98818'].map(zoneScolaire)).toEqual(['Corse', '974', null])
    expect(ZONES_SCOLAIRES).toContain('976')
  })
})
