import { ownValue } from '../../domain/common/own-value.ts'
import type { DayOfWeekTable, Interval } from '../../domain/places/hours/week.ts'
import type * as fr from '../fr/lieu.ts'
import { isoler } from '../langue/isoler.ts'
import type { Traduction } from '../langue/traduction.ts'
import { valeursEn } from '../langue/valeurs.ts'
import { FIXES, PORTABLES, TABLETTES, TELEPHONES } from './comptes/lieu.ts'
import { SCHEMA } from './depart/schema.ts'
import { sayPlage } from './fiche/regles.ts'
import { compter, dateLongue } from './format.ts'

export { jourDuMois, sayPlage, sayRegle } from './fiche/regles.ts'

const FRR = isoler('France ruralités revitalisation')

export const lieu = {
  chargement: 'جارٍ قراءة البطاقة…',
  retour: 'العودة إلى القائمة',
  corriger: 'تصحيح هذه البطاقة',
  sansNom: 'مكان دون اسم',
  alias: 'هذا الرابط القديم يؤدي إلى هذه البطاقة، حيث جُمعت عدة بطاقات.',
  introuvable: 'هذا المكان غير موجود في البيانات.',
  introuvableAide: 'ربما أُغلق المكان، أو تغيّر رقم بطاقته.',
  proches: 'أقرب الأماكن',
  autres: 'أماكن أخرى في المنطقة',
  exemple: 'بطاقة مثال: تبيّن الشكل، وليست مكانًا مؤكدًا.',
  deduit: 'جزء من هذه البطاقة مستنتج من نص. تأكدوا قبل المجيء.',
  approximative: 'موقع تقريبي: العنوان بالضبط غير معروف.',
  servicesSupposes: 'خدمات مفترضة حسب نوع المكان، يجب التأكد.',
  horaires: 'أوقات الفتح',
  semaineDu: (debut: string, fin: string) => `الأسبوع من ${debut} إلى ${fin}`,
  semaineCourante: 'هذا الأسبوع',
  semaineSuivante: 'الأسبوع التالي',
  parite: (parite: 'paire' | 'impaire', numero: number) =>
    `أسبوع ${parite === 'paire' ? 'زوجي' : 'فردي'} (رقم ${numero})`,
  ferme: 'مغلق',
  aVerifier: 'يجب التأكد',
  ferie: (nom: string) => `يوم عطلة رسمية: ${isoler(nom)}`,
  vacances: 'عطلة مدرسية',
  regles: 'قواعد خاصة',
  horairesTexte: 'أوقات الفتح كما يعطيها المكان:',
  horairesInconnus: 'أوقات الفتح غير معروفة. اسألوا قبل المجيء.',
  fuseau: 'الساعات بالتوقيت المحلي للمكان.',
  surRdv: 'يمكن حجز موعد على الإنترنت',
  adresse: 'العنوان',
  geo: 'الفتح في تطبيق الخرائط',
  webDemander: 'عرض الطريق على الإنترنت',
  webDit: `سيعرف موقع ${isoler('openstreetmap.org')} مكان الوصول، ولن يعرف مكانكم.`,
  webOuvrir: `فتح ${isoler('openstreetmap.org')}`,
  qpv: (nom: string, millesime: string) =>
    `في الحيّ ذي الأولوية ${isoler(nom)} (${isoler('QPV')}، ${isoler(millesime)}).`,
  frr: (commune: string, millesime: string) =>
    `${isoler(commune)} مصنفة ${FRR} (${isoler('FRR')}، ${isoler(millesime)}).`,
  frrPartiel: (commune: string, millesime: string) =>
    `جزء من ${isoler(commune)} مصنف ${FRR} (${isoler('FRR')}، ${isoler(millesime)}).`,
  contact: 'الاتصال',
  telephone: 'الهاتف',
  courriel: 'البريد الإلكتروني',
  site: 'الموقع',
  rdv: 'حجز موعد',
  acceslibre: `سهولة الدخول إلى المبنى (بطاقة ${isoler('Acceslibre')})`,
  pivot: (pivot: string) => `الرقم الرسمي (${isoler('SIRET')} أو ${isoler('RNA')}): ${isoler(pivot)}`,
  offre: 'ما تجدونه هناك',
  champs: {
    services: 'الخدمات',
    accompagnement: 'طريقة المساعدة',
    acces: 'طريقة الاتصال',
    frais: 'السعر',
    publics: 'الفئات',
    prises: 'احتياجات خاصة',
    itinerance: 'ثابت أو متنقل',
    typologies: 'نوع المكان',
    dispositifs: 'شبكات وبرامج',
    formations: 'تكوينات وعلامات جودة',
    labels: 'علامات جودة أخرى',
    structure: 'الهيئة',
    materiel: 'الأجهزة',
  },
  materiel: {
    portables: (n: number) => compter(n, PORTABLES),
    fixes: (n: number) => compter(n, FIXES),
    tablettes: (n: number) => compter(n, TABLETTES),
    telephones: (n: number) => compter(n, TELEPHONES),
    wifi: 'واي فاي مجاني',
    sansWifi: 'لا واي فاي',
    source: (source: string) => `مصدر معلومات الأجهزة: ${isoler(source)}`,
  },
  presentation: 'تقديم المكان',
  fiche: 'هذه البطاقة',
  maj: (date: string) => `حُدِّثت يوم ${dateLongue(date)}.`,
  informations: (date: string) => `معلومات يوم ${dateLongue(date)}.`,
  majInconnue: 'تاريخ التحديث غير معروف.',
  ancien: 'لم تُحدَّث منذ أكثر من سنة.',
  source: (source: string) => `المصدر: ${isoler(source)}.`,
  fusion: (sources: string) => `جُمعت من: ${isoler(sources)}.`,
  identifiant: (id: string) => `رقم البطاقة: ${isoler(id)}`,
  imprimer: 'طباعة',
  pageSimple: 'أماكن البلدية، في صفحة بسيطة',
  copierLien: 'نسخ الرابط',
  lienCopie: 'نُسخ الرابط.',
  copieEchec: 'لم ينجح النسخ. هذا هو النص لتنسخوه:',
  signaler: 'التبليغ عن خطأ',
  signalerCopie: 'نُسخ نص التبليغ. ألصقوه في رسالة إلى المكان أو إلى دار بلديتكم.',
  // To a French place or town hall: in the language that they read.
  signalement: {
    sujet: (nom: string) => `Erreur sur la fiche : ${nom}`,
    corps: (p: { nom: string; id: string; source: string; lien: string }) =>
      [
        'Bonjour,',
        '',
        `Je signale une erreur sur la fiche « ${p.nom} ».`,
        '',
        'Ce qui est faux : ',
        'Ce qui serait juste : ',
        '',
        `Identifiant : ${p.id}`,
        `Source : ${p.source === '' ? 'non précisée' : p.source}`,
        `Lien : ${p.lien}`,
      ].join('\n'),
  },
  papier: {
    appelez: 'اتصلوا بالرقم',
    ecrivez: 'اكتبوا إلى',
    cetteSemaine: 'هذا الأسبوع',
    semaineProchaine: 'الأسبوع القادم',
    aide: 'المساعدة',
    prochain: 'الورشة القادمة',
    jour: (jour: string, date: number) => `${jour} ${date}`,
    imprimee: (date: string) => `طُبعت يوم ${date}. البطاقة المحدَّثة:`,
    qr: 'رمز تصوّرونه لفتح البطاقة',
  },
} satisfies Traduction<typeof fr.lieu>

const ACCES: Readonly<Record<string, string>> = {
  'Se présenter': 'بالمجيء إلى المكان',
  Téléphoner: 'بالهاتف',
  'Contacter par mail': 'بالبريد الإلكتروني',
  'Prendre un RDV en ligne': 'بموعد على الإنترنت',
  'Envoyer un mail avec une fiche de prescription': 'بالبريد الإلكتروني، مع ورقة إحالة من مختص',
  "Ce lieu n'accueille pas de public": 'هذا المكان لا يستقبل الناس',
}
export const sayAcces = (modalites: readonly string[]): string[] =>
  modalites.map((m) => ownValue(ACCES, m) ?? isoler(m))

export const sayValeurs = valeursEn(SCHEMA, isoler)

/** An opening of a day: "من 9:00 إلى 12:00 (يجب التأكد)". */
export function sayIntervalle(interval: Interval): string {
  const { state, comment, reason } = interval
  const wholeDay = interval.start === 0 && interval.end >= 1440
  if (state === 'inconnu' && wholeDay) return comment === null ? lieu.aVerifier : isoler(comment)
  const doubt = state === 'inconnu' || reason !== null ? ` (${lieu.aVerifier})` : ''
  return `${sayPlage(interval)}${doubt}${comment === null ? '' : ` (${isoler(comment)})`}`
}

export const notesDuJour = ({ publicHoliday, schoolHoliday, closedComment }: DayOfWeekTable): string[] => [
  ...(publicHoliday === null ? [] : [lieu.ferie(publicHoliday)]),
  ...(schoolHoliday === 'oui' ? [lieu.vacances] : []),
  ...(closedComment === null ? [] : [isoler(closedComment)]),
]

export function sayJour(day: DayOfWeekTable): string {
  const open = day.intervals.map(sayIntervalle)
  return [...(open.length === 0 ? [lieu.ferme] : open), ...notesDuJour(day)].join('، ')
}
