import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { readCells } from '../../geo/read/cells.ts'
import { readOutlines } from '../../geo/read/read-sources.ts'
import { type Dataset, openDataset } from '../../src/dataset/dataset.ts'
import { prepareFigure, prepareScope } from '../../src/dataset/prepare-scope.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import type { Portee } from '../../src/domain/coverage/modes.ts'
import type { Par } from '../../src/domain/coverage/question.ts'
import { reposeOf } from '../../src/domain/coverage/repose.ts'
import type { GroupeAge } from '../../src/domain/geo/groupe.ts'
import { parseTerritoire } from '../../src/domain/geo/territoire.ts'
import type { Offre } from '../../src/domain/places/offre.ts'
import { sayAvertissement } from '../../src/text/couverture/avertissements.ts'
import { phraseFigure } from '../../src/text/couverture/rapport.ts'
import { FRANCE_DIR, OPEN_DATA_DIR, PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'
import { tempFolder } from '../support/files/temp-folder.ts'
import {
  bruteDistances,
  bruteFigure,
  readBruteCells,
  readBrutePlaces,
} from '../support/oracles/brute-force.ts'

const KM5: Portee = { type: 'distance', distanceM: 5000 }
const COLONNES = { '65plus': 'pop_65p', moins15: 'pop_lt15' } as const
let dataset: Dataset

async function ask(
  text: string,
  offre: Offre,
  portee: Portee,
  groupe?: GroupeAge,
  par: Par | null = null,
  data = dataset,
) {
  const question = { territoire: parseTerritoire(text)!, offre, portee, ...(groupe && { groupe }) }
  const prepared = await prepareFigure(data, question)
  return answer({ data, prepared, offre, portee, par })
}

describe.runIf(existsSync(OPEN_DATA_DIR))('residents of an age, all France', () => {
  beforeAll(async () => {
    dataset = await openDatasetDir(FRANCE_DIR)
  })

  it('are counted as plain loops count them from the open data', async () => {
    const places = readBrutePlaces()
    for (const [departement, offre, groupe] of [
      ['87', 'ateliers', '65plus'],
      ['23', 'accompagnement', 'moins15'],
    ] as const) {
      const cells = (await readBruteCells([departement], COLONNES[groupe])).get(departement)!
      const distances = bruteDistances(cells, places, offre)
      const car = { mode: 'voiture', minutes: 12 } as const
      for (const [portee, asked] of [
        [KM5, { distanceM: 5000 }],
        [{ type: 'mode', ...car }, car],
      ] as const) {
        const { population } = await ask(`departement:${departement}`, offre, portee, groupe)
        expect(population).toEqual(bruteFigure(cells, distances, { offre, ...asked }).population)
      }
    }
  })

  it.each([
    ['departement:87', 'accompagnement', KM5, '65plus', 92_568, 78_032],
    ['departement:87', 'ateliers', KM5, '65plus', 92_568, 52_564],
    ['departement:23', 'accompagnement', KM5, 'moins15', 15_335, 12_789],
    ['region:94', 'lieux', { type: 'mode', mode: 'voiture', minutes: 20 }, '65plus', 82_322, 74_480],
  ] as const)(
    '%s, %s: %o, %s: of %i residents, %i',
    async (text, offre, portee, groupe, totale, atteinte) => {
      const { population } = await ask(text, offre, portee, groupe)
      expect(population).toMatchObject({ totale, atteinte })
    },
  )

  it('are the sum of their zones, and nothing else of the report changes', async () => {
    for (const par of ['commune', 'departement'] as const) {
      const where = par === 'commune' ? 'departement:87' : 'france'
      const { groupe, population, zones, zonesSansAge, tous, agesInconnus, ...rest } = await ask(
        where,
        'ateliers',
        KM5,
        '65plus',
        par,
      )
      const everybody = await ask(where, 'ateliers', KM5, undefined, par)
      expect([groupe, zonesSansAge, agesInconnus]).toEqual(['65plus', [], 0])
      for (const [key, of] of [
        ['population', 'totale'],
        ['atteinte', 'atteinte'],
        ['inconnue', 'inconnue'],
        ['nonAtteinte', 'nonAtteinte'],
      ] as const)
        expect(zones?.reduce((n, zone) => n + zone[key], 0)).toBe(population?.[of])
      expect(tous).toEqual(everybody.population)
      expect(zones?.map((z) => z.code)).toEqual(everybody.zones?.map((z) => z.code))
      expect(rest.communes).toEqual(everybody.communes)
    }
    expect((await ask('france', 'lieux', KM5, '65plus')).population?.totale).toBe(13_328_890)
  })

  it('do not change what the figure rests on, which is about everybody (decisions.md 42)', async () => {
    const territoire = parseTerritoire('departement:23')!
    const [all, some] = await Promise.all(
      (['tous', '65plus'] as const).map((groupe) =>
        prepareScope(dataset, { territoire, offre: 'accompagnement', portee: KM5, groupe }, 'edits'),
      ),
    )
    expect(reposeOf(some!, KM5, 20_800)).toEqual(reposeOf(all!, KM5, 20_800))
    expect(some!.scope.grid.population).not.toEqual(all!.scope.grid.population)
  })

  it('have no figure where no age is known: neighbourhoods, and a territory that is one', async () => {
    const { zones, zonesSansAge, population } = await ask('departement:87', 'lieux', KM5, '65plus', 'qpv')
    expect([zones, zonesSansAge?.length]).toEqual([[], 9])
    expect(zonesSansAge?.every(({ habitants }) => habitants > 0)).toBe(true)
    expect(population?.totale).toBe(92_568)
    const quartier = await ask('qpv:QN08701M', 'lieux', KM5, '65plus')
    expect([quartier.population, quartier.agesInconnus]).toEqual([null, quartier.tous?.totale])
  })

  it('cost a question about everybody no file', async () => {
    const asked: string[] = []
    const data = await openDataset(async (path) => {
      asked.push(path)
      return readFolder(FRANCE_DIR)(path)
    })
    await ask('departement:87', 'ateliers', KM5, undefined, 'commune', data)
    await ask('france', 'ateliers', KM5, undefined, 'departement', data)
    expect(asked.filter((path) => path.includes('ages'))).toEqual([])
    await ask('departement:87', 'ateliers', KM5, '65plus', null, data)
    expect(asked.filter((path) => path.includes('ages'))).toHaveLength(1)
    expect(readdirSync(join(FRANCE_DIR, '87')).some((name) => name.startsWith('ages.'))).toBe(true)
  })
})

it('is unknown in a data set without ages, and says so', async () => {
  const data = await openDatasetDir(PILOTE_DIR)
  const rapport = await ask('epci:200071082', 'ateliers', KM5, 'moins15', 'commune', data)
  expect(rapport.population).toBeNull()
  expect([rapport.zones, rapport.zonesSansAge?.length]).toEqual([[], 21])
  expect(rapport.agesInconnus).toBe(rapport.tous?.totale)
  expect(phraseFigure(rapport)).toContain('L’âge des habitants n’est pas connu ici')
  expect(rapport.avertissements.map(sayAvertissement)).toContainEqual(
    expect.stringContaining('n’est pas connu'),
  )
  expect(rapport.communes.total).toBe(21)
})

describe('a file of cells', () => {
  const files = tempFolder()
  const read = (path: string) =>
    readCells(
      path,
      () => readOutlines(join(OPEN_DATA_DIR, 'communes/communes_23.geojson')),
      () => undefined,
    )

  it('with one column of ages knows one group; a cell that does not say is unknown, never zero', async () => {
    const path = files.write(
      'cells.csv',
      'lon,lat,pop,com,pop_65p\n1.9,46.1,10,23001,4\n1.9,46.2,8,23001,\n1.9,46.3,3,23001,0\n1.9,46.4,3,23001,-9999\n',
    )
    const cells = (await read(path)).get('23')
    expect(cells?.map(({ ages }) => ages)).toEqual([
      { '65plus': 4 },
      { '65plus': null },
      { '65plus': 0 },
      { '65plus': null },
    ])
    const without = files.write('none.csv', 'lon,lat,pop,com\n1.9,46.1,10,23001\n')
    expect((await read(without)).get('23')?.[0]).not.toHaveProperty('ages')
  })

  it.runIf(existsSync(OPEN_DATA_DIR))('of Eurostat says them in Y_GE65 and Y_LT15', async () => {
    const id = 'CRS3035RES1000mN2572000E3740000'
    const zip = (header: string, line: string) =>
      zipSync({ 'grille.csv': new TextEncoder().encode(`${header}\n${line}\n`) })
    const both = files.write('both.zip', zip('GRD_ID,T,M,Y_LT15,Y_GE65', `${id},20,9,3,7`))
    expect((await read(both)).get('23')?.[0]).toMatchObject({
      population: 20,
      ages: { '65plus': 7, moins15: 3 },
    })
    const one = files.write('one.zip', zip('Y_GE65,GRD_ID,T', `,${id},20`))
    expect((await read(one)).get('23')?.[0]?.ages).toEqual({ '65plus': null })
  })
})
