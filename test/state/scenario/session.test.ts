// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { ScenarioLu } from '../../../src/domain/scenario/compact.ts'
import { formatScenariosLien } from '../../../src/state/scenario/link.ts'
import { openSession } from '../../../src/state/scenario/session.ts'
import { MAX_MONTRES, scenariosPrinted } from '../../../src/state/scenario/store.ts'
import { PATIENCE_MS } from '../../support/patience.ts'

const scenario = (nom: string): ScenarioLu => ({
  nom,
  modifications: [{ type: 'fermeture', lieu: `lieu-${nom}`, du: null, au: null }],
})
const printed = ({ scenarios }: ReturnType<typeof openSession>) =>
  scenariosPrinted(scenarios.getState()).map(({ nom }) => nom)
const open = () => openSession(window, 'Scénario 1')

describe('a link with several scenarios', () => {
  beforeEach(() => {
    // What happy-dom cannot do.
    vi.stubGlobal('CompressionStream', undefined)
    localStorage.clear()
    location.hash = ''
  })

  it('brings them all, prints them side by side, and once only', async () => {
    location.hash = `scenario=${await formatScenariosLien([scenario('Nord'), scenario('Sud')])}`
    const session = open()
    await vi.waitFor(() => expect(printed(session)).toEqual(['Nord', 'Sud']), PATIENCE_MS)
    // The one that is there before anything is done is no third one.
    expect(session.scenarios.getState().scenarios.map((s) => s.nom)).toEqual(['Nord', 'Sud'])
    const again = open()
    await vi.waitFor(() => expect(printed(again)).toEqual(['Nord', 'Sud']), PATIENCE_MS)
    expect(again.scenarios.getState().scenarios).toHaveLength(2)
    const [first] = again.scenarios.getState().scenarios
    expect(again.scenarios.getState().actif).toBe(first?.id)
  })

  it('prints the one that is worked on next, and none that changes nothing', async () => {
    const { scenarios } = open()
    const { create, choose, show } = scenarios.getState()
    const ids = ['Nord', 'Sud', 'Est', 'Ouest'].map((nom) => create(scenario(nom)))
    const names = () => scenariosPrinted(scenarios.getState()).map(({ nom }) => nom)
    expect(names()).toEqual(['Ouest'])
    show(ids)
    expect(names()).toEqual(['Nord', 'Sud', 'Est', 'Ouest'].slice(0, MAX_MONTRES))
    show([])
    expect(names()).toEqual([])
    choose(ids[1] ?? '')
    expect(names()).toEqual(['Sud'])
    create({ nom: 'Vide', modifications: [] })
    expect(names()).toEqual([])
  })
})
