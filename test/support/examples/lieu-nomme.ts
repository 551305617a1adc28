import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'

/** An empty place of Guéret, known by its name. */
export const lieuNomme = (parts: Partial<Lieu>): Lieu => ({
  ...LIEU_VIDE,
  id: parts.nom ?? 'x',
  codeInsee: '23096',
  commune: 'Guéret',
  latitude: 46.171,
  longitude: 1.8734,
  ...parts,
})
