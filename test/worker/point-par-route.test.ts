import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { loadNetwork, loadPlaceAccess, routesOf } from '../../src/dataset/roads.ts'
import { loadScope } from '../../src/dataset/scope.ts'
import type { Question } from '../../src/domain/coverage/question.ts'
import { ATTEINTE } from '../../src/domain/coverage/tally.ts'
import { etatOffre } from '../../src/domain/places/offre.ts'
import { openRouter } from '../../src/domain/roads/router.ts'
import { reachAround, reachPoint } from '../../src/worker/answers/point-par-route.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'

const question: Question = {
  territoire: { type: 'departement', code: '2A' },
  offre: 'lieux',
  portee: { type: 'mode', mode: 'voiture', minutes: 20 },
}
/** Ajaccio, Sartène, Porto-Vecchio, Evisa. */
const POINTS = [
  ['2A004', 8.7386, 41.9267],
  ['2A272', 8.9747, 41.6214],
  ['2A247', 9.2794, 41.5911],
  ['2A108', 8.8022, 42.2536],
] as const

let data: Dataset
describe.runIf(existsSync(join(FRANCE_DIR, 'manifest.json')))('a point by road', () => {
  beforeAll(async () => {
    data = await openDatasetDir(FRANCE_DIR)
  })

  it('names the place that a search from the point finds quickest, how far and how long', async () => {
    const routes = routesOf(data, '2A')
    if (routes === null) throw new Error('2A has no roads')
    const router = openRouter(await loadNetwork(data, routes, false))
    const { rows } = await loadPlaceAccess(data, routes, 'voiture')
    for (const [commune, lon, lat] of POINTS) {
      const { oui, etat } = await reachPoint(data, { question, commune, lon, lat })
      const scope = await loadScope(data, { type: 'commune', code: commune })
      const ways = [...scope.lieux, ...scope.voisins]
        .filter((l) => rows.has(l.id) && etatOffre(l, 'lieux') === 'oui')
        .flatMap((l) => router.find('voiture', [lon, lat], [l.longitude, l.latitude]) ?? [])
      const quickest = ways.reduce((a, b) => (b.seconds < a.seconds ? b : a))
      expect(Math.abs((oui?.dureeMin ?? 0) - 3 - quickest.seconds / 60)).toBeLessThan(0.01)
      expect(Math.abs((oui?.distanceM ?? 0) - quickest.metres)).toBeLessThan(50)
      expect(etat).toBe(quickest.seconds / 60 + 3 <= 20 ? 'atteinte' : 'nonAtteinte')
    }
  })

  it('reaches nothing from a point that no road is near', async () => {
    const sea = await reachPoint(data, { question, commune: '2A004', lon: 8.2, lat: 41.8 })
    expect(sea).toEqual({ etat: 'nonAtteinte', oui: null, inconnu: null })
  })

  it('counts more residents around Ajaccio than around Evisa, none in the sea', async () => {
    const prepared = await prepareScope(data, question, 'edits')
    const around = (lon: number, lat: number) => reachAround(prepared, question.portee, { lon, lat })
    const [ajaccio, , , evisa] = POINTS.map(([, lon, lat]) => around(lon, lat).habitants)
    expect(ajaccio).toBeGreaterThan(60_000)
    expect(evisa).toBeLessThan(5000)
    const sea = around(8.2, 41.8)
    expect(sea.habitants).toBe(0)
    expect(sea.etat.some((etat) => etat !== 0)).toBe(false)
  })

  it('paints the cells that are within the minutes of that place alone, all of them and no other', async () => {
    const prepared = await prepareScope(data, question, 'edits')
    const { grid } = prepared.scope
    const { travel } = prepared.fields
    const [limit] = travel.limits(question.portee, 'centre')
    for (const [, lon, lat] of POINTS) {
      const { habitants, etat } = reachAround(prepared, question.portee, { lon, lat })
      const { oui } = travel.fields(grid, [{ longitude: lon, latitude: lat }], ['oui'])
      const wanted = Uint8Array.from(oui.value, (value) => (value <= limit ? ATTEINTE : 0))
      expect(Buffer.from(etat).equals(Buffer.from(wanted))).toBe(true)
      expect(habitants).toBe(
        grid.population.reduce((sum, people, cell) => sum + (wanted[cell] ? people : 0), 0),
      )
      expect(wanted.includes(ATTEINTE) && wanted.includes(0)).toBe(true)
    }
  })
})
