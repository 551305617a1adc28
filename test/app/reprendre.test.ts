// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { reprendre } from '../../src/app/reprendre.ts'
import { createBrouillons } from '../../src/state/brouillons/brouillons.ts'
import { createUiStore } from '../../src/state/ui/ui-store.ts'

/** The ways that stand open after a page handed these over, and what the next change of language would hand over. */
function handOver(chemins: unknown) {
  const ui = createUiStore()
  const brouillons = createBrouillons({ chemins })
  reprendre(ui, brouillons)
  return { ouverts: [...ui.getState().cheminsOuverts], reste: brouillons.all() }
}

it('opens again the ways that were, each by its mode', () => {
  const chemins = [
    ['lieu-1', 'pied'],
    ['lieu-2', 'voiture'],
  ]
  expect(handOver(chemins)).toEqual({ ouverts: chemins, reste: {} })
})

it.each([[['lieu-1', 'lieu-2']], [['lieu-1', null, 7, {}]]])(
  'takes %j, as a page of before said it, for no way at all, and stops at nothing',
  (chemins) => {
    expect(handOver(chemins)).toEqual({ ouverts: [], reste: {} })
  },
)

it.each([['lieu-1'], [{ 'lieu-1': 'pied' }], [null]])('takes %j for nothing', (chemins) => {
  expect(handOver(chemins)).toEqual({ ouverts: [], reste: {} })
})
