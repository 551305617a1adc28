// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { NOTHING_OUTSIDE, setOutside } from '../../../src/domain/common/outside.ts'
import { LienWeb as Itineraire } from '../../../src/features/chemin/sur-le-web.tsx'
import { Adresses } from '../../../src/features/depart/adresses.tsx'
import { LienWeb } from '../../../src/ui/lien-web.tsx'
import { renderPanel } from '../../support/render-panel.tsx'

afterEach(() => {
  setOutside({})
  cleanup()
  vi.useRealTimers()
})

const TEXTE = { webDemander: 'Sur le web', webOuvrir: 'Ouvrir', webDit: '' }
const links = () => screen.queryAllByRole('link').map((link) => link.getAttribute('href'))

it('offers the address service, unless the configuration leaves it out', async () => {
  const view = () => <Adresses texte="12 rue" onTrouvees={() => undefined} onAccord={() => undefined} />
  await renderPanel(view)
  expect(screen.getAllByRole('button')).toHaveLength(1)
  cleanup()
  setOutside({ adresses: '' })
  await renderPanel(view)
  expect(screen.queryAllByRole('button')).toEqual([])
})

it('links the site of a place, but not on an intranet', () => {
  render(<LienWeb adresse="https://mairie.example/aide" />)
  expect(links()).toEqual(['https://mairie.example/aide'])
  cleanup()
  setOutside(NOTHING_OUTSIDE)
  const { container } = render(<LienWeb adresse="https://mairie.example/aide" />)
  expect(links()).toEqual([])
  // Whole, to be copied.
  expect(container.textContent).toBe('https://mairie.example/aide')
  cleanup()
  const named = render(<LienWeb adresse="https://mairie.example/aide" libelle="S’inscrire" />)
  expect(links()).toEqual([])
  expect(named.container.textContent).toBe('S’inscrire : https://mairie.example/aide')
})

it('offers the way on the web, but not on an intranet', () => {
  render(<Itineraire href="https://www.openstreetmap.org/directions?to=1,2" text={TEXTE} />)
  expect(screen.getAllByRole('button')).toHaveLength(1)
  cleanup()
  setOutside(NOTHING_OUTSIDE)
  const { container } = render(<Itineraire href="?to=1,2" text={TEXTE} />)
  expect(container.textContent).toBe('')
})
