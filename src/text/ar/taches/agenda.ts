import { type CivilDate, toYmd, weekday } from '../../../domain/calendar/civil-date.ts'
import type * as fr from '../../fr/agenda.ts'
import { faireLignes } from '../../langue/faire/agenda.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import {
  ARRETS,
  ATELIERS_ANNULES,
  AUTRES_ATELIERS,
  AUTRES_DATES,
  DATES_ANNULEES,
  DATES_PASSEES,
} from '../comptes/agenda.ts'
import { ATELIERS, AUTRES_LIEUX, DATES, LIEUX } from '../comptes/mots.ts'
import { compter, JOURS } from '../socle/format.ts'
import { confianceCourte, moisDe, plage } from '../socle/quand.ts'
import { seance, statutDe } from './seance.ts'

export const agenda = {
  titre: 'الورشات حسب التاريخ',
  chargement: 'جارٍ حساب المواعيد…',
  vue: 'طريقة العرض',
  ordres: { trajet: 'حسب وقت الطريق', date: 'حسب التاريخ', semaine: 'الأسبوع' },
  depart: 'من أين تنطلقون؟',
  triSansDepart: 'مع مكان انطلاق، تظهر أقرب المواعيد أولًا.',
  depuis: (libelle: string) => `الطريق من ${isoler(libelle)}.`,
  autour: 'في الجوار',
  voisins: 'وأيضًا بالقرب، على أقل من 60 كم',
  periode: (du: string, au: string) => `من ${du} إلى ${au}`,
  periodes: {
    semaine: 'هذا الأسبوع',
    prochaine: 'الأسبوع القادم',
    mois: 'هذا الشهر',
    semaines: 'أربعة أسابيع',
  },
  periodeTitre: 'متى؟',
  nombre: (n: number, ou: string, voisins: boolean) =>
    n === 0
      ? `لا موعد ${ou}${voisins ? ' ولا بالقرب' : ''}.`
      : `${compter(n, DATES)} ${ou}${voisins ? ' وبالقرب (60 كم)' : ''}.`,
  enLieux: (n: number) => `عدد الأماكن: ${compter(n, LIEUX)}.`,
  tropLoin: (n: number) => `${compter(n, AUTRES_DATES)} أبعد من ذلك.`,
  plusProche: (titre: string, ou: string, quand: string, trajet: string) =>
    `الأقرب بعد ذلك: ${isoler(titre)}${siDit('، ', isoler(ou))}، ${quand}${siDit('، ', trajet)}.`,
  sansLimite: 'عرض المواعيد الأبعد أيضًا',
  avecVoisins: 'عرض البلديات المجاورة أيضًا',
  trajetInconnu: (n: number) => `${compter(n, DATES)}: الطريق غير معروف`,
  annulees: (n: number) => compter(n, DATES_ANNULEES),
  suite: (n: number) => `عرض البقية (${compter(n, DATES)})`,
  annuleesCeJour: 'ملغى في ذلك اليوم',
  passees: (n: number) => compter(n, DATES_PASSEES),
  autresDates: (n: number) => `${compter(n, AUTRES_DATES)} هنا`,
  imprimer: 'طباعة هذه المواعيد',
  imprimee: (jour: string) => `طُبعت يوم ${jour}.`,
  resteLieux: (n: number) => `بقي دون طباعة: ${compter(n, AUTRES_LIEUX)}.`,
  resteLignes: (n: number) => `و${compter(n, AUTRES_ATELIERS)} هنا: اتصلوا.`,
  toutesEnLigne: (adresse: string) => `المواعيد المحدَّثة: ${isoler(adresse)}`,
  abonnement: {
    titre: 'الاشتراك والقراءة دون خريطة',
    aide: 'المفكرة التي تشتركون فيها تُحدَّث وحدها. الصفحات البسيطة تُقرأ على هاتف قديم وتُطبع.',
    chargement: 'جارٍ البحث عن المفكرات…',
    echec: 'تعذرت قراءة قائمة المفكرات.',
    aucun: 'لا مفكرة منشورة هنا.',
    abonner: 'الاشتراك',
    abonnerA: (nom: string) => `الاشتراك في مفكرة ${isoler(nom)}`,
    fichier: `ملف ${isoler('.ics')}`,
    fichierDe: (nom: string) => `ملف ${isoler('.ics')}: ${isoler(nom)}`,
    rss: 'RSS',
    rssDe: (nom: string) => `قناة ${isoler('RSS')}: ${isoler(nom)}، الأيام الستون القادمة`,
    filtres: (n: number) => `حسب الموضوع أو المستوى أو الفئة (${n})`,
    filtre: (nom: string, mot: string) => `${isoler(nom)}، ${mot}`,
    page: 'صفحة بسيطة',
    pageDe: (nom: string) => `صفحة بسيطة: ${isoler(nom)}`,
    toutes: 'كل البلديات، في صفحات بسيطة',
  },
  inconnues: (n: number) => `${compter(n, AUTRES_DATES)}: لا نعرف هل يناسبكم ذلك.`,
  plus: 'عرض أربعة أسابيع أخرى',
  semainePrecedente: 'الأسبوع السابق',
  semaineSuivante: 'الأسبوع التالي',
  cetteSemaine: 'هذا الأسبوع',
  semaineDu: (jour: string) => `أسبوع ${jour}`,
  jourCompte: (jour: string, n: number, annules: number) =>
    `${jour}: ${n === 0 ? 'لا شيء' : compter(n, ATELIERS)}${annules === 0 ? '' : `، ${compter(annules, ATELIERS_ANNULES)}`}`,
  prochain: 'الورشة القادمة هنا',
  toutesLesDates: 'عرض كل مواعيد المنطقة',
  passee: 'مضى.',
  rienCeJour: 'لا شيء في ذلك اليوم.',
  vide: 'لا ورشة لها تاريخ في هذه الفترة.',
  videVoisin: (titre: string, ou: string, quand: string) =>
    `الأقرب في مكان آخر: ${isoler(titre)}${siDit('، ', isoler(ou))}، ${quand}.`,
  videFiltres: 'أزيلوا تصفية لرؤية ورشات أخرى.',
  coupe: 'تتوقف القائمة هنا: المواعيد كثيرة جدًا. اختاروا منطقة أصغر.',
  filtres: (n: number) => (n === 0 ? 'تصفية' : `تصفية (${n})`),
  effacer: 'مسح الكل',
  besoins: 'الموضوع',
  niveaux: 'المستوى',
  publics: 'الفئة',
  jours: 'اليوم',
  moments: 'الوقت',
  couts: 'السعر',
  langues: 'لغة، إضافة إلى الفرنسية',
  acces: 'سهولة الدخول',
  places: 'المقاعد',
  placesLibres: 'بقي مقعد، وهذا مؤكد',
  choisies: (lieux: number) => (lieux === 0 ? 'مواعيد رابطكم' : 'مواعيد رابطكم وأماكنه'),
  choisiesPerdues: 'موعد من رابطكم لم يعد في البيانات.',
  lieuPerdu: 'مكان من رابطكم لم يعد في البيانات.',
  tournees: 'الجولات',
  tournee: (nom: string, n: number) => `${isoler(nom)}: ${compter(n, ARRETS)}`,
  prochainArret: 'المحطة القادمة',
  passe: (jour: string, plage: string) => `يمرّ يوم ${jour}، ${plage}.`,
  passeAucune: 'لا مرور في هذه الفترة.',
  voirTournee: 'عرض الجولة على الخريطة',
  cacherTournee: 'إزالة الجولة من الخريطة',
  environ: (commune: string) => `${isoler(commune)}: موقع تقريبي`,
  sansDate: 'اسألوا عن المواعيد',
  sansDateAide: 'لا يقول المصدر أيّ الأسابيع. اتصلوا قبل المجيء.',
} satisfies Traduction<typeof fr.agenda>

/** "الثلاثاء 1 ديسمبر", "الثلاثاء 1 و8 ديسمبر، 5 يناير": days in order. */
function joursEnOrdre(jours: readonly CivilDate[]): string {
  const [first] = jours
  if (first === undefined) return ''
  const isSameDay = jours.every((jour) => weekday(jour) === weekday(first))
  const months: { mois: string; days: string[] }[] = []
  for (const jour of jours) {
    const mois = moisDe(jour)
    const { day: number } = toYmd(jour)
    const day = isSameDay ? String(number) : `${JOURS[weekday(jour)]} ${number}`
    const last = months.at(-1)
    if (last?.mois === mois) last.days.push(day)
    else months.push({ mois, days: [day] })
  }
  const said = months.map(({ mois, days }) => `${days.join(' و')} ${mois}`).join('، ')
  return isSameDay ? `${JOURS[weekday(first)]} ${said}` : said
}

export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: joursEnOrdre,
  plage,
  statut: statutDe,
  confiance: confianceCourte,
  prevu: 'متوقع',
  titreVide: seance.titreVide,
  virgule: '، ',
  citer: isoler,
})
