import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../../../geo/cli/open-dataset.ts'
import { openingHoursOf } from '../../../../geo/publish/sorties/jsonld/hours.ts'
import { formatIsoDate, parseIsoDate, weekday } from '../../../../src/domain/calendar/civil-date.ts'
import { LIEU_VIDE } from '../../../../src/domain/places/colonnes.ts'
import { contextOf, horairesOf } from '../../../../src/domain/places/hours/open-times.ts'
import { semaine } from '../../../../src/domain/places/hours/week.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../../../support/files/data-dirs.ts'
import { graphOfPage } from '../../../support/oracles/jsonld.ts'

interface Specification {
  readonly dayOfWeek: string | readonly string[]
  readonly opens: string
  readonly closes: string
  readonly validFrom: string
  readonly validThrough: string
}
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const minute = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** What a reader of schema.org makes of a day: its openings in order, none where it is closed, null where nothing is said. */
function openOn(
  specifications: readonly Specification[],
  date: number,
): (readonly [number, number])[] | null {
  const day = `https://schema.org/${DAYS[weekday(date)]}`
  const iso = formatIsoDate(date)
  const told = specifications.filter(
    ({ dayOfWeek, validFrom, validThrough }) =>
      [dayOfWeek].flat().includes(day) && validFrom <= iso && iso <= validThrough,
  )
  if (told.length === 0) return null
  return told
    .filter(({ opens, closes }) => opens !== closes || opens !== '00:00')
    .map(({ opens, closes }): readonly [number, number] => {
      if (opens === '00:00' && closes === '23:59') return [0, 1440]
      const [start, end] = [minute(opens), minute(closes)]
      return [start, end > start ? end : end + 1440]
    })
    .sort(([a], [b]) => a - b)
}

/** The same from the hours of the place; null: some of the day is not known. */
function openBy(lieu: Lieu, date: number): (readonly [number, number])[] | null {
  const horaires = horairesOf(lieu)
  if (horaires === null) return null
  const day = semaine(horaires, date - weekday(date), contextOf(lieu)).days[weekday(date)]
  const isKnown = day?.intervals.every(({ state, comment }) => state === 'ouvert' && comment === null)
  return isKnown ? (day?.intervals.map(({ start, end }) => [start, end] as const) ?? null) : null
}

describe('the opening hours told by JSON-LD', () => {
  it.each([
    ['the Creuse', '23'],
    ['the Allier', '03'],
  ] as const)('read back equal those of each place, day by day, in %s', async (_name, code) => {
    if (!existsSync(OPEN_DATA_DIR)) return
    const data = await openDatasetDir(FRANCE_DIR)
    const own = (await data.lieux(code)).lieux
    const lieux = new Map(own.map((lieu) => [lieu.id, lieu] as const))
    let told = 0
    for (const name of readdirSync(join(FRANCE_DIR, 'liste')).filter((one) => one.startsWith(code))) {
      const page = readFileSync(join(FRANCE_DIR, 'liste', name), 'utf8')
      if (!page.includes('ld+json')) continue
      for (const node of graphOfPage(page)) {
        const { identifier = '', openingHoursSpecification } = node as {
          readonly identifier?: string
          readonly openingHoursSpecification?: readonly Specification[]
        }
        const lieu = lieux.get(identifier)
        const first = openingHoursSpecification?.map(({ validFrom }) => validFrom).sort()[0]
        if (lieu === undefined || openingHoursSpecification === undefined || first === undefined) continue
        const du = parseIsoDate(first) ?? 0
        const last =
          openingHoursSpecification
            .map(({ validThrough }) => validThrough)
            .sort()
            .at(-1) ?? ''
        for (let date = du; formatIsoDate(date) <= last; date++)
          expect([name, date, openOn(openingHoursSpecification, date)]).toEqual([
            name,
            date,
            openBy(lieu, date),
          ])
        told += 1
      }
    }
    expect(told).toBeGreaterThan(0)
  })

  const DU = parseIsoDate('2026-12-07') ?? 0
  const lieu = (horaires: string): Lieu => ({
    ...LIEU_VIDE,
    id: 'l',
    horaires,
    codeInsee: '23096',
    latitude: 46,
    longitude: 2,
  })

  it.each([
    ['Mo-Fr 09:00-12:00,14:00-17:30'],
    ['Mo-Fr 09:00-12:00; PH off'],
    ['24/7'],
    ['Fr 20:00-02:00'],
    ['We[2] 14:00-17:00'],
    ['Mo-Su 10:00-24:00; Dec 25 off'],
    ['week 1-53/2 Tu 09:00-12:00'],
    ['SH off; Mo 09:00-12:00'],
    ['Mo 09:00-12:00 "sur rendez-vous"'],
  ])('say of %s what the hours say, and nothing of a day that is not known', (horaires) => {
    const place = lieu(horaires)
    const told = openingHoursOf(place, DU) as unknown as readonly Specification[]
    for (let date = DU; date < DU + 28; date++)
      expect([formatIsoDate(date), openOn(told, date)]).toEqual([formatIsoDate(date), openBy(place, date)])
    expect(openOn(told, DU - 1)).toBe(null)
    expect(openOn(told, DU + 28)).toBe(null)
  })

  it('are absent where there are none, or none that is understood', () => {
    expect(openingHoursOf(lieu(''), DU)).toBe(null)
    expect(openingHoursOf(lieu('quand il fait beau'), DU)).toBe(null)
  })

  it('leave a public holiday out of which the hours say nothing', () => {
    const told = openingHoursOf(lieu('Mo-Fr 09:00-12:00'), DU) as unknown as readonly Specification[]
    expect(openOn(told, parseIsoDate('2026-12-25') ?? 0)).toBe(null)
    expect(openOn(told, parseIsoDate('2026-12-18') ?? 0)).toEqual([[540, 720]])
  })
})
