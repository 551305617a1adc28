import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Dataset, openDataset } from '../../src/dataset/dataset.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import type { Portee } from '../../src/domain/coverage/modes.ts'
import { catchmentOf } from '../../src/domain/coverage/seats.ts'
import { straightOverWater } from '../../src/domain/coverage/straight-water.ts'
import { islandOf } from '../../src/domain/geo/islands.ts'
import type { Territoire } from '../../src/domain/geo/territoire.ts'
import { shareSeats, weighByThirds } from '../../src/domain/kernel/capacity.ts'
import { gainsAt } from '../../src/domain/scenario/gains.ts'
import type { Modification } from '../../src/domain/scenario/scenario.ts'
import { sitePoints } from '../../src/domain/scenario/siting.ts'
import { createHandlers } from '../../src/worker/answers/handlers.ts'
import { editScope } from '../../src/worker/answers/scenario-state.ts'
import { ajoutExemple } from '../support/draw/draw-commande.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'
import {
  bruteDistances,
  bruteFigure,
  readBruteCells,
  readBrutePlaces,
} from '../support/oracles/brute-force.ts'

const CAR: Portee = { type: 'mode', mode: 'voiture', minutes: 20 }
const MORBIHAN: Territoire = { type: 'departement', code: '56' }
const MOINES = '56087'

describe.runIf(existsSync(OPEN_DATA_DIR))('water between the islands and the mainland', () => {
  let data: Dataset
  beforeAll(async () => {
    data = await openDataset(readFolder(FRANCE_DIR))
  })
  const ask = async (territoire: Territoire, portee: Portee) => {
    const prepared = await prepareScope(data, { territoire, offre: 'accompagnement', portee })
    return (await answer({ data, prepared, offre: 'accompagnement', portee, par: null })).population
  }

  it('nobody of Île-aux-Moines, which has no place, reaches one by car; a plain distance crosses', async () => {
    const moines = { type: 'commune', code: MOINES } as const
    expect(await ask(moines, CAR)).toMatchObject({ totale: 629, atteinte: 0, inconnue: 0, haute: 0 })
    expect(await ask(moines, { type: 'distance', distanceM: 10_000 })).toMatchObject({ atteinte: 629 })
  })

  it('Belle-Île’s four communes share its one place', async () => {
    for (const code of ['56009', '56114', '56152', '56241']) {
      const population = await ask({ type: 'commune', code }, CAR)
      expect(population?.atteinte, code).toBe(population?.totale)
    }
  })

  it('the Morbihan is the sum of its islands and the rest, each with its own places, through every pair', async () => {
    const islands = [
      ['56069'],
      ['56085'],
      ['56086'],
      ['56087'],
      ['56088'],
      ['56009', '56114', '56152', '56241'],
    ]
    const numberOf = (code: string) => islands.findIndex((codes) => codes.includes(code))
    const cells = (await readBruteCells(['56'])).get('56') ?? []
    // Places by their commune; those without an island are everyone's on the mainland.
    const scope = await prepareScope(data, { territoire: MORBIHAN, offre: 'accompagnement', portee: CAR })
    const communes = new Map(scope.lieux.map((l) => [`${l.longitude} ${l.latitude}`, l.codeInsee]))
    const places = readBrutePlaces().map((p) => ({
      ...p,
      island: numberOf(communes.get(`${p.lon} ${p.lat}`) ?? ''),
    }))
    const distances = { oui: cells.map(() => Infinity), inconnu: cells.map(() => Infinity) }
    for (let island = -1; island < islands.length; island++) {
      const own = [...cells.keys()].filter((cell) => numberOf(cells[cell]!.com) === island)
      const theirs = places.filter((p) => p.island === island)
      const near = bruteDistances(
        own.map((cell) => cells[cell]!),
        theirs,
        'accompagnement',
      )
      for (const [i, cell] of own.entries()) {
        distances.oui[cell] = near.oui[i]!
        distances.inconnu[cell] = near.inconnu[i]!
      }
    }
    const question = { offre: 'accompagnement', mode: 'voiture', minutes: 20 } as const
    const wanted = bruteFigure(cells, distances, question)
    expect(await ask(MORBIHAN, CAR)).toEqual(wanted.population)
  })

  it('a place added, moved across and closed gives the fields of a fresh pass, bit for bit', async () => {
    const question = { territoire: MORBIHAN, offre: 'accompagnement', portee: CAR } as const
    const base = await prepareScope(data, question)
    const { grid } = base.scope
    const zone = grid.zones.indexOf(MOINES)
    const cell = grid.zone.indexOf(zone)
    const [lon, lat] = [grid.lonDeg[cell]!, grid.latDeg[cell]!]
    const ashore = base.lieux.find(
      (l, i) => l.codeInsee.startsWith('56') && islandOf(l.codeInsee) === 0 && base.etats[i] === 'oui',
    )!
    const palais = base.lieux.find((l) => l.codeInsee === '56152')!
    const added: Modification = ajoutExemple(lon, lat)
    const steps: readonly (readonly Modification[])[] = [
      [added],
      [{ type: 'deplacement', lieu: ashore.id, lon, lat }],
      [{ type: 'deplacement', lieu: palais.id, lon: ashore.longitude, lat: ashore.latitude }],
      [added, { type: 'fermeture', lieu: palais.id, du: null, au: null }],
      [],
    ]
    const residents = (code: string) =>
      grid.population.reduce((sum, n, i) => (grid.zones[grid.zone[i]!] === code ? sum + n : sum), 0)
    const reachedIn = (codes: readonly string[], oui: Float64Array) =>
      grid.population.reduce(
        (sum, n, i) => (codes.includes(grid.zones[grid.zone[i]!] ?? '') && oui[i]! < 60_000 ? sum + n : sum),
        0,
      )
    const onMoines: number[] = []
    const onBelleIle: number[] = []
    for (const modifications of steps) {
      const { prepared } = editScope(base, modifications, 'accompagnement')
      const fresh = base.fields.travel.fields(grid, prepared.lieux, prepared.etats)
      expect(prepared.fields.oui.value).toEqual(fresh.oui.value)
      expect(prepared.fields.inconnu.value).toEqual(fresh.inconnu.value)
      onMoines.push(reachedIn([MOINES], prepared.fields.oui.value))
      onBelleIle.push(reachedIn(['56009', '56114', '56152', '56241'], prepared.fields.oui.value))
    }
    const belleIle = ['56009', '56114', '56152', '56241'].reduce((sum, code) => sum + residents(code), 0)
    const moines = residents(MOINES)
    expect(onMoines).toEqual([moines, moines, 0, moines, 0])
    expect(onBelleIle).toEqual([belleIle, belleIle, 0, 0, belleIle])
  })

  it('a point on an island wins its residents only, in the page and in where to open next', async () => {
    const question = { territoire: MORBIHAN, offre: 'ateliers', portee: CAR } as const
    const base = await prepareScope(data, question)
    const { grid } = base.scope
    const cell = grid.zone.indexOf(grid.zones.indexOf(MOINES))
    const at = { lon: grid.lonDeg[cell]!, lat: grid.latDeg[cell]! }
    const { prepared } = editScope(base, [], 'ateliers')
    const gains = gainsAt(grid, prepared.fields, CAR)
    expect(gains.gain(at.lon, at.lat)).toBe(629)
    const handlers = createHandlers(() => readFolder(FRANCE_DIR))
    await handlers.ouvrir({ base: '' })
    expect(await handlers.gain({ question, modifications: [], ...at, ajout: null })).toBe(629)
  })

  it('seats of an island are shared among its residents', async () => {
    const grid = (await data.grid('56'))!
    const cell = grid.zone.indexOf(grid.zones.indexOf('56069'))
    const site = sitePoints([{ lon: grid.lonDeg[cell]!, lat: grid.latDeg[cell]! }])
    const travel = straightOverWater(grid, [])
    const { perCell } = shareSeats(catchmentOf(travel, grid, CAR), site, [12], grid.population, weighByThirds)
    let seats = 0
    perCell.forEach((share, i) => {
      if (share > 0) expect(grid.zones[grid.zone[i]!]).toBe('56069')
      seats += share * grid.population[i]!
    })
    expect(seats).toBeCloseTo(12, 9)
  })
})
