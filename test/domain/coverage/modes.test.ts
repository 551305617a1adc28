import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { type Bande, MINUTES_MAX, MODES, reachM, travelMinutes } from '../../../src/domain/coverage/modes.ts'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import type { ClasseVitesse } from '../../../src/domain/geo/grid.ts'
import { OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'

const BANDES: readonly Bande[] = ['basse', 'centre', 'haute']
const CLASSES: readonly ClasseVitesse[] = [0, 1, 2]

describe('the straight model (decisions.md 41)', () => {
  it.each([
    // Minutes worked out by hand: 2 km, 10 km.
    ['marche', 0, 'centre', 42, 210],
    ['marche', 1, 'haute', 34.5, 172.5],
    ['marche', 2, 'basse', 60, 300],
    ['velo', 2, 'centre', 14, 70],
    ['voiture', 0, 'centre', 3 + 6, 3 + 9 + 8.75],
    ['voiture', 1, 'centre', 3 + 5, 3 + 7.5 + 8.75],
    ['voiture', 1, 'basse', 3 + 1.33 * 5, 3 + 1.33 * 16.25],
    ['voiture', 1, 'haute', 3 + 0.8 * 5, 3 + 0.8 * 16.25],
    ['voiture', 2, 'centre', 3 + 30 / 7, 3 + 45 / 7 + 8.75],
  ] as const)('%s, class %i, %s', (mode, classe, bande, two, ten) => {
    expect(travelMinutes(mode, classe, 2000, bande)).toBeCloseTo(two, 9)
    expect(travelMinutes(mode, classe, 10_000, bande)).toBeCloseTo(ten, 9)
  })

  it('gives a distance for a time and the time for the distance, in each mode, class and end of the band', () => {
    const question = fc.tuple(
      fc.constantFrom(...MODES),
      fc.constantFrom(...CLASSES),
      fc.constantFrom(...BANDES),
      fc.double({ min: 3, max: MINUTES_MAX, noNaN: true }),
    )
    fc.assert(
      fc.property(question, ([mode, classe, bande, minutes]) => {
        const reach = reachM({ type: 'mode', mode, minutes }, bande)[classe]
        expect(travelMinutes(mode, classe, reach, bande)).toBeCloseTo(minutes, 9)
      }),
      { seed: 1129 },
    )
  })

  it('reaches the door in the car’s 3 minutes, and nothing before', () => {
    expect(reachM({ type: 'mode', mode: 'voiture', minutes: 3 }, 'centre')).toEqual([0, 0, 0])
    expect(reachM({ type: 'mode', mode: 'voiture', minutes: 2.9 }, 'haute')).toEqual([-1, -1, -1])
    expect(reachM({ type: 'mode', mode: 'marche', minutes: 0 }, 'basse')).toEqual([0, 0, 0])
  })

  it('stays within the 60 km that neighbouring places travel with a département', () => {
    for (const mode of MODES)
      expect(Math.max(...reachM({ type: 'mode', mode, minutes: MINUTES_MAX }, 'haute'))).toBeLessThan(60_000)
  })
})

const PAIRS = join(OPEN_DATA_DIR, 'roads/valhalla_pairs.csv')

describe.runIf(existsSync(PAIRS))('against recorded routes', () => {
  const pairs = existsSync(PAIRS)
    ? Papa.parse<Record<string, string>>(readFileSync(PAIRS, 'utf8'), { header: true, skipEmptyLines: true })
        .data
    : []

  it.each(['liechtenstein', 'andorra'])(
    'its band holds at least 60 %% of the car routes of %s, in the country and without the 3 minutes',
    (extrait) => {
      const routes = pairs.filter((row) => row.extrait === extrait && row.mode === 'voiture')
      expect(routes.length).toBeGreaterThan(100)
      const inside = routes.filter((row) => {
        const d = distanceM(
          Number(row.lon_depart),
          Number(row.lat_depart),
          Number(row.lon_arrivee),
          Number(row.lat_arrivee),
        )
        // A pair without an answer lies outside.
        const minutes = row.duree_s === '' ? Number.NaN : Number(row.duree_s) / 60
        const [least, most] = [
          travelMinutes('voiture', 2, d, 'haute'),
          travelMinutes('voiture', 2, d, 'basse'),
        ]
        return minutes >= least - 3 && minutes <= most - 3
      })
      expect(inside.length / routes.length).toBeGreaterThanOrEqual(0.6)
    },
  )
})
