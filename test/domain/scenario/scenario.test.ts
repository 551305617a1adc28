import { describe, expect, it } from 'vitest'
import {
  applyCommande,
  type Commande,
  MAX_MODIFICATIONS,
  type Modification,
} from '../../../src/domain/scenario/scenario.ts'
import { createScenarioStore, modificationsShown, scenarioShown } from '../../../src/state/scenario/store.ts'
import { drawCommande } from '../../support/draw/draw-commande.ts'
import { planExemple, prevuesExemple } from '../../support/draw/draw-prevues.ts'
import { seededRandom } from '../../support/draw/random.ts'

describe('a scenario as a list', () => {
  const ajout: Modification = {
    type: 'ajout',
    id: 'a',
    nom: 'A',
    lon: 2.123456789,
    lat: 46.1,
    commune: '',
    nature: 'atelier',
    places: null,
    dates: null,
  }

  it('keeps one line per place and kind, and moves an added place in its own line', () => {
    let list = applyCommande([], ajout)
    expect(list).toEqual([{ ...ajout, lon: 2.12346 }])
    list = applyCommande(list, { type: 'deplacement', lieu: 'a', lon: 2.5, lat: 46.5 })
    list = applyCommande(list, { type: 'capacite', lieu: 'a', places: 12 })
    expect(list).toEqual([{ ...ajout, lon: 2.5, lat: 46.5, places: 12 }])
    list = applyCommande(list, { type: 'fermeture', lieu: 'b', du: null, au: null })
    list = applyCommande(list, { type: 'fermeture', lieu: 'b', du: '2026-01-01', au: null })
    expect(list.filter((m) => m.type === 'fermeture')).toHaveLength(1)
    expect(applyCommande(list, { type: 'fermeture', lieu: 'a', du: null, au: null })).toHaveLength(1)
  })

  it('gives the very same list back when nothing changes, and never grows beyond its limit', () => {
    const list = applyCommande([], ajout)
    expect(applyCommande(list, { type: 'retrait', cle: 'rien' })).toBe(list)
    let full: readonly Modification[] = []
    for (let i = 0; i < MAX_MODIFICATIONS + 5; i++) full = applyCommande(full, { ...ajout, id: `x${i}` })
    expect(full).toHaveLength(MAX_MODIFICATIONS)
  })
})

describe('undo and redo', () => {
  it('equals the replay of the commands left, over 1,000 random steps', () => {
    const random = seededRandom(77)
    let ids = 0
    const store = createScenarioStore({ scenarios: [], actif: '' }, () => `s${ids++}`, 'Un')
    const done: Commande[] = []
    const undone: Commande[] = []
    for (let step = 0; step < 1000; step++) {
      const { past, command, undo, redo } = store.getState()
      const present = modificationsShown(store.getState())
      const kind = random()
      if (kind < 0.25 && past.length > 0) {
        undo()
        const last = done.pop()
        if (last !== undefined) undone.push(last)
      } else if (kind < 0.4 && undone.length > 0) {
        redo()
        const next = undone.pop()
        if (next !== undefined) done.push(next)
      } else {
        const commande = drawCommande(random, present, step)
        command(commande)
        if (modificationsShown(store.getState()) !== present) {
          done.push(commande)
          undone.length = 0
        }
      }
      const replayed = done.reduce<readonly Modification[]>((list, c) => applyCommande(list, c), [])
      expect(modificationsShown(store.getState())).toEqual(replayed)
    }
    expect(done.length).toBeGreaterThan(100)
    expect(store.getState().scenarios[0]?.modifications).toBe(modificationsShown(store.getState()))
  })

  it('takes back 200 steps and no more', () => {
    let ids = 0
    const store = createScenarioStore({ scenarios: [], actif: '' }, () => `s${ids++}`, 'Un')
    const { command } = store.getState()
    for (let i = 0; i < 205; i++) command({ type: 'capacite', lieu: 'l', places: i })
    expect(store.getState().past).toHaveLength(200)
    const before = modificationsShown(store.getState())
    command({ type: 'deplacement', lieu: 'l', lon: 3, lat: 46 })
    expect(modificationsShown(store.getState()).at(-1)).toMatchObject({ lon: 3 })
    store.getState().undo()
    expect(modificationsShown(store.getState())).toBe(before)
    const fresh = createScenarioStore({ scenarios: [], actif: '' }, () => 's', 'Un')
    const opened = fresh.getState()
    opened.undo()
    opened.redo()
    expect(fresh.getState()).toEqual(opened)
  })

  it('always keeps one scenario, each with its own steps', () => {
    let ids = 0
    const planifie = { modifications: [prevuesExemple()], plan: planExemple() }
    const store = createScenarioStore({ scenarios: [], actif: '' }, () => `s${ids++}`, 'Un')
    store.getState().command({ type: 'capacite', lieu: 'l', places: 3 })
    const second = store.getState().create({ nom: 'Deux', modifications: [] })
    expect(store.getState().actif).toBe(second)
    expect(store.getState().past).toEqual([])
    // What a scenario holds beside its steps stays with it, and its id is its own.
    const kept = store.getState().create({ ...planifie, nom: 'Plan' })
    expect(scenarioShown(store.getState())).toEqual({ ...planifie, nom: 'Plan', id: kept })
    store.getState().command({ type: 'capacite', lieu: 'l', places: 4 })
    expect(scenarioShown(store.getState())?.plan).toEqual(planifie.plan)
    store.getState().remove()
    store.getState().choose('s0')
    expect(modificationsShown(store.getState())).toHaveLength(1)
    store.getState().remove()
    store.getState().remove()
    expect(store.getState().scenarios).toHaveLength(1)
    expect(modificationsShown(store.getState())).toEqual([])
  })
})
