import type { Besoin } from '../../../domain/orientation/besoins.ts'
import type {
  Acces,
  Cout,
  DemiJournee,
  Langue,
  PublicVise,
} from '../../../domain/orientation/filtres-seances.ts'
import type { FiltreFlux } from '../../../domain/sessions/flux.ts'
import type { Niveau, Thematique } from '../../../domain/sessions/table/table-values.ts'

export const NIVEAUX: Readonly<Record<Niveau, string>> = {
  Debutant: 'مبتدئ',
  Intermediaire: 'متوسط',
  Avance: 'متقدم',
}
export const PUBLICS: Readonly<Record<PublicVise, string>> = {
  Jeunes: 'الشباب',
  Étudiants: 'الطلاب',
  Adultes: 'البالغون من 26 إلى 59 سنة',
  'Familles et/ou enfants': 'العائلات والأطفال',
  Seniors: 'كبار السن',
  Femmes: 'النساء',
}
export const BESOINS_TEXTE: Readonly<Record<Besoin, string>> = {
  debuter: 'البداية مع حاسوب أو هاتف',
  internet: 'استعمال الإنترنت والبريد الإلكتروني',
  demarches: 'إنجاز معاملة على الإنترنت',
  emploi: 'البحث عن عمل والتكوين',
  securite: 'الدفع على الإنترنت وتجنب الاحتيال',
  famille: 'مرافقة الأطفال ومتابعة المدرسة',
  documents: 'كتابة الوثائق وترتيبها',
  decouvrir: 'الإبداع والاكتشاف والفهم',
}
export const DEMI_JOURNEES_TEXTE: Readonly<Record<DemiJournee, string>> = {
  matin: 'صباحًا',
  'apres-midi': 'بعد الظهر',
  soir: 'مساءً',
}
export const COUTS_TEXTE: Readonly<Record<Cout, string>> = {
  gratuit: 'مجاني',
  'sous-condition': 'مجاني بشروط',
  payant: 'بمقابل مالي',
  cheques: 'تُقبل الشيكات الرقمية',
}
export const LANGUES_TEXTE: Readonly<Record<Langue, string>> = {
  en: 'الإنجليزية',
  ar: 'العربية',
  es: 'الإسبانية',
  pt: 'البرتغالية',
  tr: 'التركية',
  uk: 'الأوكرانية',
  ru: 'الروسية',
  ro: 'الرومانية',
  zh: 'الصينية',
  lsf: 'لغة الإشارة الفرنسية',
}
export const ACCES_TEXTE: Readonly<Record<Acces, string>> = {
  'handicaps-moteurs': 'كرسي متحرك، صعوبة المشي',
  surdite: 'الصمم',
  'deficience-visuelle': 'ضعف البصر أو فقدانه',
  'handicaps-mentaux': 'الإعاقة الذهنية أو النفسية',
  illettrisme: 'صعوبة القراءة',
}
export const THEMATIQUES_TEXTE: Readonly<Record<Thematique, string>> = {
  DiagnosticNumerique: 'تقييم المعرفة',
  PrendreEnMainDuMateriel: 'استعمال الجهاز',
  MaintenanceDeMateriel: 'العناية بالجهاز',
  GereSesContenusNumeriques: 'ترتيب الصور والملفات',
  NavigationSurInternet: 'الإنترنت',
  Email: 'البريد الإلكتروني',
  Bureautique: 'برامج المكتب',
  ReseauxSociaux: 'شبكات التواصل الاجتماعي',
  Sante: 'الصحة',
  BanqueEtAchatsEnLigne: 'البنك والشراء على الإنترنت',
  Entrepreneuriat: 'إنشاء شركة',
  InsertionProfessionnelle: 'العمل',
  SecuriteNumerique: 'الأمان',
  Parentalite: 'الأطفال والشاشات',
  ScolariteEtNumerique: 'المدرسة',
  CreerAvecLeNumerique: 'الإبداع',
  CultureNumerique: 'الثقافة الرقمية',
  IntelligenceArtificielle: 'الذكاء الاصطناعي',
  AideAuxDemarchesAdministratives: 'المعاملات الإدارية',
  PapiersElectionsCitoyennete: 'الوثائق والانتخابات',
  FamilleScolarite: 'العائلة والمدرسة',
  SocialSante: 'الإعانات الاجتماعية والصحة',
  TravailFormation: 'العمل والتكوين',
  Logement: 'السكن',
  TransportsMobilite: 'النقل',
  ArgentImpots: 'المال والضرائب',
  Justice: 'العدالة',
  EtrangersEurope: 'الأجانب وأوروبا',
  LoisirsSportsCulture: 'الترفيه والرياضة والثقافة',
  Associations: 'الجمعيات',
}

export function filtreDeFlux({ famille, valeur }: FiltreFlux): string {
  if (famille === 'theme') return THEMATIQUES_TEXTE[valeur]
  return famille === 'niveau' ? `المستوى: ${NIVEAUX[valeur]}` : `لفئة: ${PUBLICS[valeur]}`
}
