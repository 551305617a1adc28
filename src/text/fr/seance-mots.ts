import type { Besoin } from '../../domain/orientation/besoins.ts'
import type {
  Acces,
  Cout,
  DemiJournee,
  Langue,
  PublicVise,
} from '../../domain/orientation/filtres-seances.ts'
import type { FiltreFlux } from '../../domain/sessions/flux.ts'
import type { Niveau, Thematique } from '../../domain/sessions/table/table-values.ts'

// What a session is about and for whom, word by word: apart, so that the first list does not wait for it.

export const NIVEAUX: Readonly<Record<Niveau, string>> = {
  Debutant: 'débutant',
  Intermediaire: 'intermédiaire',
  Avance: 'avancé',
}
export const PUBLICS: Readonly<Record<PublicVise, string>> = {
  Jeunes: 'jeunes',
  Étudiants: 'étudiants',
  Adultes: 'adultes de 26 à 59 ans',
  'Familles et/ou enfants': 'familles et enfants',
  Seniors: 'personnes âgées',
  Femmes: 'femmes',
}
export const BESOINS_TEXTE: Readonly<Record<Besoin, string>> = {
  debuter: 'Débuter avec un ordinateur ou un téléphone',
  internet: 'Utiliser internet et les courriels',
  demarches: 'Faire une démarche en ligne',
  emploi: 'Chercher un travail, se former',
  securite: 'Éviter les arnaques, payer en ligne',
  famille: 'Accompagner ses enfants, suivre l’école',
  documents: 'Écrire et ranger ses documents',
  decouvrir: 'Créer, découvrir, comprendre',
}
export const DEMI_JOURNEES_TEXTE: Readonly<Record<DemiJournee, string>> = {
  matin: 'Matin',
  'apres-midi': 'Après-midi',
  soir: 'Soir',
}
export const COUTS_TEXTE: Readonly<Record<Cout, string>> = {
  gratuit: 'Gratuit',
  'sous-condition': 'Gratuit sous condition',
  payant: 'Payant',
  cheques: 'Chèques numériques acceptés',
}
export const LANGUES_TEXTE: Readonly<Record<Langue, string>> = {
  en: 'Anglais',
  ar: 'Arabe',
  es: 'Espagnol',
  pt: 'Portugais',
  tr: 'Turc',
  uk: 'Ukrainien',
  ru: 'Russe',
  ro: 'Roumain',
  zh: 'Chinois',
  lsf: 'Langue des signes',
}
export const ACCES_TEXTE: Readonly<Record<Acces, string>> = {
  'handicaps-moteurs': 'Fauteuil, marche difficile',
  surdite: 'Surdité',
  'deficience-visuelle': 'Vue faible, cécité',
  'handicaps-mentaux': 'Handicap mental ou psychique',
  illettrisme: 'Lecture difficile',
}
export const THEMATIQUES_TEXTE: Readonly<Record<Thematique, string>> = {
  DiagnosticNumerique: 'faire le point',
  PrendreEnMainDuMateriel: 'prendre en main le matériel',
  MaintenanceDeMateriel: 'entretenir le matériel',
  GereSesContenusNumeriques: 'ranger ses photos et fichiers',
  NavigationSurInternet: 'internet',
  Email: 'courriels',
  Bureautique: 'bureautique',
  ReseauxSociaux: 'réseaux sociaux',
  Sante: 'santé',
  BanqueEtAchatsEnLigne: 'banque et achats en ligne',
  Entrepreneuriat: 'création d’entreprise',
  InsertionProfessionnelle: 'emploi',
  SecuriteNumerique: 'sécurité',
  Parentalite: 'enfants et écrans',
  ScolariteEtNumerique: 'école',
  CreerAvecLeNumerique: 'créer',
  CultureNumerique: 'culture numérique',
  IntelligenceArtificielle: 'intelligence artificielle',
  AideAuxDemarchesAdministratives: 'démarches administratives',
  PapiersElectionsCitoyennete: 'papiers et élections',
  FamilleScolarite: 'famille et école',
  SocialSante: 'aides sociales et santé',
  TravailFormation: 'travail et formation',
  Logement: 'logement',
  TransportsMobilite: 'transports',
  ArgentImpots: 'argent et impôts',
  Justice: 'justice',
  EtrangersEurope: 'étrangers et Europe',
  LoisirsSportsCulture: 'loisirs, sports, culture',
  Associations: 'associations',
}

/** What a feed is narrowed to: "courriels", "niveau débutant", "pour : jeunes". */
export function filtreDeFlux({ famille, valeur }: FiltreFlux): string {
  if (famille === 'theme') return THEMATIQUES_TEXTE[valeur]
  return famille === 'niveau' ? `niveau ${NIVEAUX[valeur]}` : `pour : ${PUBLICS[valeur]}`
}
