import { toYmd } from '../../domain/calendar/civil-date.ts'
import { bookingOf, saidBookingOf } from '../../domain/orientation/heritage.ts'
import type { Rendezvous } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import type { Atelier, Seance } from '../../domain/sessions/atelier.ts'
import { isPrevue } from '../../domain/sessions/prevue.ts'
import type { Inscription, Moment } from '../../domain/sessions/table/table-values.ts'
import type * as fr from '../fr/seance.ts'
import { isoler } from '../langue/isoler.ts'
import type { Traduction } from '../langue/traduction.ts'
import { PLACES } from './comptes/mots.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { compter, telephoneLisible } from './format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from './quand.ts'

export function placesDe({
  statut,
  places,
  placesRestantes,
}: Pick<Seance, 'statut' | 'places' | 'placesRestantes'>): string {
  if (statut === 'annulee') return 'ملغى'
  if (statut === 'complete') return 'مكتمل'
  if (placesRestantes === null)
    return places === null
      ? 'عدد المقاعد غير معروف'
      : `عدد المقاعد: ${compter(places, PLACES)}، الباقي غير معروف`
  const left = `المقاعد الباقية: ${compter(placesRestantes, PLACES)}`
  return places === null ? left : `${left} من ${places}`
}

export function coutDe({ fraisACharge }: { readonly fraisACharge: readonly string[] }): string {
  if (fraisACharge.includes('Gratuit')) return 'مجاني'
  if (fraisACharge.includes('Gratuit sous condition')) return 'مجاني بشروط'
  return fraisACharge.includes('Payant') ? 'بمقابل مالي' : 'اسألوا عن السعر'
}
export const chequesDe = ({ chequesNumeriques }: Pick<Atelier, 'chequesNumeriques'>): string | null =>
  chequesNumeriques === 'oui' ? 'تُقبل الشيكات الرقمية' : null

const INSCRIPTIONS: Readonly<Record<Inscription, string>> = {
  libre: 'دون موعد',
  telephone: 'بالهاتف',
  courriel: 'بالبريد الإلكتروني',
  lien: 'على الإنترنت',
}
export function inscriptionDe({ inscription }: Pick<Atelier, 'inscription'>): string {
  if (inscription.length === 0) return 'اسألوا عن التسجيل'
  if (inscription.includes('libre')) return INSCRIPTIONS.libre
  return `التسجيل ${inscription.map((i) => INSCRIPTIONS[i]).join(' أو ')}`
}

export const faitsDeSeance = ({
  seance,
  serie,
}: {
  readonly seance: Seance
  readonly serie: Atelier
}): string[] => [placesDe(seance), coutDe(serie), inscriptionDe(serie)]

export function accueilDe(lieu: Parameters<typeof bookingOf>[0]): string[] {
  const inscription = bookingOf(lieu)
  const dit = {
    inscription: 'التسجيل واجب، كما يقول المكان',
    'rendez-vous': 'بموعد، كما يقول المكان',
  }
  const demande = saidBookingOf(lieu)
  return [
    ...(inscription.length === 0 ? [] : [inscriptionDe({ inscription })]),
    ...(demande === null ? [] : [dit[demande]]),
  ]
}

export function confianceDe({
  confiance,
  dateMaj,
  vacancesInconnues,
  atelierId,
}: Pick<Seance, 'confiance' | 'dateMaj' | 'vacancesInconnues' | 'atelierId'>): string | null {
  if (confiance === 'exemple' && isPrevue(atelierId)) return 'حصة من سيناريو: متوقعة، ولم تُؤكَّد بعد.'
  if (confiance === 'exemple') return 'مثال: هذه التواريخ تبيّن الشكل، وليست حقيقية.'
  const year = dateMaj === null ? '' : ` من سنة ${toYmd(dateMaj).year}`
  const said = [
    confiance === 'deduit' ? `مستنتج من جملة${year}: يجب التأكد.` : '',
    vacancesInconnues ? seance.vacances : '',
  ]
  return said.filter(Boolean).join(' ') || null
}

export const enUneLigne = (s: Seance): string =>
  [`${isoler(s.titre) || seance.titreVide}، ${quandComplet(s)}`, confianceDe(s)?.replace(/\.$/, '')]
    .filter(Boolean)
    .join('. ')

export function statutDe({ statut, motif, dateInitiale }: Seance): string | null {
  const reason = motif === '' ? '' : ` ${isoler(motif)}.`
  if (statut === 'annulee') return `ملغى.${reason}`
  if (statut === 'complete') return `مكتمل.${reason}`
  if (statut === 'a_verifier') return `يجب التأكد قبل المجيء: تعذرت قراءة تصحيح.${reason}`
  if (dateInitiale !== null) return `تغيّر الموعد: كان مقررًا أولًا يوم ${jourLong(dateInitiale)}.${reason}`
  return statut === 'reportee' ? `تغيّرت الساعة.${reason}` : null
}

export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'في بلديتكم، ' : ''}${sayTrajet(trajet, precision)}`

/** Left to right as a whole: a French address. */
export function adresseDe({
  nom,
  adresse,
  commune,
}: Pick<Rendezvous, 'nom' | 'adresse' | 'commune'>): string {
  return isoler(
    [nom, adresse, commune].filter((part, i, all) => part !== '' && all.indexOf(part) === i).join(', '),
  )
}

const PASTILLES: Readonly<Record<Moment, string>> = {
  matin: 'صباحًا',
  'apres-midi': 'بعد الظهر',
  journee: 'النهار',
  soir: 'مساءً',
}

function avantTitre(s: Seance): string {
  if (s.statut === 'annulee') return 'ملغى: '
  if (s.confiance === 'exemple' && isPrevue(s.atelierId)) return 'متوقع: '
  const mark = confianceCourte(s) ?? (s.statut === 'a_verifier' ? 'يجب التأكد' : null)
  return mark === null ? '' : `${mark}: `
}

export const seance = {
  pastille: (s: Seance) =>
    s.debut !== null ? heureDebut(s).replace(/^\S+\s/, '') : s.moment === null ? '؟' : PASTILLES[s.moment],
  titreVide: 'ورشة رقمية',
  titreAgenda: (s: Seance) => `${avantTitre(s)}${isoler(s.titre) || 'ورشة رقمية'}`,
  fichierAgenda: (nom: string) => `حُفظ الملف ${isoler(nom)}. افتحوه إن لم يُفتح وحده: تضيف مفكرتكم التاريخ.`,
  tournee: (rang: number) => `المحطة ${rang} من الجولة`,
  phraseSource: 'الجملة الأصلية',
  appeler: (numero: string) => `الاتصال بالرقم ${telephoneLisible(numero)}`,
  ecrire: 'كتابة رسالة إلكترونية',
  inscrire: 'التسجيل',
  ajouter: 'الإضافة إلى مفكرتي',
  ajouterAide: (titre: string) => `الإضافة إلى مفكرتي: ${isoler(titre)}`,
  itineraire: 'عرض الطريق (موقع آخر)',
  sujets: (liste: string) => `الموضوع: ${liste}.`,
  niveau: (n: string) => `المستوى: ${n}`,
  publics: (liste: string) => `لفئة: ${liste}`,
  positionCommune: 'اسألوا عن المكان بالضبط.',
  vacances: 'العطل المدرسية لهذا التاريخ غير منشورة: يجب التأكد.',
} satisfies Traduction<typeof fr.seance>
