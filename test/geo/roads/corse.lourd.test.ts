import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDataset } from '../../../geo/cli/build.ts'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import { prepareFenetre, prepareScope } from '../../../src/dataset/prepare-scope.ts'
import { loadRoadTravel } from '../../../src/dataset/road-scope.ts'
import { MODES } from '../../../src/domain/common/mode.ts'
import { answer } from '../../../src/domain/coverage/answer.ts'
import { SansRoutes } from '../../../src/domain/coverage/calcul.ts'
import type { Question } from '../../../src/domain/coverage/question.ts'
import { seatsByCommune } from '../../../src/domain/coverage/seats.ts'
import { parseTerritoire } from '../../../src/domain/geo/territoire.ts'
import { OFFRES } from '../../../src/domain/places/offre.ts'
import { startLiveFields } from '../../../src/domain/scenario/live-fields.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { FRANCE_DIR, OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'
import { damagesOf } from '../../support/files/publication.ts'

const ROADS = join(OPEN_DATA_DIR, 'roads/corse_troncons.csv.gz')
const made: string[] = []
let corse: Dataset

function newDir(): string {
  made.push(mkdtempSync(join(tmpdir(), 'corse-')))
  return made.at(-1)!
}

async function build(
  departements: readonly string[],
  { dir = OPEN_DATA_DIR, out = newDir() } = {},
): Promise<Dataset> {
  await buildDataset({
    feed: { type: 'dossier', dir },
    departements,
    out,
    log: () => undefined,
  })
  return openDatasetDir(out)
}

const ask = (territoire: string, over: Partial<Question> = {}): Question => ({
  territoire: parseTerritoire(territoire)!,
  offre: 'lieux',
  portee: { type: 'mode', mode: 'voiture', minutes: 20 },
  ...over,
})

async function figure(data: Dataset, question: Question, par: 'commune' | null = null) {
  const prepared = await prepareScope(data, question)
  return answer({ data, prepared, offre: question.offre, portee: question.portee, par })
}

/** Seats of a week for each commune around Southern Corsica. No table of workshops is handed: every place offers some. */
async function seatsIn(data: Dataset, calcul: 'routes' | 'direct' = 'routes') {
  const question = ask('departement:2A', { calcul })
  const { scope, fields } = await prepareScope(data, question, 'edits')
  const sites = await prepareFenetre(data, scope, { du: 20_000, au: 20_006 })
  const bilans = sites.bilans.map((bilan, i) => ({ ...bilan, places: 10 + (i % 7) }))
  const seats = await seatsByCommune(data, fields.travel, { ...sites, bilans }, question.portee)
  return { seats: [...seats!].filter(([, own]) => own > 0).sort(), departements: sites.departements }
}

describe.runIf(existsSync(ROADS))('Corsica by road', () => {
  beforeAll(async () => {
    corse = await build(['2A', '2B'])
  }, 300_000)
  afterAll(() => {
    for (const dir of made) rmSync(dir, { recursive: true, force: true })
  })

  it('has the figures of an independent computation from the same files and decisions', async () => {
    const car = await figure(corse, ask('region:94'))
    expect(car.calcul).toBe('routes')
    expect(car.routes?.mention).toContain('OpenStreetMap')
    expect(car.population?.totale).toBe(346_936)
    // The issue gives about 325,300, 154,900 and 177,400 residents, and 115 communes of 357.
    expect(Math.abs(car.population!.atteinte - 325_300)).toBeLessThan(100)
    expect(car.communes).toMatchObject({ total: 357, sansAcces: 115 })
    const walk = await figure(
      corse,
      ask('region:94', { portee: { type: 'mode', mode: 'marche', minutes: 30 } }),
    )
    expect(Math.abs(walk.population!.atteinte - 154_900)).toBeLessThan(100)
    const bike = await figure(
      corse,
      ask('region:94', { portee: { type: 'mode', mode: 'velo', minutes: 15 } }),
    )
    expect(Math.abs(bike.population!.atteinte - 177_400)).toBeLessThan(100)
  })

  it('adds up: the region is the sum of its départements, a département that of its communes', async () => {
    const [region, south, north] = await Promise.all(
      ['region:94', 'departement:2A', 'departement:2B'].map((t) => figure(corse, ask(t), 'commune')),
    )
    expect(region!.population!.atteinte).toBe(south!.population!.atteinte + north!.population!.atteinte)
    expect(south!.zones!.reduce((sum, zone) => sum + zone.atteinte, 0)).toBe(south!.population!.atteinte)
    const communes = south!.zones!.slice(0, 12)
    for (const { code, atteinte } of communes) {
      expect((await figure(corse, ask(`commune:${code}`))).population!.atteinte, code).toBe(atteinte)
    }
  })

  it('gives a département built alone the same numbers as with its neighbour', async () => {
    const alone = await build(['2A'])
    for (const mode of MODES) {
      const question = ask('departement:2A', { portee: { type: 'mode', mode, minutes: 25 } })
      expect((await figure(alone, question)).population).toEqual((await figure(corse, question)).population)
    }
    for (const calcul of ['routes', 'direct'] as const) {
      expect(await seatsIn(alone, calcul), calcul).toEqual(await seatsIn(corse, calcul))
    }
  }, 300_000)

  it('gives it the same numbers in all of France, seats shared with residents across the border included', async () => {
    const france = await openDatasetDir(FRANCE_DIR)
    for (const mode of MODES) {
      const question = ask('departement:2A', { portee: { type: 'mode', mode, minutes: 25 } })
      const [here, there] = await Promise.all([figure(corse, question), figure(france, question)])
      expect(there.population).toEqual(here.population)
      expect(there.communes).toEqual(here.communes)
    }
    const [here, there] = await Promise.all([seatsIn(corse), seatsIn(france)])
    expect(there).toEqual(here)
    // Residents of 2B within 25 km stand on the roads of 2A: they share its seats.
    const codes = here.seats.map(([code]) => code)
    expect(codes.filter((code) => code.startsWith('2A')).length).toBeGreaterThan(50)
    expect(codes.filter((code) => code.startsWith('2B')).length).toBeGreaterThan(5)
  })

  it('counts sessions and seats of neighbours the same when they are not built: the Haute-Vienne, by the Creuse', async () => {
    const [alone, france] = [await build(['87']), await openDatasetDir(FRANCE_DIR)]
    const question = ask('departement:87', {
      offre: 'ateliers',
      portee: { type: 'mode', mode: 'voiture', minutes: 45 },
      fenetre: { du: 20_790, au: 20_850, types: 'tout' },
    })
    const [here, there] = await Promise.all([figure(alone, question), figure(france, question)])
    expect(there.fenetre!.seancesVoisines).toBeGreaterThan(0)
    expect(here).toEqual(there)
  }, 300_000)

  it('publishes nothing from a road file that is cut, leaves no tile behind, and what was there as it was', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'coupe-'))
    made.push(folder)
    for (const name of readdirSync(OPEN_DATA_DIR)) {
      if (name !== 'roads') symlinkSync(join(OPEN_DATA_DIR, name), join(folder, name))
    }
    mkdirSync(join(folder, 'roads'))
    const bytes = readFileSync(ROADS)
    writeFileSync(join(folder, 'roads/corse_troncons.csv.gz'), bytes.subarray(0, bytes.length >> 1))
    const out = made[0]!
    const before = readFileSync(join(out, 'manifest.json'))
    const cut = build(['2A'], { dir: folder, out })
    await expect(cut).rejects.toThrow(/corse_troncons\.csv\.gz : fichier coupé/)
    expect(readFileSync(join(out, 'manifest.json')).equals(before)).toBe(true)
    expect(damagesOf(out)).toEqual([])
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([])
  }, 300_000)

  it('reads what it would compute: published times equal those of the network, three modes, three offers', async () => {
    for (const mode of MODES) {
      for (const offre of OFFRES) {
        const question = ask('region:94', { offre, portee: { type: 'mode', mode, minutes: 20 } })
        const read = await prepareScope(corse, question, 'figure')
        const computed = await prepareScope(corse, question, 'edits')
        expect(computed.fields.oui.value, `${mode} ${offre}`).toEqual(read.fields.oui.value)
        expect(computed.fields.inconnu.value, `${mode} ${offre}`).toEqual(read.fields.inconnu.value)
      }
    }
  })

  it('follows a scenario: after 150 edits of places the field is that of a fresh run', async () => {
    const question = ask('region:94')
    const { scope, lieux, etats, fields } = await prepareScope(corse, question, 'edits')
    const live = startLiveFields(scope.grid, lieux, etats, fields)
    const travel = await loadRoadTravel(corse, scope, 'voiture')
    const random = seededRandom(17)
    const touches = new Map<number | string, { lon: number; lat: number; etat: 'oui' | 'non' }>()
    for (let edit = 0; edit < 150; edit++) {
      const cell = randomInt(random, scope.grid.zone.length)
      const key = random() < 0.3 ? `ajout-${randomInt(random, 6)}` : randomInt(random, lieux.length)
      const at = { lon: scope.grid.lonDeg[cell]!, lat: scope.grid.latDeg[cell]! }
      touches.set(key, { ...at, etat: random() < 0.2 ? 'non' : 'oui' })
      if (random() < 0.1) touches.delete([...touches.keys()][0]!)
      live.update(touches)
      if (edit % 15 !== 0) continue
      const places = [...lieux.map(({ longitude, latitude }) => ({ longitude, latitude }))]
      const states = [...etats]
      for (const [touched, { lon, lat, etat }] of touches) {
        const rank = typeof touched === 'number' ? touched : places.length
        places[rank] = { longitude: lon, latitude: lat }
        states[rank] = etat
      }
      expect(live.fields.oui.value, `edit ${edit}`).toEqual(
        travel.fields(scope.grid, places, states).oui.value,
      )
    }
  })

  it('says what has no roads, and stays straight by a plain distance', async () => {
    const straight = await figure(corse, ask('region:94', { portee: { type: 'distance', distanceM: 5000 } }))
    expect(straight).toMatchObject({ calcul: 'direct', routes: null })
    expect((await figure(corse, ask('region:94', { calcul: 'direct' }))).calcul).toBe('direct')
    const pilot = await openDatasetDir(join(process.cwd(), 'test/.data/pilote'))
    const refused = prepareScope(pilot, ask('commune:87085', { calcul: 'routes' }))
    await expect(refused).rejects.toThrow(SansRoutes)
    await expect(refused).rejects.toMatchObject({ departements: ['87'] })
  })
})
