// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { Affiche } from '../../../src/features/affiche/affiche.tsx'
import { situee } from '../../support/examples/seance-situee.ts'
import { wordsOf } from '../../support/render-panel.tsx'

afterEach(cleanup)

it('the poster prints the doubt of any of its dates, not of the first only', () => {
  const dates = [{}, { date: 20_797, vacancesInconnues: true }]
  const seances = dates.map((seance) => situee({ seance, ou: { position: 'commune' } }))
  const bloc = { cle: 'a', tournee: false, seances }
  const titles = {
    nom: 'Bourg',
    sousTitre: 'Les ateliers de décembre',
    lien: 'https://x.test/',
    qr: 'https://x.test/',
  }
  const props = { manifest: {} as Manifest, site: null, format: 'a4', ...titles } as const
  const { container } = render(<Affiche {...props} blocs={[bloc]} />)
  const words = wordsOf(container)
  expect(words).toContain('Les jeudis 3 et 10 (à vérifier) décembre')
  expect(words).toContain('Les vacances scolaires de cette date ne sont pas publiées : à vérifier.')
})
