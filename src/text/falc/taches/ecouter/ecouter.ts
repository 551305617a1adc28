import * as fr from '../../../fr/ecouter/ecouter.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export { sayNumero } from '../../../fr/ecouter/ecouter.ts'

export const ecouter = {
  ...fr.ecouter,
  ecouter: 'Écouter le texte',
  pause: 'Arrêter un moment',
  reprendre: 'Continuer à écouter',
  arreter: 'Arrêter d’écouter',
  lit: 'Votre appareil lit le texte.',
  fini: 'Votre appareil a lu tout le texte.',
  echec: 'Votre appareil ne peut pas lire le texte.',
} satisfies Traduction<typeof fr.ecouter>
