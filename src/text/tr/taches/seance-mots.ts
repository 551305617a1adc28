import type * as fr from '../../fr/seance-mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { deuxPoints } from '../socle/format.ts'

export const NIVEAUX = {
  Debutant: 'başlangıç',
  Intermediaire: 'orta',
  Avance: 'ileri',
} satisfies Traduction<typeof fr.NIVEAUX>
export const PUBLICS = {
  Jeunes: 'gençler',
  Étudiants: 'üniversite öğrencileri',
  Adultes: '26-59 yaş arası yetişkinler',
  'Familles et/ou enfants': 'aileler ve çocuklar',
  Seniors: 'yaşlılar',
  Femmes: 'kadınlar',
} satisfies Traduction<typeof fr.PUBLICS>
export const BESOINS_TEXTE = {
  debuter: 'Bilgisayar ya da telefon kullanmaya başlamak',
  internet: 'İnternet ve e-posta kullanmak',
  demarches: 'İnternetten resmî işlem yapmak',
  emploi: 'İş aramak, meslek öğrenmek',
  securite: 'Dolandırıcılıktan korunmak, internetten ödeme yapmak',
  famille: 'Çocuklarına destek olmak, okulu takip etmek',
  documents: 'Belge yazmak ve düzenlemek',
  decouvrir: 'Bir şeyler üretmek, keşfetmek, anlamak',
} satisfies Traduction<typeof fr.BESOINS_TEXTE>
export const DEMI_JOURNEES_TEXTE = {
  matin: 'Sabah',
  'apres-midi': 'Öğleden sonra',
  soir: 'Akşam',
} satisfies Traduction<typeof fr.DEMI_JOURNEES_TEXTE>
export const COUTS_TEXTE = {
  gratuit: 'Ücretsiz',
  'sous-condition': 'Bazı kişiler için ücretsiz',
  payant: 'Ücretli',
  cheques: 'Dijital çekler kabul edilir',
} satisfies Traduction<typeof fr.COUTS_TEXTE>
export const LANGUES_TEXTE = {
  en: 'İngilizce',
  ar: 'Arapça',
  es: 'İspanyolca',
  pt: 'Portekizce',
  tr: 'Türkçe',
  uk: 'Ukraynaca',
  ru: 'Rusça',
  ro: 'Rumence',
  zh: 'Çince',
  lsf: 'İşaret dili',
} satisfies Traduction<typeof fr.LANGUES_TEXTE>
export const ACCES_TEXTE = {
  'handicaps-moteurs': 'Tekerlekli sandalye, yürüme güçlüğü',
  surdite: 'İşitme engeli',
  'deficience-visuelle': 'Az görme, körlük',
  'handicaps-mentaux': 'Zihinsel ya da ruhsal engel',
  illettrisme: 'Okuma güçlüğü',
} satisfies Traduction<typeof fr.ACCES_TEXTE>
export const THEMATIQUES_TEXTE = {
  DiagnosticNumerique: 'ne bildiğini görmek',
  PrendreEnMainDuMateriel: 'cihazı kullanmaya başlamak',
  MaintenanceDeMateriel: 'cihaza bakım yapmak',
  GereSesContenusNumeriques: 'fotoğraf ve dosyaları düzenlemek',
  NavigationSurInternet: 'internette gezinmek',
  Email: 'e-posta',
  Bureautique: 'yazı ve tablo programları',
  ReseauxSociaux: 'sosyal ağlar',
  Sante: 'sağlık',
  BanqueEtAchatsEnLigne: 'internette banka ve alışveriş',
  Entrepreneuriat: 'iş kurmak',
  InsertionProfessionnelle: 'iş bulmak',
  SecuriteNumerique: 'güvenlik',
  Parentalite: 'çocuklar ve ekranlar',
  ScolariteEtNumerique: 'okul',
  CreerAvecLeNumerique: 'bir şeyler üretmek',
  CultureNumerique: 'dijital kültür',
  IntelligenceArtificielle: 'yapay zekâ',
  AideAuxDemarchesAdministratives: 'resmî işlemler',
  PapiersElectionsCitoyennete: 'kimlik belgeleri ve seçimler',
  FamilleScolarite: 'aile ve okul',
  SocialSante: 'sosyal yardım ve sağlık',
  TravailFormation: 'iş ve meslek eğitimi',
  Logement: 'konut',
  TransportsMobilite: 'ulaşım',
  ArgentImpots: 'para ve vergi',
  Justice: 'adalet',
  EtrangersEurope: 'yabancılar ve Avrupa',
  LoisirsSportsCulture: 'boş zaman, spor, kültür',
  Associations: 'dernekler',
} satisfies Traduction<typeof fr.THEMATIQUES_TEXTE>

export const filtreDeFlux: typeof fr.filtreDeFlux = ({ famille, valeur }) => {
  if (famille === 'theme') return THEMATIQUES_TEXTE[valeur]
  return famille === 'niveau' ? `${NIVEAUX[valeur]} düzeyi` : deuxPoints('kimler için', PUBLICS[valeur])
}
