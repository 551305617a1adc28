import { expect, it } from 'vitest'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { donnees } from '../../../src/text/mine/donnees.ts'

it.each(['liste', 'lieux'] as const)('reads every column of the template of %s', (quoi) => {
  const lignes = donnees.modeles.exemples[quoi].map((line) => [...line])
  const { genre, colonnes } = guessPlan({ nom: 'modele.csv', lignes, remarques: [] })
  expect(genre).toBe(quoi)
  const known = colonnes.map(({ entete, cible, personne }) =>
    cible === '' || cible === entete || personne ? entete : '',
  )
  expect(known.filter((entete) => entete !== '')).toEqual([])
})
