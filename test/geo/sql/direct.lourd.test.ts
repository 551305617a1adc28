import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import { MODES, type Portee, reachM } from '../../../src/domain/coverage/modes.ts'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { OFFRES } from '../../../src/domain/places/offre.ts'
import { FRANCE_DIR, OPEN_DATA_DIR, PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { askCouverture, askSql, openSql, putQuestion, rowsOf } from './open-sql.ts'

const PORTEES: readonly Portee[] = [
  ...[0, 850, 5000, 30_000].map((m) => ({ type: 'distance', distanceM: m }) as const),
  { type: 'mode', mode: 'marche', minutes: 30 },
  { type: 'mode', mode: 'velo', minutes: 15 },
  ...[2, 3, 10, 20, 30].map((minutes) => ({ type: 'mode', mode: 'voiture', minutes }) as const),
]

async function compare(dir: string, territoire: string): Promise<void> {
  const data = await openDatasetDir(dir)
  const sql = await openSql(dir, territoire)
  for (const offre of OFFRES) {
    for (const portee of PORTEES) {
      const wanted = await askCouverture(data, territoire, offre, portee, 'direct')
      expect(await askSql(sql, 'direct.sql', offre, portee), `${offre} ${JSON.stringify(portee)}`).toEqual(
        wanted,
      )
    }
  }
}

describe('the straight figure in SQL is the command line’s, to the resident', () => {
  it.each(['epci:200071082', 'commune:87085'])('in the pilot: %s', (territoire) =>
    compare(PILOTE_DIR, territoire),
  )

  it.runIf(existsSync(OPEN_DATA_DIR)).each(['departement:87', 'departement:56', 'region:94'])(
    'from the open data: %s',
    (territoire) => compare(FRANCE_DIR, territoire),
  )

  it.runIf(existsSync(OPEN_DATA_DIR))('for all France, as geo/README.md says', async () => {
    const sql = await openSql(FRANCE_DIR, 'france')
    const figure = await askSql(sql, 'direct.sql', 'accompagnement', { type: 'distance', distanceM: 5000 })
    expect(figure?.population).toMatchObject({
      totale: 65_428_021,
      atteinte: 48_724_224,
      inconnue: 6_501_661,
    })
    expect(figure?.communes.total).toBe(34_644)
  })

  it('refuses a territory that the data do not hold in full', async () => {
    await expect(openSql(PILOTE_DIR, 'departement:87')).rejects.toThrow(/données partielles.*departement:87/)
    await expect(openSql(PILOTE_DIR, 'commune:87001')).rejects.toThrow(/données partielles/)
  })
})

describe('the tables of geo/sql/portee.sql', () => {
  it('give the distance of geodesy.ts', async () => {
    const sql = await openSql(PILOTE_DIR, 'commune:87085')
    for (const [lonA, latA, lonB, latB] of [
      [1.26, 45.83, 1.3, 45.86],
      [9.45, 42.7, 9.1, 41.9],
      [2.35, 48.86, 2.35, 48.86],
      [55.45, -20.88, 55.6, -21.2],
    ] as const) {
      const somme = latA + latB
      const [row] = await rowsOf(
        sql,
        `SELECT sqrt(pow(${lonA} - ${lonB}, 2) * (x0 + x1 * ${somme}) + pow(${latA} - ${latB}, 2) * (y0 + y1 * ${somme}))
           AS m FROM metrique WHERE rang = floor(${somme} * 4)`,
      )
      expect(row?.m).toBeCloseTo(distanceM(lonA, latA, lonB, latB), 6)
    }
  })

  it('give the limits of modes.ts, at both ends of the band', async () => {
    const sql = await openSql(PILOTE_DIR, 'commune:87085')
    for (const mode of MODES) {
      for (const minutes of [0, 2, 3, 4, 7, 8.5, 9, 10, 15, 20, 45, 60]) {
        const portee = { type: 'mode', mode, minutes } as const
        await putQuestion(sql, 'lieux', portee)
        const rows = await rowsOf(sql, 'SELECT * FROM limites ORDER BY classe')
        for (const bande of ['basse', 'centre', 'haute'] as const) {
          reachM(portee, bande).forEach((metres, classe) => {
            expect(rows[classe]?.[`${bande}_m`], `${mode} ${minutes} ${bande} ${classe}`).toBeCloseTo(
              metres,
              6,
            )
          })
        }
      }
    }
  })
})
