import { dateLongue } from '../../../fr/format.ts'
import * as fr from '../../../fr/pannes/pannes.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './pannes.json' with { type: 'json' }

export { depuisQuand, nomDuFichier } from '../../../fr/pannes/pannes.ts'

export const pannes = {
  ...fr.pannes,
  ...catalogue.pannes,
  lienAbime: () => 'Votre lien a une erreur. La page montre ce qu’elle comprend.',
  cas: (depuis: string) => `C’est comme cela ${depuis}.`,
  dernieres: (construitLe: string) =>
    `La page ne peut pas lire les informations d’aujourd’hui. Elle montre celles du ${dateLongue(construitLe)}.`,
} satisfies Traduction<typeof fr.pannes>
