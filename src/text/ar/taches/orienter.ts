import { MINUTES_MAX, type Mode } from '../../../domain/coverage/modes.ts'
import type { Proposition } from '../../../domain/orientation/classer.ts'
import type { PublicVise } from '../../../domain/orientation/filtres-seances.ts'
import type { Critere } from '../../../domain/orientation/verdicts.ts'
import type * as fr from '../../fr/orienter.ts'
import { fairePropositions } from '../../langue/faire/propositions.ts'
import { isoler } from '../../langue/isoler.ts'
import { chooseSmsUcs2, partiesDe, UCS2 } from '../../langue/parties-sms.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { PROPOSITIONS } from '../comptes/mots.ts'
import { sayOuvertures, sayOuverturesCourt, sayProchaineOuverture } from '../orientation/ouvertures.ts'
import { sayRoutes, sayTrajet } from '../socle/couverture/calcul.ts'
import { compter, minutes, nombre } from '../socle/format.ts'
import { MOTS } from '../socle/mots.ts'
import { contactCourt, contactEnTexte, sayInformations } from '../socle/orientation/contact.ts'
import { confianceCourte, quand, quandComplet } from '../socle/quand.ts'
import { lieu } from './lieu.ts'
import {
  accueilDe,
  adresseDe,
  coutDe,
  faitsDeSeance,
  inscriptionDe,
  placesDe,
  seance,
  trajetDe,
} from './seance.ts'
import { PUBLICS } from './seance-mots.ts'

const A_VERIFIER = 'يجب التأكد'
const SMS = isoler('SMS')
const MESSAGES = {
  zero: 'لا رسالة',
  one: 'رسالة واحدة',
  two: 'رسالتان',
  few: 'رسائل',
  many: 'رسالة',
  other: 'رسالة',
} as const
const RENDEZVOUS = {
  zero: 'لا موعد',
  one: 'موعد واحد وبُعده',
  two: 'موعدان وبُعدهما',
  few: 'مواعيد وبُعدها',
  many: 'موعدًا وبُعدها',
  other: 'موعد وبُعدها',
} as const

export const orienter = {
  titre: 'توجيه شخص',
  chapeau: 'لا شيء مما تختارونه أو تكتبونه هنا يغادر هذا الجهاز.',
  depart: 'من أين ينطلق الشخص؟',
  departSans: 'دون مكان انطلاق، تُرتَّب القائمة حسب التاريخ.',
  mode: 'كيف يتنقل الشخص؟',
  minutesMax: (mode: Mode, n: number) =>
    n > MINUTES_MAX ? 'الطريق: دون حد' : `الطريق: ${minutes(n)} ${MOTS.enMode[mode]} على الأكثر`,
  besoins: 'ماذا يريد أن يتعلم أو يفعل؟',
  besoinsTitre: (n: number) => (n === 0 ? 'ما يريد الشخص فعله' : `ما يريد الشخص فعله (${n})`),
  niveaux: 'المستوى',
  publics: 'الفئة',
  age: 'العمر بالسنوات',
  ageDit: (public_: PublicVise) =>
    `اختيرت فئة «${PUBLICS[public_]}». المكان الذي لا يذكر أي فئة يجب التأكد منه.`,
  jours: 'الأيام الممكنة',
  moments: 'الأوقات الممكنة',
  couts: 'السعر',
  langues: 'لغة، إضافة إلى الفرنسية',
  acces: 'سهولة الدخول',
  venue: 'هل يأتي الشخص وحده؟',
  venues: { seule: 'نعم، وحده', accompagnee: 'لا، يرافقه شخص آخر' },
  tri: 'أولًا',
  tris: { proche: 'الأقرب', tot: 'الأبكر' },
  plusDeCriteres: (n: number) => (n === 0 ? 'شروط أخرى' : `شروط أخرى (${n})`),
  resultats: 'الاقتراحات',
  calcul: 'القائمة قيد التحضير…',
  nombre: (surs: number, aVerifier: number) => {
    const n = surs + aVerifier
    if (n === 0) return 'لا شيء مطابق.'
    const parts = [
      surs === 0 ? 'لا اقتراح مؤكد' : `مؤكد: ${nombre(surs)}`,
      aVerifier === 0 ? '' : `يجب التأكد: ${nombre(aVerifier)}`,
    ]
    return `${compter(n, PROPOSITIONS)}. ${parts.filter(Boolean).join('، ')}.`
  },
  question: (territoire: string, nombre: string) => `توجيه شخص، ${isoler(territoire)}. ${nombre}`,
  aVerifier: A_VERIFIER,
  sansPlace: 'لا نقترح أبدًا حصصًا مكتملة أو ملغاة أو مضت.',
  choisir: 'اختيار',
  choisirAide: (titre: string) => `الاختيار للورقة: ${isoler(titre)}`,
  tropDeChoix: 'ثلاثة اختيارات على الأكثر في الورقة.',
  choix: (n: number) => (n === 0 ? 'اختاروا من اقتراح واحد إلى ثلاثة.' : `المختار: ${n} من 3.`),
  faireFiche: 'تحضير الورقة',
  plus: 'عرض اقتراحات أخرى',
  plusPres: (p: Pick<Proposition, 'surete' | 'trajet'>, titre: string) => {
    const why = p.surete === 'sur' ? 'التسجيل على الإنترنت' : A_VERIFIER
    return `الأقرب، ${why}: ${[isoler(titre), p.trajet === null ? '' : sayTrajet(p.trajet)].filter(Boolean).join('، ')}`
  },
  voir: 'عرض',
  autrePersonne: 'البدء من جديد لشخص آخر',
  voirReponses: (n: number) => (n === 1 ? 'عرض الاقتراح' : 'عرض الاقتراحات'),
  lieu: 'مكان فيه مساعدة من شخص',
  lieuSansHoraires: 'مكان فيه مساعدة من شخص، اسألوا عن أوقات الفتح',
  rang: (n: number) => `رقم ${n}`,
  ensuite: (dates: string) => `بعد ذلك: ${dates}.`,
  inconnus: {
    besoins: 'اسألوا عن الموضوع',
    niveaux: 'اسألوا عن المستوى',
    publics: 'اسألوا عن الفئة',
    jours: 'اسألوا عن الأيام',
    moments: 'اسألوا عن أوقات الفتح',
    couts: 'اسألوا عن السعر',
    langues: 'اسألوا عن اللغة',
    acces: 'اسألوا عن سهولة الدخول',
    places: 'اسألوا عن المقاعد',
  } satisfies Readonly<Record<Critere, string>>,
  enLigne: 'التسجيل على الإنترنت، يُنجَز مع الشخص',
  fiche: {
    titre: 'ورقة توجيه',
    retour: 'العودة إلى الاقتراحات',
    imprimer: 'طباعة الورقة',
    ics: `الإضافة إلى مفكرة (${isoler('.ics')})`,
    aide: 'تبقى الأسماء والكلمات المكتوبة هنا في هذه الصفحة. وتُمحى عندما تغادرونها.',
    pour: 'إلى',
    pourAide: 'اسم الشخص',
    par: 'من قِبَل',
    parAide: 'اسمكم، وأين يمكن الاتصال بكم',
    service: 'المصلحة',
    serviceAide: `مصلحتكم، مثلًا مركز البلدية للعمل الاجتماعي (${isoler('CCAS')})`,
    notes: 'ملاحظات',
    notesAide: 'وثائق يجب إحضارها، شخص يجب السؤال عنه…',
    quand: 'متى',
    ou: 'أين',
    trajet: 'طريقة الوصول',
    contact: 'الاتصال',
    inscription: 'التسجيل',
    cout: 'السعر',
    places: 'المقاعد',
    trajetDepuis: (depart: string) => `من ${isoler(depart)}`,
    dates: 'المواعيد التالية',
    retrouver: (n: number) => (n === 1 ? 'العودة إلى هذا الموعد' : 'العودة إلى هذه المواعيد والأماكن'),
    plan: (n: number) => `خريطة: ${compter(n, RENDEZVOUS)} بخط مستقيم`,
    planDepart: 'الانطلاق',
    verifie: sayInformations,
    qr: 'رمز تصوّرونه لفتح الرابط',
  },
  messages: {
    titre: 'رسائل جاهزة للنسخ',
    sms: `رسالة قصيرة (${SMS})`,
    smsCompte: (n: number) => `عدد الحروف: ${n}. ${compter(partiesDe(n, UCS2), MESSAGES)}.`,
    courriel: 'بريد إلكتروني',
    copier: 'نسخ',
    copie: 'نُسخ.',
    copieImpossible: 'تعذر نسخ النص. حدّدوه بأنفسكم.',
  },
} satisfies Traduction<typeof fr.orienter>

const dit = fairePropositions(
  {
    ...orienter,
    titreVide: seance.titreVide,
    sansNom: lieu.sansNom,
    publics: PUBLICS,
    pour: seance.publics,
    ou: ' أو ',
    bonjour: (nombre) => `مرحبًا،\n\n${nombre === 1 ? 'هذا موعد ممكن:' : 'هذه مواعيد ممكنة:'}`,
    virgule: '، ',
    pointVirgule: '؛ ',
    citer: isoler,
  },
  {
    ...{ quand, quandComplet, confianceCourte, placesDe, coutDe, faitsDeSeance, accueilDe, adresseDe },
    ...{ sayOuvertures, sayOuverturesCourt, sayProchaineOuverture, inscriptionDe, trajetDe },
    ...{ sayTrajet, sayRoutes, contactEnTexte, contactCourt },
    quandCourt: quand,
    choisirSms: (textes) => {
      // Arabic is counted in UCS-2: three parts hold 201 letters.
      const texte = chooseSmsUcs2(textes)
      return { texte, longueur: texte.length }
    },
  },
)
export const { titreProposition, titreCite, quandDe, faitsDe, ouDe, raisonDuRang } = dit
export const { composeSms, composeCourriel, datesSuivantes } = dit
