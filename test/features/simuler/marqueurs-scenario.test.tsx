// @vitest-environment happy-dom
import { cleanup, renderHook } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import type { Modification } from '../../../src/domain/scenario/scenario.ts'
import { marqueursOf, useCarteScenario } from '../../../src/features/simuler/map-of-scenario.tsx'
import { createMapEmitter } from '../../../src/state/ui/map-events.ts'
import { UiContext } from '../../../src/state/ui/ui-context.tsx'
import { createUiStore } from '../../../src/state/ui/ui-store.ts'

const lieu = { id: 'a', nom: 'Mairie', alias: ['ancien-a'], longitude: 2, latitude: 46 } as unknown as Lieu
const close = (du: string | null): Modification => ({ type: 'fermeture', lieu: 'a', du, au: du })
const move: Modification = { type: 'deplacement', lieu: 'a', lon: 3, lat: 47 }
const seats: Modification = { type: 'capacite', lieu: 'a', places: 8 }
const shown = (...list: Modification[]) =>
  marqueursOf(list, [lieu]).map(({ lon, genre, signe }) => `${signe} ${genre} ${lon}`)

describe('the markers of a scenario', () => {
  it('tell a closure, for good or for some days, from a move and from other seats', () => {
    expect(shown(close(null))).toEqual(['1 ferme 2'])
    expect(shown(close('2026-12-01'))).toEqual(['1 fermeUnTemps 2'])
    expect(shown(seats)).toEqual(['1 places 2'])
    expect(shown(move)).toEqual(['1 deplace 3'])
    expect(shown({ ...seats, lieu: 'ancien-a' })).toEqual(['1 places 2'])
  })

  it('are one for each place, where it is moved to, whatever the order of the lines', () => {
    expect(shown(move, close('2026-12-01'), seats)).toEqual(['2 fermeUnTemps 3'])
    expect(shown(seats, close('2026-12-01'), move)).toEqual(['2 fermeUnTemps 3'])
    expect(shown(seats, move)).toEqual(['2 deplace 3'])
  })

  it('bear the name of their place, and a proposal its own', () => {
    const added: Modification = {
      ...{ type: 'ajout', id: 'n1', nom: 'Salle des fêtes', lon: 4, lat: 45, commune: '87000' },
      ...{ nature: 'atelier', places: null, dates: null },
    }
    expect(marqueursOf([seats, added], [lieu]).map(({ nom }) => nom)).toEqual(['Mairie', 'Salle des fêtes'])
  })

  it('leave out a place that this territory does not know, unless it is moved here', () => {
    expect(marqueursOf([{ ...seats, lieu: 'b' }], [lieu])).toEqual([])
    expect(marqueursOf([{ ...move, lieu: 'b' }], [lieu])).toHaveLength(1)
  })
})

describe('the mark that a chosen place is moved by', () => {
  afterEach(cleanup)
  const marks = (choisi: string | null, modifications: readonly Modification[] = []) => {
    const store = createUiStore()
    const shown = { reponse: null, vue: 'portee', pointage: false, message: null, proposes: [] } as const
    renderHook(() => useCarteScenario({ ...shown, modifications, lieux: [lieu], choisi }), {
      wrapper: ({ children }: { readonly children: ReactNode }) => (
        <UiContext value={{ store, events: createMapEmitter() }}>{children}</UiContext>
      ),
    })
    return store.getState().simulation?.marqueurs.map(({ id, genre }) => `${genre} ${id}`)
  }

  it('is there for a place opened by an old id too', () => {
    expect(marks('a')).toEqual(['choisi a'])
    expect(marks('ancien-a')).toEqual(['choisi a'])
  })

  it('is not there without a place, nor beside the marker of a modified one', () => {
    expect(marks(null)).toEqual([])
    expect(marks('a', [{ ...seats, lieu: 'ancien-a' }])).toEqual(['places ancien-a'])
  })
})
