// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { applyCommande, type Modification } from '../../../src/domain/scenario/scenario.ts'
import { ListeModifications } from '../../../src/features/simuler/liste-modifications.tsx'
import { wordsOf } from '../../support/render-panel.tsx'

/** What is asked of the worker, answered by the test: each commune when it says. */
const asked = vi.hoisted(() => ({ all: [] as ((nom: string | null) => void)[] }))
vi.mock('../../../src/data/ask.ts', () => {
  const situer = () =>
    new Promise<{ nom: string }>((resolve, reject) =>
      asked.all.push((nom) => (nom === null ? reject(new Error('panne')) : resolve({ nom }))),
    )
  const ask = { situer }
  return { useAsk: () => ask }
})
beforeEach(() => void asked.all.splice(0))
afterEach(cleanup)

const LIEU = { id: 'a', nom: 'Mairie', longitude: 2.6, latitude: 46.5 } as Lieu

function Liste({ debut }: { readonly debut: readonly Modification[] }) {
  const [liste, setListe] = useState(debut)
  return (
    <ListeModifications
      territoire={{ type: 'france' }}
      modifications={liste}
      lieux={[LIEU]}
      sansEffet={[]}
      fenetre={false}
      reserveDe={() => null}
      peutAnnuler={false}
      peutRetablir={false}
      onCommande={(commande) => setListe((before) => applyCommande(before, commande))}
      onAnnuler={() => setListe(debut)}
      onRetablir={() => undefined}
    />
  )
}

const AJOUT: Modification = {
  ...{ type: 'ajout', id: 'n', nom: 'Atelier', lon: 2.6, lat: 46.5, commune: '03216' },
  ...{ nature: 'atelier', places: null, dates: null },
}
const push = (name: string) => fireEvent.click(screen.getByRole('button', { name, hidden: true }))
const said = () => wordsOf(screen.getByRole('status', { hidden: true }))
const answer = (i: number, nom: string | null) => act(async () => asked.all[i]?.(nom))

it('says nothing of a place that was not moved, then where it is, once for each press', async () => {
  render(<Liste debut={[AJOUT]} />)
  expect(asked.all).toHaveLength(0)
  expect(said()).toBe('')
  push('Au nord')
  expect(said()).toBe('')
  await answer(0, 'Ronnet')
  expect(said()).toBe('Le lieu est à 500 m au nord de sa place d’avant. Il est à Ronnet.')
  push('À l’est')
  await answer(1, 'Terjat')
  expect(said()).toBe('Le lieu est à 710 m au nord-est de sa place d’avant. Il est à Terjat.')
  push('Au sud')
  push('À l’ouest')
  await answer(3, 'Ronnet')
  expect(said()).toBe('Le lieu est revenu à sa place d’avant. Il est à Ronnet.')
  // The answer about where it was a moment ago comes too late to be said.
  await answer(2, 'Ailleurs')
  expect(said()).not.toContain('Ailleurs')
})

it('counts from where the place is today when it is one that exists, and says a commune that is not known', async () => {
  render(<Liste debut={[{ type: 'deplacement', lieu: 'a', lon: 2.6, lat: 46.5 + 1000 / 111_320 }]} />)
  push('Au nord')
  await answer(0, null)
  expect(said()).toBe('Le lieu est à 1,5 km au nord de sa place d’avant. Commune inconnue.')
})
