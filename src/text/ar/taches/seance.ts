import type { Trajet } from '../../../domain/orientation/trajet.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import type { Inscription } from '../../../domain/sessions/table/table-values.ts'
import type * as fr from '../../fr/seance.ts'
import { faireSeance, type MotsDeSeance } from '../../langue/faire-seance.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PLACES } from '../comptes/mots.ts'
import { sayTrajet } from '../socle/couverture/calcul.ts'
import { compter, telephoneLisible } from '../socle/format.ts'
import { confianceCourte, heureDebut, jourLong, quandComplet } from '../socle/quand.ts'

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

const mots: MotsDeSeance = {
  titreVide: 'ورشة رقمية',
  ...{ annulee: 'ملغى', complete: 'مكتمل', placesInconnues: 'عدد المقاعد غير معروف' },
  enTout: (places) => `عدد المقاعد: ${compter(places, PLACES)}، الباقي غير معروف`,
  reste: (restantes) => `المقاعد الباقية: ${compter(restantes, PLACES)}`,
  sur: (reste, places) => `${reste} من ${places}`,
  couts: { gratuit: 'مجاني', condition: 'مجاني بشروط', payant: 'بمقابل مالي', inconnu: 'اسألوا عن السعر' },
  cheques: 'تُقبل الشيكات الرقمية',
  accueil: {
    inscription: 'التسجيل واجب، كما يقول المكان',
    'rendez-vous': 'بموعد، كما يقول المكان',
  },
  prevue: 'حصة من سيناريو: متوقعة، ولم تُؤكَّد بعد.',
  exemple: 'مثال: هذه التواريخ تبيّن الشكل، وليست حقيقية.',
  deduit: (annee) => `مستنتج من جملة${annee === null ? '' : ` من سنة ${annee}`}: يجب التأكد.`,
  vacances: 'العطل المدرسية لهذا التاريخ غير منشورة: يجب التأكد.',
  statuts: {
    annulee: 'ملغى.',
    complete: 'مكتمل.',
    a_verifier: 'يجب التأكد قبل المجيء: تعذرت قراءة تصحيح.',
    reportee: 'تغيّرت الساعة.',
  },
  deplacee: (jour) => `تغيّر الموعد: كان مقررًا أولًا يوم ${jour}.`,
  avant: { annulee: 'ملغى', prevue: 'متوقع' },
  aVerifier: 'يجب التأكد',
  pastilles: {
    matin: 'صباحًا',
    'apres-midi': 'بعد الظهر',
    journee: 'النهار',
    soir: 'مساءً',
    inconnue: '؟',
  },
  virgule: '، ',
  majuscule: (texte) => texte,
  citer: isoler,
}
const dit = faireSeance(mots, {
  ...{ jourLong, quandComplet, confianceCourte, inscriptionDe },
  heure: (s) => heureDebut(s).replace(/^\S+\s/, ''),
})
export const { placesDe, coutDe, chequesDe, faitsDeSeance, accueilDe } = dit
export const { confianceDe, enUneLigne, statutDe, adresseDe } = dit

export const trajetDe = (trajet: Trajet, precision = ''): string =>
  `${trajet.inOwnCommune ? 'في بلديتكم، ' : ''}${sayTrajet(trajet, precision)}`

export const seance = {
  pastille: dit.pastille,
  titreVide: mots.titreVide,
  titreAgenda: dit.titreAgenda,
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
  vacances: mots.vacances,
} satisfies Traduction<typeof fr.seance>
