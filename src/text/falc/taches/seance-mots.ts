import * as fr from '../../fr/seance-mots.ts'
import type { Traduction } from '../../langue/traduction.ts'

export { DEMI_JOURNEES_TEXTE, filtreDeFlux, LANGUES_TEXTE, PUBLICS } from '../../fr/seance-mots.ts'

export const NIVEAUX = {
  Debutant: 'facile',
  Intermediaire: 'moyen',
  Avance: 'difficile',
} satisfies Traduction<typeof fr.NIVEAUX>
export const BESOINS_TEXTE = {
  debuter: 'Commencer avec un ordinateur ou un téléphone',
  internet: 'Aller sur internet, écrire un mail',
  demarches: 'Faire vos papiers sur internet',
  emploi: 'Chercher un travail ou une formation',
  securite: 'Faire attention sur internet',
  famille: 'Aider vos enfants',
  documents: 'Écrire et ranger des textes sur un ordinateur',
  decouvrir: 'Créer et comprendre',
} satisfies Traduction<typeof fr.BESOINS_TEXTE>
export const COUTS_TEXTE = {
  gratuit: 'Gratuit',
  'sous-condition': 'Gratuit pour certaines personnes',
  payant: 'Il faut payer',
  cheques: 'Vous pouvez payer avec un chèque numérique',
} satisfies Traduction<typeof fr.COUTS_TEXTE>
export const ACCES_TEXTE = {
  'handicaps-moteurs': 'Vous êtes en fauteuil ou vous avez du mal à marcher',
  surdite: 'Vous êtes sourd ou vous entendez mal',
  'deficience-visuelle': 'Vous êtes aveugle ou vous voyez mal',
  'handicaps-mentaux': 'Vous avez un handicap mental ou psychique',
  illettrisme: 'Vous avez du mal à lire ou à écrire',
} satisfies Traduction<typeof fr.ACCES_TEXTE>
export const THEMATIQUES_TEXTE = {
  ...fr.THEMATIQUES_TEXTE,
  GereSesContenusNumeriques: 'ranger vos photos et vos fichiers',
  Sante: 'la santé',
  PapiersElectionsCitoyennete: 'les papiers et les élections',
  FamilleScolarite: 'la famille et l’école',
  Logement: 'le logement',
  ArgentImpots: 'l’argent et les impôts',
  Justice: 'la justice',
  DiagnosticNumerique: 'voir ce que vous savez faire',
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
  AideAuxDemarchesAdministratives: 'faire vos papiers',
  SocialSante: 'les aides et la santé',
  TravailFormation: 'le travail et la formation',
  TransportsMobilite: 'le bus et le train',
} satisfies Traduction<typeof fr.THEMATIQUES_TEXTE>
