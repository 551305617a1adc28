// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PlanArrivee } from '../../src/features/chemin/plan-arrivee.tsx'
import { PlanAutour } from '../../src/features/chemin/plan-autour.tsx'
import { renderPanel } from '../support/render-panel.tsx'

const streets = vi.hoisted(() => ({ isLost: true }))
vi.mock('../../src/data/map/streets.ts', () => ({
  networksOf: () => [{ bbox: [-180, -90, 180, 90] }],
  createStreetsClient: () => ({
    plan: async () =>
      streets.isLost
        ? { rues: [], codes: [], manquants: ['03'] }
        : {
            rues: [
              { rang: 'principale', nom: 'Rue Haute', tunnel: false, lignes: [[2.6, 46.3, 2.61, 46.31]] },
            ],
            codes: [],
            manquants: [],
          },
    close: () => undefined,
  }),
}))

beforeEach(() => {
  streets.isLost = true
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})
const ICI = { lon: 2.605, lat: 46.305, codeInsee: '03185' }

it('the map of an arrival says that its streets did not come, on paper too, and asks for them again', async () => {
  const { user } = await renderPanel((manifest) => (
    <PlanArrivee manifest={manifest} arrivee={ICI} line={[]} />
  ))
  const said = await screen.findByText('Le plan des rues manque : nous n’avons pas pu le lire.')
  expect(said.closest('.sans-impression')).toBeNull()
  const again = screen.getByRole('button', { name: 'Réessayer' })
  expect(again.closest('.sans-impression')).not.toBeNull()
  streets.isLost = false
  await user.click(again)
  await screen.findByRole('img')
  expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull()
  expect(screen.queryByText(/^Le plan des rues manque/)).toBeNull()
})

it('the map of a printed page has the communes meanwhile, says what it lacks, and asks again', async () => {
  const ready = vi.fn<(manque: boolean) => void>()
  const { user } = await renderPanel((manifest) => (
    <PlanAutour manifest={manifest} lieux={[ICI]} taille={[420, 210]} onPret={ready} />
  ))
  await screen.findByRole('img', { name: /^Plan des communes autour du lieu/ })
  screen.getByText(/Des rues manquent sur ce plan : nous n’avons pas pu les lire\./)
  await waitFor(() => expect(ready.mock.calls).toEqual([[true]]))
  streets.isLost = false
  await user.click(screen.getByRole('button', { name: 'Réessayer' }))
  await screen.findByRole('img', { name: 'Plan des rues autour du lieu' })
  expect(screen.queryByRole('button', { name: 'Réessayer' })).toBeNull()
})

it('who prints again gets the streets that were lost the first time', async () => {
  const ready = vi.fn<(manque: boolean) => void>()
  const { user } = await renderPanel((manifest) => (
    <Deux>
      {(key) => <PlanAutour key={key} manifest={manifest} lieux={[ICI]} taille={[420, 210]} onPret={ready} />}
    </Deux>
  ))
  await waitFor(() => expect(ready.mock.calls).toEqual([[true]]))
  streets.isLost = false
  await user.click(screen.getByRole('button', { name: 'imprimer encore' }))
  await waitFor(() => expect(ready.mock.calls).toEqual([[true], [false]]))
})

function Deux({ children }: { readonly children: (key: number) => ReactNode }) {
  const [key, setKey] = useState(0)
  return (
    <>
      {children(key)}
      <button type="button" onClick={() => setKey(1)}>
        imprimer encore
      </button>
    </>
  )
}
