import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { readCouvertureOptions } from '../../geo/cli/arguments.ts'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { readPlacesDuJour } from '../../src/dataset/plan/read-places-du-jour.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { PLACES } from '../../src/domain/plan/territoire/etats-places.ts'
import { COMPTES_PLACES, sayPlacesDuJour, tableauPlaces } from '../../src/text/couverture/places.ts'
import { createHandlers } from '../../src/worker/answers/handlers.ts'
import { FRANCE_DIR, PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'
import { distancesM, minutesFor } from '../support/oracles/brute-force.ts'

const LE = civilDate(2026, 11, 28)
const EPCI = { type: 'epci', code: '200071082' } as const
const questionOf = (minutes: number, over: Partial<Question> = {}): Question => ({
  territoire: EPCI,
  offre: 'ateliers',
  portee: { type: 'mode', mode: 'voiture', minutes },
  ...over,
})

let data: Dataset
beforeAll(async () => {
  data = await openDatasetDir(PILOTE_DIR)
})

/** Most seated, by the oracle of decision 44: the least over all sets of places, of every pair of a cell and a place. */
async function bruteSeated(minutes: number, taux: number) {
  const fenetre = { du: LE, au: LE + 89 }
  const { scope, sites, lieux, etats } = await prepareScope(
    data,
    { ...questionOf(minutes), fenetre },
    'edits',
  )
  const densite = new Map(scope.communes.map((c) => [c.code, c.densite]))
  const open = lieux.flatMap((lieu, i) =>
    etats[i] === 'oui'
      ? [{ lon: lieu.longitude, lat: lieu.latitude, seats: sites?.bilans[i]?.places ?? 0 }]
      : [],
  )
  const { grid } = scope
  const cells = [...grid.zone.keys()].map((i) => {
    const at = { lon: grid.lonDeg[i] ?? 0, lat: grid.latDeg[i] ?? 0 }
    const far = distancesM(at, open)
    const commune = densite.get(grid.zones[grid.zone[i] ?? 0] ?? '') ?? ''
    const near = far.map((m) => (minutesFor('voiture', commune, m / 1000)[1] ?? Infinity) <= minutes)
    return { need: taux * (grid.population[i] ?? 0), near }
  })
  let least = Infinity
  for (let set = 0; set < 1 << open.length; set++) {
    const isIn = (e: number) => ((set >> e) & 1) === 1
    const seats = open.reduce((sum, { seats: n }, e) => sum + (isIn(e) ? n : 0), 0)
    // Whoever can go to a place outside of the set is not held back by it.
    const free = cells.reduce((sum, { need, near }) => {
      return sum + (near.some((is, e) => is && !isIn(e)) ? need : 0)
    }, 0)
    least = Math.min(least, seats + free)
  }
  const reach = cells.reduce((sum, { need, near }) => sum + (near.some(Boolean) ? need : 0), 0)
  return { seated: least, reach }
}

describe('the seats of today', () => {
  it.each([6, 8, 10, 15])(
    'seat as many as can be within %i minutes, by every set of places',
    async (minutes) => {
      const { places } = await readPlacesDuJour(data, questionOf(minutes), LE)
      expect([places.groupe, places.taux]).toEqual(['tous', 0.07])
      const brute = await bruteSeated(minutes, 0.07)
      const { besoin, assis, fautePlace, inconnu, tropLoin } = places.total
      expect(assis).toBe(Math.round(brute.seated))
      expect(Math.abs(assis + fautePlace + places.incertains - brute.reach)).toBeLessThanOrEqual(1)
      expect(inconnu).toBe(places.incertains + places.peutEtre)
      expect(besoin).toBe(assis + fautePlace + inconnu + tropLoin)
      for (const one of places.communes)
        expect(one.assis + one.fautePlace + one.inconnu + one.tropLoin).toBe(one.besoin)
      for (const key of COMPTES_PLACES)
        expect(places.communes.reduce((sum, one) => sum + one[key], 0)).toBe(places.total[key])
    },
  )

  it('are those of another share of people, the same on the command line as in the page', async () => {
    const { places } = await readPlacesDuJour(data, questionOf(8), LE, 0.125)
    const brute = await bruteSeated(8, 0.125)
    expect(places.total.assis).toBe(Math.round(brute.seated))
    expect(places.total.besoin).toBe(places.communes.reduce((sum, one) => sum + one.besoin, 0))
    expect(sayPlacesDuJour(places)[0]).toMatch(/^Hypothèse : 12,5\u00a0% des habitants viendraient/)
    const worker = createHandlers(() => readFolder(PILOTE_DIR))
    await worker.ouvrir({ base: '' })
    const { version, ...page } = await worker.placesDuJour({ question: questionOf(8), le: LE, taux: 0.125 })
    expect(page).toEqual(places)
    expect((await worker.placesDuJour({ question: questionOf(8), le: LE })).version).not.toBe(version)
    const asked = ['--territoire', 'epci:200071082', '--places']
    expect(readCouvertureOptions([...asked, '--taux', '0,125']).taux).toBe(0.125)
    expect(readCouvertureOptions(asked).taux).toBeNull()
    for (const wrong of ['0', '1.5', 'un', '-1', ''])
      expect(() => readCouvertureOptions([...asked, '--taux', wrong])).toThrow(/--taux/)
    expect(() => readCouvertureOptions(['--territoire', 'france', '--taux', '0.2'])).toThrow('--places')
  })

  it('are painted by the state of each cell, and told with their assumption', async () => {
    const { places, etat, grid } = await readPlacesDuJour(data, questionOf(8), LE)
    expect(etat).toHaveLength(grid.zone.length)
    const counts = Object.values(PLACES).map((state) => etat.filter((one) => one === state).length)
    expect(counts.reduce((a, b) => a + b, 0)).toBe(grid.zone.length)
    expect(counts[PLACES.tropLoin]).toBeGreaterThan(0)
    const said = sayPlacesDuJour(places).join('\n')
    expect(said).toMatch(/^Hypothèse : 7\u00a0% des habitants viendraient une fois, du 28 novembre 2026/)
    expect(said).toContain('sont à portée mais sans place')
    const { lignes } = tableauPlaces(places, 'Montluçon', [])
    expect(lignes).toHaveLength(21)
  })

  it('are the same in the worker, whose version paints them', async () => {
    const worker = createHandlers(() => readFolder(PILOTE_DIR))
    await worker.ouvrir({ base: '' })
    const { version, ...page } = await worker.placesDuJour({ question: questionOf(15), le: LE })
    expect(page).toEqual((await readPlacesDuJour(data, questionOf(15), LE)).places)
    const couleurs = {
      population: '#000000',
      atteinte: '#000001',
      nonAtteinte: '#000002',
      inconnue: '#000003',
      dejaAtteinte: '#000004',
      resteHors: '#000005',
    }
    const tuiles = [{ z: 8, x: 129, y: 90 }]
    const painted = await worker.peindre({ version, tuiles, mode: 'places', couleurs, sizePx: 512 })
    expect(painted?.tuiles).toHaveLength(1)
  })

  it('are unknown for a group whose ages nobody knows, never zero', async () => {
    const { places } = await readPlacesDuJour(data, questionOf(15, { groupe: 'moins15' }), LE)
    expect(places.total.besoin).toBe(0)
    expect(sayPlacesDuJour(places)).toEqual([expect.stringContaining('l’âge des habitants n’est pas connu')])
    const asked = ['--territoire', 'france', '--places']
    expect(readCouvertureOptions(asked).places).toBe(true)
    expect(() => readCouvertureOptions([...asked, '--offre', 'lieux'])).toThrow('--offre ateliers')
  })
})

describe.skipIf(!existsSync(FRANCE_DIR))('the seats of the Creuse, where no workshop says its own', () => {
  it('are unknown for whoever is in reach of one, never zero', async () => {
    const france = await openDatasetDir(FRANCE_DIR)
    const territoire = { type: 'departement', code: '23' } as const
    const { places } = await readPlacesDuJour(france, questionOf(20, { territoire }), LE)
    const { besoin, assis, fautePlace, inconnu, tropLoin } = places.total
    expect([assis, fautePlace, places.places]).toEqual([0, 0, 0])
    expect(places.sansPlaces).toBe(places.lieux)
    expect(inconnu).toBeGreaterThan(0.9 * besoin)
    expect(inconnu + tropLoin).toBe(besoin)
    const said = sayPlacesDuJour(places).join('\n')
    expect(said).toContain('Aucune place n’est connue')
    expect(said).toContain('on ne sait pas')
    expect(said).not.toMatch(/\b0 personne \(0\s%\) a une place/)
  })
})
