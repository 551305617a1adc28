import * as fr from '../fr/seance-mots.ts'
import type { Traduction } from '../langue/traduction.ts'

export { DEMI_JOURNEES_TEXTE, filtreDeFlux, LANGUES_TEXTE, PUBLICS } from '../fr/seance-mots.ts'

export const NIVEAUX = {
  Debutant: 'facile',
  Intermediaire: 'moyen',
  Avance: 'difficile',
} satisfies Traduction<typeof fr.NIVEAUX>
export const BESOINS_TEXTE = {
  debuter: 'Commencer avec un ordinateur ou un téléphone',
  internet: 'Aller sur internet, écrire un mail',
  demarches: 'Faire ses papiers sur internet',
  emploi: 'Chercher un travail',
  securite: 'Faire attention sur internet',
  famille: 'Aider ses enfants',
  documents: 'Écrire un texte sur un ordinateur',
  decouvrir: 'Créer et comprendre',
} satisfies Traduction<typeof fr.BESOINS_TEXTE>
export const COUTS_TEXTE = {
  gratuit: 'Gratuit',
  'sous-condition': 'Gratuit pour certaines personnes',
  payant: 'Il faut payer',
  cheques: 'Vous pouvez payer avec un chèque numérique',
} satisfies Traduction<typeof fr.COUTS_TEXTE>
export const ACCES_TEXTE = {
  'handicaps-moteurs': 'Vous êtes en fauteuil ou vous marchez mal',
  surdite: 'Vous entendez mal',
  'deficience-visuelle': 'Vous voyez mal',
  'handicaps-mentaux': 'Vous avez un handicap mental ou psychique',
  illettrisme: 'Vous lisez mal',
} satisfies Traduction<typeof fr.ACCES_TEXTE>
export const THEMATIQUES_TEXTE = {
  ...fr.THEMATIQUES_TEXTE,
  DiagnosticNumerique: 'savoir ce que vous savez faire',
  PrendreEnMainDuMateriel: 'utiliser un ordinateur ou un téléphone',
  MaintenanceDeMateriel: 'nettoyer et réparer l’ordinateur',
  NavigationSurInternet: 'aller sur internet',
  Email: 'écrire des mails',
  Bureautique: 'écrire un texte ou faire un tableau',
  ReseauxSociaux: 'parler avec d’autres personnes sur internet',
  BanqueEtAchatsEnLigne: 'la banque et les achats sur internet',
  Entrepreneuriat: 'créer une entreprise',
  InsertionProfessionnelle: 'chercher un travail',
  SecuriteNumerique: 'faire attention sur internet',
  Parentalite: 'les enfants et les écrans',
  ScolariteEtNumerique: 'l’école',
  CultureNumerique: 'comprendre internet',
  AideAuxDemarchesAdministratives: 'faire ses papiers',
  SocialSante: 'les aides et la santé',
  TravailFormation: 'le travail',
  TransportsMobilite: 'le bus et le train',
} satisfies Traduction<typeof fr.THEMATIQUES_TEXTE>
