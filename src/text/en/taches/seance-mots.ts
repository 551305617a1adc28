import type { FiltreFlux } from '../../../domain/sessions/flux.ts'
import type * as fr from '../../fr/seance-mots.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const NIVEAUX = {
  Debutant: 'beginner',
  Intermediaire: 'intermediate',
  Avance: 'advanced',
} satisfies Traduction<typeof fr.NIVEAUX>
export const PUBLICS = {
  Jeunes: 'young people',
  Étudiants: 'students',
  Adultes: 'adults from 26 to 59',
  'Familles et/ou enfants': 'families and children',
  Seniors: 'older people',
  Femmes: 'women',
} satisfies Traduction<typeof fr.PUBLICS>
export const BESOINS_TEXTE = {
  debuter: 'Start with a computer or a phone',
  internet: 'Use the internet and email',
  demarches: 'Deal with official services online',
  emploi: 'Look for work, train',
  securite: 'Avoid scams, pay online',
  famille: 'Support your children, keep up with school',
  documents: 'Write and sort your documents',
  decouvrir: 'Make, discover, understand',
} satisfies Traduction<typeof fr.BESOINS_TEXTE>
export const DEMI_JOURNEES_TEXTE = {
  matin: 'Morning',
  'apres-midi': 'Afternoon',
  soir: 'Evening',
} satisfies Traduction<typeof fr.DEMI_JOURNEES_TEXTE>
export const COUTS_TEXTE = {
  gratuit: 'Free',
  'sous-condition': 'Free in some cases',
  payant: 'Paid',
  cheques: 'Digital vouchers accepted',
} satisfies Traduction<typeof fr.COUTS_TEXTE>
export const LANGUES_TEXTE = {
  en: 'English',
  ar: 'Arabic',
  es: 'Spanish',
  pt: 'Portuguese',
  tr: 'Turkish',
  uk: 'Ukrainian',
  ru: 'Russian',
  ro: 'Romanian',
  zh: 'Chinese',
  lsf: 'French sign language',
} satisfies Traduction<typeof fr.LANGUES_TEXTE>
export const ACCES_TEXTE = {
  'handicaps-moteurs': 'Wheelchair, difficulty walking',
  surdite: 'Deafness',
  'deficience-visuelle': 'Low vision, blindness',
  'handicaps-mentaux': 'Mental or learning disability',
  illettrisme: 'Difficulty with reading',
} satisfies Traduction<typeof fr.ACCES_TEXTE>
export const THEMATIQUES_TEXTE = {
  DiagnosticNumerique: 'checking your digital skills',
  PrendreEnMainDuMateriel: 'first steps with a device',
  MaintenanceDeMateriel: 'looking after a device',
  GereSesContenusNumeriques: 'sorting photos and files',
  NavigationSurInternet: 'the internet',
  Email: 'email',
  Bureautique: 'office software',
  ReseauxSociaux: 'social networks',
  Sante: 'health',
  BanqueEtAchatsEnLigne: 'banking and buying online',
  Entrepreneuriat: 'starting a business',
  InsertionProfessionnelle: 'jobs',
  SecuriteNumerique: 'online safety',
  Parentalite: 'children and screens',
  ScolariteEtNumerique: 'school',
  CreerAvecLeNumerique: 'making things',
  CultureNumerique: 'digital culture',
  IntelligenceArtificielle: 'artificial intelligence',
  AideAuxDemarchesAdministratives: 'official services',
  PapiersElectionsCitoyennete: 'papers and elections',
  FamilleScolarite: 'family and school',
  SocialSante: 'social benefits and health',
  TravailFormation: 'work and training',
  Logement: 'housing',
  TransportsMobilite: 'transport',
  ArgentImpots: 'money and tax',
  Justice: 'law and courts',
  EtrangersEurope: 'foreigners and Europe',
  LoisirsSportsCulture: 'leisure, sport, culture',
  Associations: 'charities and clubs',
} satisfies Traduction<typeof fr.THEMATIQUES_TEXTE>

export function filtreDeFlux({ famille, valeur }: FiltreFlux): string {
  if (famille === 'theme') return THEMATIQUES_TEXTE[valeur]
  return famille === 'niveau' ? `${NIVEAUX[valeur]} level` : `for: ${PUBLICS[valeur]}`
}
