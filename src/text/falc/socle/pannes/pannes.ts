import { dateLongue } from '../../../fr/format.ts'
import * as fr from '../../../fr/pannes/pannes.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export { depuisQuand, nomDuFichier } from '../../../fr/pannes/pannes.ts'

export const pannes = {
  ...fr.pannes,
  lienAbime: () => 'Votre lien a une erreur. La page montre ce qu’elle comprend.',
  details: { arret: 'le calcul s’est arrêté', morceau: 'la page ne peut pas lire une partie' },
  datesManquent: 'La page ne peut pas lire les dates des ateliers.',
  partielles: 'Nous ne connaissons qu’une partie de cet endroit.',
  partiellesAide: 'Choisissez un autre endroit.',
  autreVersion: 'La page est trop ancienne. Ouvrez la page une nouvelle fois.',
  dernieres: (construitLe: string) =>
    `La page ne peut pas lire les informations d’aujourd’hui. Elle montre celles du ${dateLongue(construitLe)}.`,
} satisfies Traduction<typeof fr.pannes>
