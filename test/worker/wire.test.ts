import { beforeAll, describe, expect, it } from 'vitest'
import { PAR, type Question } from '../../src/domain/coverage/question.ts'
import { createHandlers, type Handlers } from '../../src/worker/answers/handlers.ts'
import { packResult, unpackResult } from '../../src/worker/wire.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const MONTLUCON: Question = {
  territoire: { type: 'epci', code: '200071082' },
  offre: 'accompagnement',
  portee: { type: 'mode', mode: 'voiture', minutes: 10 },
}
const AJOUT = {
  type: 'ajout',
  id: 'a',
  nom: 'Nouveau lieu',
  lon: 2.6,
  lat: 46.34,
  commune: '',
  nature: 'atelier',
  places: null,
} as const

let handlers: Handlers

beforeAll(async () => {
  handlers = createHandlers(() => readFolder(PILOTE_DIR))
  await handlers.ouvrir({ base: '' })
})

describe('results on their way to the page', () => {
  it.each(PAR)('arrive as they left, by %s', async (par) => {
    const couverture = await handlers.couverture({ question: MONTLUCON, par })
    expect(couverture.rapport.zones?.length).toBeGreaterThan(0)
    expect(unpackResult('couverture', structuredClone(packResult('couverture', couverture)))).toEqual(
      couverture,
    )
    const scenario = await handlers.scenario({
      question: MONTLUCON,
      par,
      modifications: [{ ...AJOUT, dates: null }],
    })
    expect(unpackResult('scenario', structuredClone(packResult('scenario', scenario)))).toEqual(scenario)
  })

  it('keep a report without zones, and a name that holds the separator', async () => {
    const { zones, ...rapport } = (await handlers.couverture({ question: MONTLUCON, par: 'commune' })).rapport
    const odd = [{ ...zones![0]!, nom: 'Aix\u001fles-Bains' }]
    for (const shown of [rapport, { ...rapport, zones: odd }, { ...rapport, zones: [] }]) {
      const base = await handlers.couverture({ question: MONTLUCON, par: 'epci' })
      const result = { ...base, rapport: shown }
      expect(unpackResult('couverture', structuredClone(packResult('couverture', result)))).toEqual(result)
    }
  })

  it('carry no list of objects for the zones', async () => {
    const packed = packResult(
      'couverture',
      await handlers.couverture({ question: MONTLUCON, par: 'commune' }),
    )
    const { zones } = (packed as { rapport: { zones: Record<string, unknown> } }).rapport
    expect(zones.population).toBeInstanceOf(Float64Array)
    expect(typeof zones.nom).toBe('string')
  })
})
