// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Modification } from '../../../src/domain/scenario/scenario.ts'
import { useCommand } from '../../../src/features/simuler/use-ajouter.ts'
import { createScenarioStore, modificationsShown } from '../../../src/state/scenario/store.ts'

const page = vi.hoisted(() => ({ scenarios: null as unknown }))
vi.mock('../../../src/features/simuler/use-session.ts', () => ({ useSession: () => page }))
vi.mock('../../../src/data/ask.ts', () => {
  const situer = async (_: unknown, { lon }: { readonly lon: number }) => ({
    lon,
    lat: 46,
    commune: lon < 3 ? '03001' : '03002',
    nom: lon < 3 ? 'Ouest' : 'Est',
  })
  const ask = { situer }
  return { useAsk: () => ask }
})
afterEach(cleanup)

const FRANCE = { type: 'france' } as const
function open(nom: string) {
  let ids = 0
  const ajout: Modification = {
    type: 'ajout',
    id: 'n',
    nom,
    lon: 2,
    lat: 46,
    commune: '03001',
    nature: 'atelier',
    places: null,
    dates: null,
  }
  const scenarios = [{ id: 's', nom: 'Un', modifications: [ajout] }]
  const store = createScenarioStore({ scenarios, actif: 's' }, () => `s${ids++}`, 'Un')
  page.scenarios = store
  const { result } = renderHook(() => useCommand(FRANCE))
  return {
    /** One press after the other, faster than the names come. */
    move: (...lons: number[]) =>
      act(async () => {
        for (const lon of lons) result.current({ type: 'deplacement', lieu: 'n', lon, lat: 46 })
      }),
    undo: () => store.getState().undo(),
    shown: () => modificationsShown(store.getState())[0] as Extract<Modification, { type: 'ajout' }>,
  }
}

it('gives a place that nobody named the name of the commune it is moved to, in the same step', async () => {
  const { move, undo, shown } = open('Atelier à Ouest')
  await move(3.1, 3.2, 3.3)
  expect(shown()).toMatchObject({ lon: 3.3, nom: 'Atelier à Est', commune: '03002' })
  await move(2.5)
  expect(shown()).toMatchObject({ nom: 'Atelier à Ouest', commune: '03001' })
  for (let i = 0; i < 4; i++) undo()
  expect(shown()).toMatchObject({ lon: 2, nom: 'Atelier à Ouest' })
})

it('leaves the name that a person gave', async () => {
  const { move, shown } = open('Chez Rose')
  await move(3.1)
  expect(shown()).toMatchObject({ lon: 3.1, nom: 'Chez Rose' })
})
