import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { readDecoupage } from '../../geo/read/decoupage.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import type { Portee } from '../../src/domain/coverage/modes.ts'
import type { Par } from '../../src/domain/coverage/question.ts'
import { parseTerritoire } from '../../src/domain/geo/territoire.ts'
import { OFFRES, type Offre } from '../../src/domain/places/offre.ts'
import { seededRandom } from '../support/draw/random.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../support/files/data-dirs.ts'
import {
  type BruteCell,
  type BrutePlace,
  type BruteQuestion,
  bruteDistances,
  bruteFigure,
  nearestM,
  readBruteCells,
  readBrutePlaces,
} from '../support/oracles/brute-force.ts'

// Without ../shared/open-data there is nothing to compare with: the global setup says so.
const present = existsSync(OPEN_DATA_DIR)
let dataset: Dataset

function prepare(text: string, offre: Offre, portee: Portee) {
  const territoire = parseTerritoire(text)
  if (territoire === null) throw new Error(text)
  return prepareScope(dataset, { territoire, offre, portee })
}

async function ask(text: string, offre: Offre, portee: Portee, par: Par | null = null) {
  const prepared = await prepare(text, offre, portee)
  return { ...(await answer({ data: dataset, prepared, offre, portee, par })), prepared }
}
const distance = (distanceM: number): Portee => ({ type: 'distance', distanceM })

describe.runIf(present)('all France, from the open data', () => {
  beforeAll(async () => {
    dataset = await openDatasetDir(FRANCE_DIR)
  })

  it.each([
    ['lieux', 348_371, 0, 5],
    ['accompagnement', 313_097, 5769, 28],
    ['ateliers', 217_631, 40_699, 129],
  ] as const)(
    'Haute-Vienne at 5 km: %s reaches %i, unknown for %i, nobody in %i communes',
    async (offre, atteinte, inconnue, sansAcces) => {
      const { population, communes } = await ask('departement:87', offre, distance(5000))
      expect(population).toMatchObject({
        totale: 370_860,
        atteinte,
        inconnue,
        basse: atteinte,
        haute: atteinte,
      })
      expect(communes).toMatchObject({ total: 195, sansAcces })
    },
  )

  it('the whole country is 65,428,021 residents in 34,644 communes, overseas left out (decisions.md 7)', async () => {
    const { population, communes, zones } = await ask(
      'france',
      'accompagnement',
      distance(5000),
      'departement',
    )
    expect(population?.totale).toBe(65_428_021)
    expect(communes.total).toBe(34_644)
    expect(zones).toHaveLength(96)
    for (const key of ['population', 'atteinte', 'inconnue', 'nonAtteinte'] as const) {
      const sum = (zones ?? []).reduce((n, zone) => n + zone[key], 0)
      expect(sum).toBe(population?.[key === 'population' ? 'totale' : key])
    }
  })

  it('a territory without cells has places and no figure (decisions.md 7)', async () => {
    const { population, avertissements, prepared } = await ask('departement:974', 'lieux', distance(5000))
    expect(population).toBeNull()
    expect(prepared.scope.lieux.length).toBeGreaterThan(50)
    expect(avertissements).toContainEqual({ type: 'sansGrille', lieux: prepared.scope.lieux.length })
  })

  it('a commune without a cell is named, and is no zone at 0 % (decisions.md 5)', async () => {
    const index = await dataset.index()
    const cells = await readBruteCells([''])
    const inhabited = new Set(cells.get('')?.map((cell) => cell.com))
    const without = index.communes.filter((c) => !/^9[78]/.test(c.code) && !inhabited.has(c.code))
    expect(without).toHaveLength(102)
    const [one] = without
    const { avertissements, zones, communes } = await ask(
      `departement:${one?.departement}`,
      'lieux',
      distance(5000),
      'commune',
    )
    const noms = avertissements.flatMap((a) => (a.type === 'communesSansCarreau' ? a.noms : []))
    expect(noms).toContain(one?.nom)
    expect(zones?.map((zone) => zone.code)).not.toContain(one?.code)
    expect(zones).toHaveLength(communes.total)
  })

  it('neighbourhoods without perimeter or cells are counted apart, never at zero (decisions.md 6)', async () => {
    const limoges = await ask('departement:87', 'lieux', distance(1000), 'qpv')
    expect(limoges.zones).toHaveLength(9)
    expect(limoges.avertissements.map((a) => a.type)).toContain('estimationQpv')
    // Of one of them, by neighbourhood: what its figure is, said once.
    const un = await ask(`qpv:${limoges.zones?.[0]?.code}`, 'lieux', distance(1000), 'qpv')
    expect(un.avertissements.filter((a) => a.type === 'estimationQpv')).toHaveLength(1)
    const rhone = await ask('departement:69', 'lieux', distance(1000), 'qpv')
    const list = (await dataset.index()).qpv.filter((q) => q.communes.some((c) => c.startsWith('69')))
    expect(rhone.zones).toEqual([])
    expect(rhone.avertissements).toContainEqual({
      type: 'qpvSansChiffre',
      sansPerimetre: list.length,
      sansCarreau: 0,
    })
    const bordeaux = await ask('commune:33063', 'lieux', distance(1000), 'qpv')
    expect(bordeaux.zones).toEqual([])
    expect(bordeaux.avertissements).toContainEqual(expect.objectContaining({ sansCarreau: 1 }))
  })

  it('each département has its municipal population within 5 %, Paris, Lyon and Marseille too (decisions.md 11)', async () => {
    const { communes } = await dataset.index()
    expect(
      communes.filter((c) => ['75056', '69123', '13055'].includes(c.code)).map((c) => c.populationMunicipale),
    ).toEqual(['13055', '69123', '75056'].map((code) => readDecoupage().communes.get(code)?.population))
    const municipal = new Map<string, number>()
    for (const c of communes)
      municipal.set(c.departement, (municipal.get(c.departement) ?? 0) + (c.populationMunicipale ?? 0))
    const { zones } = await ask('france', 'lieux', distance(0), 'departement')
    for (const { code, population } of zones ?? [])
      expect(Math.abs(population / (municipal.get(code) ?? 0) - 1), code).toBeLessThan(0.05)
  })
})

describe.runIf(present)('the same figures, over again with plain loops', () => {
  const DEPARTEMENTS = ['87', '23', '2A', '13']
  const places = present ? readBrutePlaces() : []
  let cells: Map<string, BruteCell[]>
  beforeAll(async () => {
    dataset = await openDatasetDir(FRANCE_DIR)
    cells = await readBruteCells(DEPARTEMENTS)
  })

  it.each(DEPARTEMENTS)('département %s: all offers, seeded distances and modes', async (dep) => {
    const random = seededRandom(Number.parseInt(dep, 16))
    const own = cells.get(dep) ?? []
    for (const offre of OFFRES) {
      const distances = bruteDistances(own, places, offre)
      const questions: BruteQuestion[] = [
        ...Array.from({ length: 4 }, () => ({ offre, distanceM: Math.round(200 + random() * 25_000) })),
        { offre, mode: 'marche', minutes: Math.round(5 + random() * 55) },
        { offre, mode: 'velo', minutes: Math.round(5 + random() * 55) },
        { offre, mode: 'voiture', minutes: Math.round(3 + random() * 30) },
        { offre, mode: 'voiture', minutes: 2 },
        { offre, mode: 'voiture', minutes: 60 },
      ]
      // One preparation serves every threshold up to 60 km, as it does under the page's slider.
      const prepared = await prepare(`departement:${dep}`, offre, distance(0))
      for (const question of questions) {
        const { distanceM, mode, minutes = 0 } = question
        const portee: Portee = mode === undefined ? distance(distanceM ?? 0) : { type: 'mode', mode, minutes }
        const wanted = bruteFigure(own, distances, question)
        const got = await answer({ data: dataset, prepared, offre, portee, par: null })
        for (const [key, residents] of Object.entries(wanted.population)) {
          const off = Math.abs(
            (got.population?.[key as keyof typeof wanted.population] ?? Number.NaN) - residents,
          )
          expect(off / wanted.population.totale, `${JSON.stringify(question)} ${key}`).toBeLessThanOrEqual(
            0.001,
          )
        }
        expect(got.communes.total).toBe(wanted.communes.total)
        expect(Math.abs(got.communes.sansAcces - wanted.communes.sansAcces)).toBeLessThanOrEqual(1)
      }
    }
  })

  it.each(['87', '2A', '93'])(
    'département %s: its neighbours are the places within 60 km of a cell',
    async (dep) => {
      const own = (await readBruteCells([dep])).get(dep) ?? []
      const { lieux, voisins } = await dataset.lieux(dep)
      const all = new Map<string, BrutePlace>()
      for (const { code } of dataset.manifest.departements)
        for (const { id, longitude: lon, latitude: lat } of (await dataset.lieux(code)).lieux)
          all.set(id, { lon, lat, accompagnement: '' })
      expect(all.size).toBe(places.length)
      const inside = new Set(lieux.map((l) => l.id))
      const others = [...all].filter(([id]) => !inside.has(id))
      const asCells = others.map(([, place]) => ({ ...place, pop: 0, com: '' }))
      const asPlaces = own.map((cell) => ({ ...cell, accompagnement: '' }))
      const wanted = nearestM(asCells, asPlaces).flatMap((d, i) => (d <= 60_000 ? [others[i]?.[0]] : []))
      expect(new Set(voisins.map((l) => l.id))).toEqual(new Set(wanted))
      expect(voisins.length).toBeGreaterThan(0)
    },
  )
})
