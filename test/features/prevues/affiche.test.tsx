// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { AffichePanel } from '../../../src/features/affiche/affiche-panel.tsx'
import { prevuesExemple } from '../../support/draw/draw-prevues.ts'
import { renderPanel, wordsOf } from '../../support/render-panel.tsx'
import { withScenario } from '../../support/with-scenario.tsx'

beforeEach(() => {
  Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

it('announces the sessions of a plan as planned, the days of several lines together, and leaves them out when unticked', async () => {
  const within = withScenario('Plan d’hiver', [
    prevuesExemple({ fin: '2026-12-15' }),
    prevuesExemple({ id: 'p2', debut: '2026-12-22', fin: '2026-12-22' }),
  ])
  const { user } = await renderPanel((manifest) => within(<AffichePanel manifest={manifest} />))
  await user.selectOptions(screen.getByRole('combobox', { name: 'Mois' }), 'décembre 2026')
  await screen.findByText(/Le scénario « Plan d’hiver » de cet appareil a des séances/)
  await screen.findByRole('option', { name: 'Teillet-Argenty' })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Commune ou quartier' }), 'Teillet-Argenty')
  const blocs = () => [...document.querySelectorAll('.affiche-blocs > li')].map(wordsOf)
  const own = () => blocs().filter((bloc) => bloc.includes('Salle à Teillet-Argenty'))
  await waitFor(() => expect(own()).toHaveLength(1))
  expect(own()[0]).toContain('Les mardis 1er, 8, 15 et 22 décembre')
  expect(own()[0]).toContain('Prévu.')
  expect(own()[0]).not.toContain('Exemple')
  expect(wordsOf(document.querySelector('.affiche footer'))).toContain(
    'Les dates marquées « Prévu » sont celles d’un plan : pas encore publiées',
  )
  await user.click(screen.getByRole('checkbox', { name: /séances du scénario/ }))
  await waitFor(() => expect(own()).toHaveLength(0))
  expect(wordsOf(document.querySelector('.affiche footer'))).not.toContain('« Prévu »')
})
