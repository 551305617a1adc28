import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { samePlaces } from '../../src/domain/coverage/counting/same-places.ts'
import { tempsOf } from '../../src/domain/coverage/counting/temps.ts'
import { sayTemps } from '../../src/text/couverture/temps.ts'
import { FRANCE_DIR, OPEN_DATA_DIR, PILOTE_DIR } from '../support/files/data-dirs.ts'
import {
  distancesM,
  minutesFor,
  readBruteCells,
  readBruteDensites,
  readBrutePlaces,
  stateOf,
} from '../support/oracles/brute-force.ts'

const CREUSE = { type: 'departement', code: '23' } as const

/** Every cell with every place, places within 30 m joined by hand; residents by the least whole minute. */
async function bruteTemps(offre: 'accompagnement' | 'ateliers', mode: 'voiture' | 'velo', minutes: number) {
  const cells = (await readBruteCells(['23'], 'pop_65p')).get('23')!
  const densites = readBruteDensites()
  const places = readBrutePlaces().filter(
    (p) => stateOf(p, offre) === 'oui' && Math.abs(p.lon - 2) < 2 && Math.abs(p.lat - 46) < 1.5,
  )
  const one = places.map((_, i) => i)
  for (const [i, place] of places.entries())
    for (const [j, d] of distancesM(place, places).entries())
      if (d <= 30 && one[i] !== one[j]) {
        const [from, to] = [Math.max(one[i]!, one[j]!), Math.min(one[i]!, one[j]!)]
        for (const k of one.keys()) if (one[k] === from) one[k] = to
      }
  const totale = cells.reduce((n, { pop }) => n + pop, 0)
  const times = cells.map((cell) => {
    const nearest = new Map<number, number>()
    for (const [i, d] of distancesM(cell, places).entries()) {
      const time = minutesFor(mode, densites.get(cell.com) ?? '', d / 1000)[1]!
      nearest.set(one[i]!, Math.min(nearest.get(one[i]!) ?? Infinity, time))
    }
    return [...nearest.values()].sort((a, b) => a - b)
  })
  const rang = (rank: number) => {
    const within = (limit: number) =>
      cells.reduce((n, { pop }, i) => n + ((times[i]![rank] ?? Infinity) <= limit ? pop : 0), 0)
    const least = (part: number) => {
      let limit = 0
      while (within(limit) < part * totale) limit++
      return limit
    }
    const sum = cells.reduce((n, { pop }, i) => n + pop * times[i]![rank]!, 0)
    return { p50: least(0.5), p75: least(0.75), p90: least(0.9), moyenne: sum / totale }
  }
  const seulLieu = cells.reduce(
    (n, { pop }, i) => n + (times[i]![0]! <= minutes && times[i]![1]! > minutes ? pop : 0),
    0,
  )
  return { totale, seulLieu, rangs: [rang(0), rang(1), rang(2)], joined: places.length - new Set(one).size }
}

describe.runIf(existsSync(OPEN_DATA_DIR))('times to the nearest, second and third place', () => {
  it.each([
    ['accompagnement', 'voiture', 12],
    ['ateliers', 'velo', 20],
  ] as const)('%s, %s: as every cell and every place say', async (offre, mode, minutes) => {
    const portee = { type: 'mode', mode, minutes } as const
    const dataset = await openDatasetDir(FRANCE_DIR)
    const question = { territoire: CREUSE, offre, portee, groupe: '65plus' } as const
    const found = tempsOf(await prepareScope(dataset, question, 'edits'), portee)!
    const { rangs, joined, ...brute } = await bruteTemps(offre, mode, minutes)
    expect(found).toMatchObject(brute)
    for (const [rank, wanted] of rangs.entries()) {
      const { moyenne, habitants, ...whole } = found.rangs[rank]!
      expect(whole).toEqual({ p50: wanted.p50, p75: wanted.p75, p90: wanted.p90 })
      expect(moyenne).toBeCloseTo(wanted.moyenne, 3)
      expect(habitants).toBe(brute.totale)
    }
    expect(joined).toBeGreaterThan(0)
  })
})

it('never come where too many residents have no way, and the mean says whom it counts', async () => {
  const dataset = await openDatasetDir(PILOTE_DIR)
  const portee = { type: 'mode', mode: 'voiture', minutes: 15 } as const
  const territoire = { type: 'epci', code: '200071082' } as const
  const prepared = await prepareScope(dataset, { territoire, offre: 'ateliers', portee }, 'edits')
  const none = tempsOf({ ...prepared, etats: prepared.etats.map(() => 'non') }, portee)!
  expect(none.rangs.map(({ p50, p90, moyenne, habitants }) => [p50, p90, moyenne, habitants])).toEqual(
    Array(3).fill([null, null, null, 0]),
  )
  expect(sayTemps(none).join(' ')).toContain('50 % : jamais')
  const first = prepared.etats.indexOf('oui')
  const only = tempsOf(
    { ...prepared, etats: prepared.etats.map((_, i) => (i === first ? 'oui' : 'non')) },
    portee,
  )!
  expect(only.rangs[0].habitants).toBe(only.totale)
  expect(only.rangs[1]).toMatchObject({ p50: null, habitants: 0 })
  expect(only.seulLieu).toBeGreaterThan(0)
  expect(tempsOf(prepared, { type: 'distance', distanceM: 5000 })).toBeNull()
})

it('joins places within 30 m, also by way of one between', () => {
  const at = (metres: number) => ({ longitude: 2, latitude: 46 + metres / 111_150 })
  expect([...samePlaces([at(100), at(0), at(25), at(50), at(81)])]).toEqual([0, 1, 1, 1, 0])
})
