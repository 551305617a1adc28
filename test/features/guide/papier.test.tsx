// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { Proposition } from '../../../src/domain/orientation/classer.ts'
import { Papier } from '../../../src/features/guide/papier.tsx'
import { situee } from '../../support/examples/seance-situee.ts'
import { wordsOf } from '../../support/render-panel.tsx'

afterEach(cleanup)

it('a workshop on paper says in its title at which place it is', () => {
  const session = situee({
    serie: { titre: 'Premiers pas' },
    ou: { nom: 'Mairie annexe', adresse: '3 rue du Lac' },
  })
  const proposition = { type: 'seance', cle: 'a', situee: session, trajet: null, contacts: [] }
  render(<Papier propositions={[proposition as unknown as Proposition]} depart="" />)
  expect(wordsOf(document.querySelector('.guide-papier-titre'))).toBe('Premiers pas, Mairie annexe')
  expect(wordsOf(document.querySelector('.guide-papier-reponse'))).toContain('3 rue du Lac')
})
