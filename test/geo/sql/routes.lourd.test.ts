import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { loadTimes, routesOf } from '../../../src/dataset/roads.ts'
import { MODES, type Mode } from '../../../src/domain/common/mode.ts'
import { NO_WAY } from '../../../src/domain/kernel/roads/graph.ts'
import { OFFRES, type Offre } from '../../../src/domain/places/offre.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'
import { askCouverture, askSql, openSql } from './open-sql.ts'

/** Band by road as whole fractions (decisions.md 41): low and high of `sur`; the car's access in ds. */
const BANDS = {
  marche: { basse: 875, haute: 1150, sur: 1000, accessDs: 0 },
  velo: { basse: 10, haute: 14, sur: 12, accessDs: 0 },
  voiture: { basse: 83, haute: 118, sur: 100, accessDs: 1800 },
} as const

/** The figure over again with a plain loop over the published times. */
async function sumTimes(data: Dataset, codes: readonly string[], offre: Offre, mode: Mode, minutes: number) {
  const { basse, haute, sur, accessDs } = BANDS[mode]
  const limitDs = 600 * minutes - accessDs
  const sum = { totale: 0, atteinte: 0, inconnue: 0, nonAtteinte: 0, basse: 0, haute: 0 }
  const reached = new Map<string, number>()
  for (const code of codes) {
    const grid = await data.grid(code)
    const routes = routesOf(data, code)
    if (grid === null || routes === null) throw new Error(code)
    const names = { oui: `${mode}_${offre}_oui`, inconnu: `${mode}_${offre}_inconnu` }
    const read = await loadTimes(data, routes, offre === 'lieux' ? [names.oui] : [names.oui, names.inconnu])
    grid.population.forEach((people, cell) => {
      const oui = read[names.oui]?.[cell] ?? NO_WAY
      const inconnu = read[names.inconnu]?.[cell] ?? NO_WAY
      const commune = grid.zones[grid.zone[cell] ?? 0] ?? ''
      sum.totale += people
      if (oui <= limitDs) sum.atteinte += people
      else if (inconnu <= limitDs) sum.inconnue += people
      else sum.nonAtteinte += people
      if (oui < NO_WAY && oui * sur <= limitDs * basse) sum.basse += people
      if (oui < NO_WAY && oui * sur <= limitDs * haute) sum.haute += people
      reached.set(commune, (reached.get(commune) ?? 0) + (oui <= limitDs ? people : 0))
    })
  }
  const sansAcces = [...reached.values()].filter((people) => people === 0).length
  return { population: sum, communes: { total: reached.size, sansAcces } }
}

describe.runIf(existsSync(OPEN_DATA_DIR))('the figure by road in SQL', () => {
  it.each([
    ['region:94', ['2A', '2B']],
    ['departement:2A', ['2A']],
    ['departement:2B', ['2B']],
  ] as const)(
    'of %s is the sum over its published times and the command line’s, to the resident',
    async (territoire, codes) => {
      const data = await openDatasetDir(FRANCE_DIR)
      const sql = await openSql(FRANCE_DIR, territoire, true)
      for (const mode of MODES) {
        for (const offre of OFFRES) {
          for (const minutes of [0, 2, 3, 15, 20, 30, 60]) {
            const got = await askSql(sql, 'routes.sql', offre, { type: 'mode', mode, minutes })
            const question = `${mode} ${offre} ${minutes}`
            expect(got, question).toEqual(await sumTimes(data, codes, offre, mode, minutes))
            const portee = { type: 'mode', mode, minutes } as const
            expect(got, question).toEqual(await askCouverture(data, territoire, offre, portee, 'routes'))
          }
        }
      }
    },
  )

  it.each([
    ['voiture', 20, 325_303, 115],
    ['marche', 30, 154_893, 306],
    ['velo', 15, 177_367, 289],
  ] as const)(
    'of Corsica, any place, %s, %i minutes: %i residents',
    async (mode, minutes, atteinte, sansAcces) => {
      const sql = await openSql(FRANCE_DIR, 'region:94', true)
      const figure = await askSql(sql, 'routes.sql', 'lieux', { type: 'mode', mode, minutes })
      expect(figure?.population).toMatchObject({ totale: 346_936, atteinte })
      expect(figure?.communes).toEqual({ total: 357, sansAcces })
    },
  )

  it('is none where a département of the territory has no roads', async () => {
    await expect(openSql(FRANCE_DIR, 'departement:87', true)).rejects.toThrow(/aucun temps par la route.*87/)
    const sql = await openSql(FRANCE_DIR, 'france', true)
    expect(
      await askSql(sql, 'routes.sql', 'lieux', { type: 'mode', mode: 'voiture', minutes: 20 }),
    ).toBeNull()
  })
})
