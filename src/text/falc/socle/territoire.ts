import * as fr from '../../fr/territoire.ts'
import type { Traduction } from '../../langue/traduction.ts'

export { sayDans, sayPartielles } from '../../fr/territoire.ts'

export const territoire = {
  ...fr.territoire,
  etiquette: 'Endroit',
  aide: 'Changer d’endroit',
  changerDe: 'd’endroit',
  chargement: 'La page cherche cet endroit. Attendez.',
  incomplet: 'une partie seulement',
  ancienNom: (nom: string) => `avant : ${nom}`,
  types: {
    ...fr.territoire.types,
    commune: 'ville ou village',
    epci: 'groupe de villes et de villages',
    qpv: 'quartier',
  },
} satisfies Traduction<typeof fr.territoire>
