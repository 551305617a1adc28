import type { Besoin } from '../../domain/orientation/besoins.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import type { DemiJournee } from '../../domain/orientation/filtres-seances.ts'
import type { Rendezvous, SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import type * as fr from '../fr/guide.ts'
import { isoler } from '../langue/isoler.ts'
import type { Traduction } from '../langue/traduction.ts'
import { MINUTES, PLACES } from './comptes/mots.ts'
import { compter } from './format.ts'
import { MOTS } from './mots.ts'
import { quiDe, sayAQuiDemander } from './orientation/contact.ts'
import { sayOuverturesSimple } from './orientation/ouvertures.ts'
import { jourLong, plage } from './quand.ts'

const REPONSES = {
  zero: 'لا جواب',
  one: 'جواب واحد',
  two: 'جوابان',
  few: 'أجوبة',
  many: 'جوابًا',
  other: 'جواب',
} as const

/** Easy Arabic: short sentences, one idea each, the polite plural. */
export const guide = {
  titre: 'ساعدوني في البحث',
  etape: (rang: number, total: number) => `السؤال ${rang} من ${total}`,
  retour: 'السؤال السابق',
  recommencer: 'البدء من جديد',
  ou: {
    question: 'أين تسكنون؟',
    aide: 'اكتبوا اسم بلديتكم بالحروف اللاتينية. يمكنكم أيضًا كتابة الرمز البريدي.',
    etiquette: 'بلديتكم',
    garder: (nom: string) => `أنطلق من ${isoler(nom)}`,
    depart: (nom: string) => `تنطلقون من ${isoler(nom)}.`,
    changer: 'تغيير مكان الانطلاق',
  },
  comment: {
    question: 'كيف تتنقلون؟',
    choix: { marche: 'مشيًا', velo: 'بالدراجة', voiture: 'بالسيارة', amene: 'يأخذني شخص معه' },
  },
  quoi: {
    question: 'ماذا تريدون أن تفعلوا؟',
    choix: {
      debuter: ['البداية', 'تشغيل حاسوب. استعمال هاتف.'],
      internet: ['استعمال الإنترنت', 'البحث عن معلومة. كتابة رسالة.'],
      demarches: ['إنجاز معاملاتي', 'الضرائب والصحة. الوثائق والسكن.'],
      securite: ['تجنب الاحتيال', 'الدفع على الإنترنت. اختيار كلمة سر جيدة.'],
      emploi: ['البحث عن عمل', 'كتابة سيرة ذاتية. الرد على إعلان عمل.'],
      famille: ['مساعدة أطفالي', 'متابعة المدرسة. الحديث عن الشاشات.'],
    },
    tout: ['لا أعرف بعد', 'نعرض كل الورشات.'],
  },
  quand: {
    question: 'متى يكون لديكم وقت؟',
    choix: { matin: 'صباحًا', 'apres-midi': 'بعد الظهر', soir: 'مساءً' },
    tout: 'لا يهم',
  },
  resultat: {
    titre: 'هذا ما نقترحه',
    nombre: (n: number) => `وجدنا لكم: ${compter(n, REPONSES)}.`,
    calcul: 'نبحث قرب بيتكم.',
    loin: 'لا شيء قريب جدًا من بيتكم. هذا هو الأقرب.',
    rien: (commune: string) => `لم نجد شيئًا. اسألوا ${quiDe({ lien: 'mairie', nom: commune })}.`,
    elargir: 'عرض كل الورشات',
    carte: 'العرض على الخريطة',
    lieu: 'يمكن لهذا المكان أن يساعدكم.',
    plusPres: (nom: string, trajet: string, surete: Proposition['surete']) =>
      `الأقرب: ${isoler(nom)}. ${trajet} ${surete === 'sur' ? 'يجب التسجيل على الإنترنت.' : 'يجب التأكد.'}`,
    enVoiture: 'البحث بالسيارة',
  },
  papier: {
    titre: 'مساعدة قرب بيتكم',
    imprimer: 'طباعة',
    depart: (libelle: string) => `الانطلاق: ${isoler(libelle)}.`,
  },
} satisfies Traduction<typeof fr.guide>

export const QUOI = [
  'debuter',
  'internet',
  'demarches',
  'securite',
  'emploi',
  'famille',
] as const satisfies Besoin[]
export const QUAND = ['matin', 'apres-midi', 'soir'] as const satisfies DemiJournee[]

export function saySeanceSimple({ seance, serie, ou }: SeanceSituee): string[] {
  return [
    `الموعد يوم ${jourLong(seance.date)}، ${plage(seance)}.`,
    ...sayPlaces(seance),
    ...sayCout(serie.fraisACharge),
    ...(serie.chequesNumeriques === 'oui' ? ['تُقبل الشيكات الرقمية.'] : []),
    ...sayInscription(serie.inscription, ou),
    ...sayConfiance(seance),
    ...sayAQuiDemander(ou.contacts),
  ]
}

export function sayLieuSimple({
  lieu,
  ouvertures,
  contacts,
}: Pick<Extract<Proposition, { type: 'lieu' }>, 'lieu' | 'ouvertures' | 'contacts'>): string[] {
  return [
    guide.resultat.lieu,
    ...(ouvertures.length > 0
      ? sayOuverturesSimple(ouvertures)
      : [isCalled(contacts) ? 'اتصلوا لمعرفة الأيام.' : 'اسألوا عن الأيام.']),
    ...sayCout(lieu.frais),
    ...sayAQuiDemander(contacts),
  ]
}

const isCalled = (contacts: Rendezvous['contacts']): boolean =>
  contacts.some(({ lien, telephone }) => lien === 'propre' && telephone !== '')
const isWrittenTo = (contacts: Rendezvous['contacts']): boolean =>
  contacts.some(({ lien, courriel }) => lien === 'propre' && courriel !== '')

export function sayTrajetSimple({
  mode,
  minutes,
  connu,
}: Pick<Trajet, 'mode' | 'minutes' | 'connu'>): string[] {
  if (connu === 'aucune') return ['لا نعرف طريقًا للوصول إليه.']
  const n = Math.max(1, connu === 'plus' ? Math.floor(minutes) : Math.round(minutes))
  const temps = compter(n, MINUTES)
  if (connu === 'plus') return [`${MOTS.mode[mode]}، احسبوا أكثر من ${temps}.`, PAR_LA_ROUTE]
  return [
    `${MOTS.mode[mode]}، احسبوا حوالي ${temps}.`,
    connu === 'routes' ? PAR_LA_ROUTE : 'هذا تقدير بخط مستقيم.',
  ]
}
const PAR_LA_ROUTE = 'هذا وقت الطريق.'

// Each line stands in an element of its own direction.
export { lignesAdresse } from '../fr/guide.ts'

function sayPlaces({
  places,
  placesRestantes,
}: Pick<SeanceSituee['seance'], 'places' | 'placesRestantes'>): string[] {
  if (placesRestantes !== null) return [`المقاعد الباقية: ${compter(placesRestantes, PLACES)}.`]
  if (places === null) return ['عدد المقاعد غير معروف.']
  return [`عدد المقاعد كلها: ${compter(places, PLACES)}.`, 'اسألوا هل بقيت مقاعد.']
}

export function sayCout(frais: readonly string[]): string[] {
  if (frais.includes('Gratuit')) return ['هذا مجاني.']
  if (frais.includes('Gratuit sous condition')) return ['هذا مجاني أحيانًا.', 'اسألوا قبل المجيء.']
  return frais.includes('Payant')
    ? ['هذا بمقابل مالي.', 'اسألوا عن السعر.']
    : ['السعر غير معروف.', 'اسألوا عن السعر قبل المجيء.']
}

function sayInscription(
  inscription: readonly string[],
  { contacts }: Pick<Rendezvous, 'contacts'>,
): string[] {
  if (inscription.includes('libre')) return ['تعالوا دون موعد.']
  if (inscription.includes('telephone') && isCalled(contacts)) return ['اتصلوا قبل المجيء.']
  if (inscription.includes('courriel') && isWrittenTo(contacts)) return ['اكتبوا رسالة قبل المجيء.']
  if (inscription.includes('lien')) return ['يجب التسجيل على الإنترنت.']
  if (inscription.length > 0) return ['يجب التسجيل.']
  return ['اسألوا هل يجب التسجيل.']
}

function sayConfiance({
  confiance,
  vacancesInconnues,
}: Pick<SeanceSituee['seance'], 'confiance' | 'vacancesInconnues'>): string[] {
  if (confiance === 'exemple') return ['هذا التاريخ مثال.', 'وليس تاريخًا حقيقيًا.']
  return confiance === 'deduit' || vacancesInconnues ? ['يجب التأكد من هذا التاريخ.'] : []
}
