import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { prepareFenetre, prepareScope } from '../../src/dataset/prepare-scope.ts'
import { loadScope } from '../../src/dataset/scope.ts'
import { civilDate, formatIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { answer } from '../../src/domain/coverage/answer.ts'
import { type Portee, reachM } from '../../src/domain/coverage/modes.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { seatsByCommune } from '../../src/domain/coverage/seats.ts'
import { STRAIGHT } from '../../src/domain/coverage/straight.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import type { FenetreAteliers } from '../../src/domain/sessions/window.ts'
import { MONTLUCON } from '../support/examples/montlucon.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { at, ateliers, lieux } from '../support/files/pilote-files.ts'

const PORTEE: Portee = { type: 'mode', mode: 'voiture', minutes: 12 }
const MONDAY = civilDate(2026, 11, 30)
/** All that is held: the bus holds drop-ins. */
const WEEK: FenetreAteliers = { du: MONDAY, au: MONDAY + 6, types: 'tout' }
const questionOf = (fenetre: FenetreAteliers): Question => ({
  territoire: MONTLUCON,
  offre: 'ateliers',
  portee: PORTEE,
  fenetre,
})

/** Sessions of that week around Montluçon, read in ateliers.csv by a person: first day, seats left. */
const BY_HAND: readonly { readonly id: string; readonly day: number; readonly places: number }[] = [
  { id: 'pilote-atelier-saint-victor-lundi', day: 0, places: 6 },
  { id: 'pilote-atelier-quinssaines', day: 3, places: 2 },
  { id: 'pilote-atelier-saint-genest', day: 3, places: 6 },
  { id: 'pilote-atelier-marcillat-en-combraille', day: 4, places: 6 },
  { id: 'pilote-atelier-bourbonnet-1-sainte-therence', day: 3, places: 0 },
  { id: 'pilote-atelier-bourbonnet-2-mazirat', day: 3, places: 0 },
]
function positionOf(id: string): { lon: number; lat: number } {
  const row = ateliers.find((line) => at(line, 'id') === id)
  const lieu = lieux.find((line) => row !== undefined && at(line, 'id') === at(row, 'lieu_id'))
  const from = lieu ?? row
  if (from === undefined) throw new Error(`no line ${id}`)
  return { lon: Number(at(from, 'longitude')), lat: Number(at(from, 'latitude')) }
}

let dataset: Dataset
beforeAll(async () => {
  dataset = await openDatasetDir(PILOTE_DIR)
})

async function ask(fenetre: FenetreAteliers, par: 'commune' | null = null) {
  const question = questionOf(fenetre)
  const prepared = await prepareScope(dataset, question)
  return {
    prepared,
    rapport: await answer({ data: dataset, prepared, offre: 'ateliers', portee: PORTEE, par }),
  }
}

describe('reach by sessions around Montluçon', () => {
  it('is that of brute force over the sessions read by hand', async () => {
    const { prepared, rapport } = await ask(WEEK)
    const { grid } = prepared.scope
    const limits = reachM(PORTEE, 'centre')
    const sites = BY_HAND.map((seance) => ({ ...seance, ...positionOf(seance.id) }))
    let reached = 0
    let withoutSeats = 0
    let first = Infinity
    for (let i = 0; i < grid.zone.length; i++) {
      const near = sites.filter(
        ({ lon, lat }) =>
          distanceM(grid.lonDeg[i] ?? 0, grid.latDeg[i] ?? 0, lon, lat) <= (limits[grid.classe[i] ?? 0] ?? 0),
      )
      if (near.length === 0) continue
      reached += grid.population[i] ?? 0
      // Only Quinssaines says how many seats are taken.
      if (near.every(({ id }) => id !== 'pilote-atelier-quinssaines')) withoutSeats += grid.population[i] ?? 0
      first = Math.min(first, ...near.map(({ day }) => day))
    }
    expect(rapport.population?.atteinte).toBe(reached)
    expect(reached).toBeGreaterThan(0)
    expect(rapport.fenetre).toMatchObject({
      du: '2026-11-30',
      au: '2026-12-06',
      seances: BY_HAND.length,
      lieux: BY_HAND.length,
      arrets: BY_HAND.filter(({ id }) => id.includes('bourbonnet')).length,
      seancesVoisines: 0,
      placesInconnues: withoutSeats,
      premiereDate: formatIsoDate(MONDAY + first),
    })
    expect(rapport.avertissements).toContainEqual({ type: 'placesInconnues', residents: withoutSeats })
  })

  it('counts beside a commune’s own sessions those of its neighbours that a resident can reach', async () => {
    const territoire = { type: 'commune', code: '03185' } as const
    const prepared = await prepareScope(dataset, { ...questionOf(WEEK), territoire })
    const { fenetre } = await answer({
      data: dataset,
      prepared,
      offre: 'ateliers',
      portee: PORTEE,
      par: null,
    })
    const { grid } = prepared.scope
    const limits = reachM(PORTEE, 'centre')
    const near = BY_HAND.filter(({ id }) => {
      const { lon, lat } = positionOf(id)
      return grid.zone.some(
        (_, i) =>
          distanceM(grid.lonDeg[i] ?? 0, grid.latDeg[i] ?? 0, lon, lat) <= (limits[grid.classe[i] ?? 0] ?? 0),
      )
    })
    expect(near.length).toBeGreaterThan(0)
    expect(near.length).toBeLessThan(BY_HAND.length)
    expect(fenetre).toMatchObject({
      seances: 0,
      lieux: 0,
      arrets: 0,
      seancesVoisines: near.length,
      lieuxVoisins: near.length,
    })
  })

  it('shares out exactly the seats there are', async () => {
    const scope = await loadScope(dataset, MONTLUCON)
    const sites = await prepareFenetre(dataset, scope, WEEK)
    const seats = await seatsByCommune(dataset, STRAIGHT, sites, PORTEE)
    const offered = sites.bilans.reduce((sum, bilan) => sum + bilan.places, 0)
    const shared = [...(seats?.values() ?? [])].reduce((a, b) => a + b, 0)
    expect(offered).toBe(BY_HAND.reduce((sum, { places }) => sum + places, 0))
    expect(shared).toBeCloseTo(offered, 9)
  })

  it('counts more residents when the window grows, never fewer, and fewer when more is asked', async () => {
    let before = 0
    for (const days of [0, 2, 3, 6, 13, 27]) {
      const reached = (await ask({ du: MONDAY, au: MONDAY + days })).rapport.population?.atteinte ?? 0
      expect(reached).toBeGreaterThanOrEqual(before)
      before = reached
    }
    const month: FenetreAteliers = { du: MONDAY, au: MONDAY + 27 }
    for (const more of [{ theme: 'Sante' }, { niveau: 'Debutant' }, { gratuit: true }] as const) {
      const { population } = (await ask({ ...month, ...more })).rapport
      expect(population?.atteinte).toBeLessThan(before)
      const { totale = 0, atteinte = 0, inconnue = 0, nonAtteinte = 0 } = population ?? {}
      expect(atteinte + inconnue + nonAtteinte).toBe(totale)
    }
  })

  it('gives each commune its first day, the total having the first of them', async () => {
    const { rapport } = await ask(WEEK, 'commune')
    const zones = rapport.premieresDates ?? []
    expect(zones.map((zone) => zone.code)).toEqual(rapport.zones?.map((zone) => zone.code))
    const days = zones.flatMap((zone) => zone.premiereDate ?? [])
    expect(days.sort()[0]).toBe(rapport.fenetre?.premiereDate)
    for (const zone of rapport.zones ?? []) {
      const dated = zones.find((each) => each.code === zone.code)
      expect(dated?.premiereDate === null, zone.nom).toBe(zone.atteinte === 0)
      expect(dated?.dateMoitie === null, zone.nom).toBe(zone.atteinte * 2 < zone.population)
    }
  })

  it('leaves the report of a question without window as it was', async () => {
    const question = { territoire: MONTLUCON, offre: 'ateliers', portee: PORTEE } as const
    const rapport = await answer({
      data: dataset,
      prepared: await prepareScope(dataset, question),
      offre: 'ateliers',
      portee: PORTEE,
      par: 'commune',
    })
    expect(Object.keys(rapport).at(-1)).toBe('avertissements')
    expect(rapport.fenetre).toBeUndefined()
  })
})
