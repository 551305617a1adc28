import { ownValue } from '../../../domain/common/own-value.ts'
import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { faireLieu, motsDuCalendrier } from '../../langue/faire-lieu.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { FIXES, PORTABLES, TABLETTES, TELEPHONES } from '../comptes/lieu.ts'
import { heure } from '../dates/heure.ts'
import { SCHEMA } from '../depart/schema.ts'
import { compter, dateLongue, JOURS, MOIS } from '../socle/format.ts'

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
  signalement,
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

export const sayValeurs = valeursEn(SCHEMA, isoler)

const RANGS: Readonly<Record<string, string>> = {
  '1': 'الأول',
  '2': 'الثاني',
  '3': 'الثالث',
  '4': 'الرابع',
  '5': 'الخامس',
  '-1': 'الأخير',
  '-2': 'قبل الأخير',
}

export const { sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } = faireLieu(
  {
    ...{ ferme: lieu.ferme, ouvert: 'مفتوح', aVerifier: lieu.aVerifier, citer: isoler },
    ...{ ferie: lieu.ferie, vacances: lieu.vacances, vacancesDeRegle: 'العطل المدرسية' },
    ...{ feries: 'أيام العطل الرسمية', tousLesJours: 'كل الأيام', et: ' و', virgule: '، ' },
    plage: (debut, fin) => `من ${debut} إلى ${fin}`,
    paires: 'أسبوع من كل أسبوعين، الأسابيع الزوجية',
    impaires: (except53) => `أسبوع من كل أسبوعين، الأسابيع الفردية${except53 ? ' (ما عدا الأسبوع 53)' : ''}`,
    semaines: (numeros) => `الأسابيع ${numeros}`,
    periode: (du, au, quoi) => (quoi === 'annee' ? `من سنة ${du} إلى ${au}` : `من ${du} إلى ${au}`),
    enAnnee: (annee) => `سنة ${annee}`,
    enMois: (mois) => `في ${mois}`,
    leJour: (jour) => `يوم ${jour}`,
    duMois: (jour, rang) => `${jour} ${ownValue(RANGS, String(rang)) ?? `رقم ${rang}`} من الشهر`,
    acces: {
      'Se présenter': 'بالمجيء إلى المكان',
      Téléphoner: 'بالهاتف',
      'Contacter par mail': 'بالبريد الإلكتروني',
      'Prendre un RDV en ligne': 'بموعد على الإنترنت',
      'Envoyer un mail avec une fiche de prescription': 'بالبريد الإلكتروني، مع ورقة إحالة من مختص',
      "Ce lieu n'accueille pas de public": 'هذا المكان لا يستقبل الناس',
    },
  },
  motsDuCalendrier(JOURS, MOIS, heure),
)
