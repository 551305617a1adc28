import type * as fr from '../../fr/seance-mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { deuxPoints } from '../socle/format.ts'

export const NIVEAUX = {
  Debutant: 'inicial',
  Intermediaire: 'médio',
  Avance: 'avançado',
} satisfies Traduction<typeof fr.NIVEAUX>
export const PUBLICS = {
  Jeunes: 'jovens',
  Étudiants: 'estudantes',
  Adultes: 'adultos dos 26 aos 59 anos',
  'Familles et/ou enfants': 'famílias e crianças',
  Seniors: 'pessoas idosas',
  Femmes: 'mulheres',
} satisfies Traduction<typeof fr.PUBLICS>
export const BESOINS_TEXTE = {
  debuter: 'Começar com um computador ou um telemóvel',
  internet: 'Usar a internet e os e-mails',
  demarches: 'Tratar de papéis pela internet',
  emploi: 'Procurar trabalho, formar-se',
  securite: 'Evitar burlas, pagar pela internet',
  famille: 'Acompanhar os filhos, seguir a escola',
  documents: 'Escrever e arrumar documentos',
  decouvrir: 'Criar, descobrir, compreender',
} satisfies Traduction<typeof fr.BESOINS_TEXTE>
export const DEMI_JOURNEES_TEXTE = {
  matin: 'Manhã',
  'apres-midi': 'Tarde',
  soir: 'Noite',
} satisfies Traduction<typeof fr.DEMI_JOURNEES_TEXTE>
export const COUTS_TEXTE = {
  gratuit: 'Gratuito',
  'sous-condition': 'Gratuito para algumas pessoas',
  payant: 'Pago',
  cheques: 'Cheques digitais aceites',
} satisfies Traduction<typeof fr.COUTS_TEXTE>
export const LANGUES_TEXTE = {
  en: 'Inglês',
  ar: 'Árabe',
  es: 'Espanhol',
  pt: 'Português',
  tr: 'Turco',
  uk: 'Ucraniano',
  ru: 'Russo',
  ro: 'Romeno',
  zh: 'Chinês',
  lsf: 'Língua gestual',
} satisfies Traduction<typeof fr.LANGUES_TEXTE>
export const ACCES_TEXTE = {
  'handicaps-moteurs': 'Cadeira de rodas, dificuldade em andar',
  surdite: 'Surdez',
  'deficience-visuelle': 'Visão fraca, cegueira',
  'handicaps-mentaux': 'Deficiência mental ou psíquica',
  illettrisme: 'Dificuldade em ler',
} satisfies Traduction<typeof fr.ACCES_TEXTE>
export const THEMATIQUES_TEXTE = {
  DiagnosticNumerique: 'ver o que já se sabe',
  PrendreEnMainDuMateriel: 'começar a usar o aparelho',
  MaintenanceDeMateriel: 'cuidar do aparelho',
  GereSesContenusNumeriques: 'arrumar fotografias e ficheiros',
  NavigationSurInternet: 'navegar na internet',
  Email: 'e-mails',
  Bureautique: 'textos e tabelas no computador',
  ReseauxSociaux: 'redes sociais',
  Sante: 'saúde',
  BanqueEtAchatsEnLigne: 'banco e compras pela internet',
  Entrepreneuriat: 'criar uma empresa',
  InsertionProfessionnelle: 'emprego',
  SecuriteNumerique: 'segurança',
  Parentalite: 'crianças e ecrãs',
  ScolariteEtNumerique: 'escola',
  CreerAvecLeNumerique: 'criar',
  CultureNumerique: 'cultura digital',
  IntelligenceArtificielle: 'inteligência artificial',
  AideAuxDemarchesAdministratives: 'papéis e serviços públicos',
  PapiersElectionsCitoyennete: 'documentos e eleições',
  FamilleScolarite: 'família e escola',
  SocialSante: 'apoios sociais e saúde',
  TravailFormation: 'trabalho e formação',
  Logement: 'habitação',
  TransportsMobilite: 'transportes',
  ArgentImpots: 'dinheiro e impostos',
  Justice: 'justiça',
  EtrangersEurope: 'estrangeiros e Europa',
  LoisirsSportsCulture: 'lazer, desporto, cultura',
  Associations: 'associações',
} satisfies Traduction<typeof fr.THEMATIQUES_TEXTE>

export const filtreDeFlux: typeof fr.filtreDeFlux = ({ famille, valeur }) => {
  if (famille === 'theme') return THEMATIQUES_TEXTE[valeur]
  return famille === 'niveau' ? `nível ${NIVEAUX[valeur]}` : deuxPoints('para', PUBLICS[valeur])
}
