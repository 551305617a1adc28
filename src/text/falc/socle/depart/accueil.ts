import type * as fr from '../../../fr/depart/accueil.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const accueil = {
  titre: 'Dans quelle ville habitez-vous ?',
  etiquette: 'Votre ville, votre village ou votre adresse',
  guide: 'Trouver de l’aide',
  guideAide: 'Répondez à 4 questions. Puis nous montrons les lieux et les ateliers.',
  tous: (ou: string) => `Voir tous les lieux ${ou}`.trim(),
} satisfies Traduction<typeof fr.accueil>
