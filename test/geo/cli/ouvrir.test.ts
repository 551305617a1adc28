import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCouvertureOptions } from '../../../geo/cli/arguments.ts'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import { openNext, sayOuverture } from '../../../geo/cli/siting/open-next.ts'
import { prepareScope } from '../../../src/dataset/prepare-scope.ts'
import type { Groupe } from '../../../src/domain/geo/groupe.ts'
import { createHandlers } from '../../../src/worker/answers/handlers.ts'
import { questionADistance } from '../../support/examples/question-a-distance.ts'
import { FRANCE_DIR, OPEN_DATA_DIR, PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { readFolder } from '../../support/files/read-folder.ts'
import { distancesM } from '../../support/oracles/brute-force.ts'

const KM3 = { type: 'distance', distanceM: 3000 } as const
const questionOf = (departement: string, groupe: Groupe) =>
  ({ territoire: { type: 'departement', code: departement }, offre: 'lieux', portee: KM3, groupe }) as const

describe.runIf(existsSync(OPEN_DATA_DIR))('where to open next, on the command line', () => {
  it.each([
    ['habitants', 'tous'],
    ['habitants', '65plus'],
    ['habitants', 'moins15'],
    ['ruraux', '65plus'],
  ] as const)('weighs by %s among %s as every pair of places does', async (poids, groupe) => {
    const data = await openDatasetDir(FRANCE_DIR)
    const question = questionOf('2A', groupe)
    const found = await openNext(data, question, { nombre: 1, poids })
    if (typeof found === 'string') throw new Error(found)
    expect(found.prouve).toBe(true)
    // One place: the best of all centres, by plain loops.
    const { scope, fields } = await prepareScope(data, question, 'edits')
    const rural = new Set(
      scope.communes
        .filter(({ densite }) =>
          ['Bourgs ruraux', 'Rural à habitat dispersé', 'Rural à habitat très dispersé'].includes(densite),
        )
        .map(({ code }) => code),
    )
    const { grid } = scope
    const cells = [...grid.zone.keys()].map((i) => ({ lon: grid.lonDeg[i] ?? 0, lat: grid.latDeg[i] ?? 0 }))
    const weight = [...grid.population].map((people, i) => {
      const isLeft = !((fields.oui.value[i] ?? 0) <= KM3.distanceM)
      const counts = poids === 'habitants' || rural.has(grid.zones[grid.zone[i] ?? 0] ?? '')
      return isLeft && counts ? people : 0
    })
    const everyone = grid.ages?.everyone.population ?? grid.population
    const centres = new Map<number, number>()
    everyone.forEach((people, i) => {
      const zone = grid.zone[i] ?? 0
      const best = centres.get(zone)
      if (best === undefined || people > (everyone[best] ?? 0)) centres.set(zone, i)
    })
    const wins = [...centres.values()].map((centre) =>
      distancesM(cells[centre] ?? { lon: 0, lat: 0 }, cells).reduce(
        (sum, away, i) => sum + (away <= KM3.distanceM ? (weight[i] ?? 0) : 0),
        0,
      ),
    )
    expect(found.valeur).toBe(Math.max(...wins))
  })
})

it('proposes what the page proposes, and says why it cannot', async () => {
  const data = await openDatasetDir(PILOTE_DIR)
  const portee = { type: 'mode', mode: 'marche', minutes: 15 } as const
  const question = { territoire: { type: 'commune', code: '87085' }, offre: 'ateliers', portee } as const
  const worker = createHandlers(() => readFolder(PILOTE_DIR))
  await worker.ouvrir({ base: '' })
  for (const poids of ['habitants', 'qpv'] as const) {
    const page = await worker.proposer({
      question,
      modifications: [],
      objectif: poids,
      sources: ['centres'],
      points: [],
      nombre: 2,
    })
    const line = await openNext(data, question, { nombre: 2, poids })
    if (typeof line === 'string') expect(page).toEqual({ ok: false, raison: line })
    else if (page.ok) expect(line.valeur).toBeGreaterThanOrEqual(page.proposition.valeur)
    expect(sayOuverture(line, '65plus').length).toBeGreaterThan(0)
  }
  const asked = ['--territoire', 'france', '--ouvrir']
  expect(readCouvertureOptions([...asked, '3', '--poids', 'qpv']).ouvrir).toEqual({ nombre: 3, poids: 'qpv' })
  expect(() => readCouvertureOptions([...asked, '0'])).toThrow('« 0 » reçu')
  expect(() => readCouvertureOptions(['--territoire', 'france', '--poids', 'qpv'])).toThrow('--ouvrir NOMBRE')
})

it('weighs by residents of priority neighbourhoods as every pair of centre and cell does', async () => {
  const data = await openDatasetDir(PILOTE_DIR)
  const question = questionADistance('epci:200071082', 'ateliers', 700)
  const found = await openNext(data, question, { nombre: 1, poids: 'qpv' })
  if (typeof found === 'string') throw new Error(found)
  const { scope, lieux, etats } = await prepareScope(data, question, 'edits')
  const { grid, qpv, codes } = await data.qpvGrid()
  const own = new Set(scope.communes.map(({ code }) => code))
  const index = await data.index()
  const ours = new Set(
    index.qpv.filter(({ communes }) => communes.some((code) => own.has(code))).map(({ code }) => code),
  )
  const open = lieux.flatMap((lieu, at) =>
    etats[at] === 'oui' ? [{ lon: lieu.longitude, lat: lieu.latitude }] : [],
  )
  const cells = [...qpv.keys()].flatMap((i) =>
    ours.has(codes[qpv[i] ?? -1] ?? '')
      ? [{ lon: grid.lonDeg[i] ?? 0, lat: grid.latDeg[i] ?? 0, people: grid.population[i] ?? 0 }]
      : [],
  )
  const left = cells.filter((cell) => distancesM(cell, open).every((away) => away > 700))
  const wins = scope.communes.map(({ depart }) =>
    distancesM(depart, left).reduce((sum, away, i) => sum + (away <= 700 ? (left[i]?.people ?? 0) : 0), 0),
  )
  expect(Math.max(...wins)).toBeGreaterThan(0)
  expect(found.valeur).toBeCloseTo(Math.max(...wins), 6)
  expect(found.prouve).toBe(true)
})
