import { describe, expect, it } from 'vitest'
import { findDoublons, settleDoublons } from '../../../src/domain/imports/find-doublons.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { atelierExemple } from '../../support/examples/atelier-exemple.ts'

const lieu = (id: string, parts: Partial<Lieu> = {}): Lieu => ({
  ...LIEU_VIDE,
  ...{ id, nom: 'Médiathèque Boris Vian', codeInsee: '03185', latitude: 46.34, longitude: 2.6 },
  ...parts,
})
const publie = lieu('publie', { telephone: '+33470000000' })

describe('two lines of a file that are one published place', () => {
  const miens = [lieu('un', { adresse: '8 rue Haute' }), lieu('deux', { nom: 'Mediatheque Boris Vian' })]
  const doublons = findDoublons(miens, [publie])
  const series = miens.map(({ id }) => atelierExemple({ id: `s-${id}`, lieuId: id }))

  it.each(['fusionner', 'remplacer'] as const)('%s: the first is it, the other stays apart', (choix) => {
    expect(doublons.map(({ publie: { id } }) => id)).toEqual(['publie', 'publie'])
    const { lieux, ateliers } = settleDoublons(miens, series, doublons, () => choix)
    expect(lieux.map(({ id }) => id)).toEqual(['publie', 'deux'])
    expect(ateliers.map(({ lieuId }) => lieuId)).toEqual(['publie', 'deux'])
  })
})
