import type * as fr from '../../../fr/pannes/pannes.ts'
import { fairePannes } from '../../../langue/faire/pannes.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, MOIS } from '../format.ts'
import { heure } from '../horaires.ts'

const QPV = isoler('QPV')

/** What a reader loses with each published file, by the first word of its name. */
const FICHIERS: Readonly<Record<string, string>> = {
  manifest: 'فهرس البيانات',
  territoires: 'قائمة البلديات',
  epci: 'قائمة تجمعات البلديات',
  lieux: 'الأماكن',
  'lieux-comptes': 'أماكن فرنسا كلها',
  noms: 'أسماء الأماكن',
  'anciens-noms': 'أسماء البلديات القديمة',
  ateliers: 'الورشات ومواعيدها',
  communes: 'حدود البلديات',
  contours: 'حدود المقاطعات',
  qpv: `الأحياء ذات الأولوية (${QPV})`,
  carreaux: 'عدد السكان، موضعًا بعد موضع',
  'carreaux-comptes': 'عدد سكان فرنسا كلها',
  'carreaux-qpv': `عدد سكان الأحياء ذات الأولوية (${QPV})`,
  ages: 'أعمار السكان',
  'ages-comptes': 'أعمار سكان فرنسا كلها',
  historique: 'أرقام التواريخ السابقة',
  temps: 'أوقات الطريق',
  proches: 'أقرب الأماكن عبر الطرق',
  'acces-carreaux': 'وصول السكان إلى الطرق',
  'acces-lieux': 'وصول الأماكن إلى الطرق',
  'reseau-troncons': 'الطرق',
  'reseau-noeuds': 'الطرق',
  'reseau-dessins': 'الطرق',
  'reseau-formes': 'رسم الطرق',
  'reseau-noms': 'أسماء الشوارع',
  'reseau-lieux-dits': 'أسماء المواضع',
  pages: 'قائمة المفكرات',
}

export const { nomDuFichier, depuisQuand } = fairePannes({
  fichiers: FICHIERS,
  fichier: 'ملف',
  departement: (quoi, code) => `${quoi} (المقاطعة ${code})`,
  heure,
  jour: (mois, jour) => `${jour} ${MOIS[mois - 1]}`,
  depuis: (heure, jour) => (jour === null ? `منذ الساعة ${heure}` : `منذ ${jour}، الساعة ${heure}`),
})

export const pannes = {
  lienAbime: (cles: readonly string[]) =>
    `جزء من هذا الرابط غير مقروء (${cles.map(isoler).join('، ')}). تعرض الصفحة ما استطاعت قراءته. ويتبع الباقي الإعدادات العادية.`,
  detail: (message: string) => `التفصيل: ${isoler(message)}`,
  details: { arret: 'توقف الحساب', morceau: 'تعذر تحميل جزء من الصفحة' },
  programme: 'خطأ في البرنامج',
  manque: (chemin: string, depuis: string) => `ينقص: ${nomDuFichier(chemin)}، ${depuis}.`,
  arretDepuis: (depuis: string) => `توقف الحساب، ${depuis}.`,
  cas: (depuis: string) => `هذا هو الحال ${depuis}.`,
  datesManquent: 'تعذرت قراءة مواعيد الورشات.',
  partielles: 'هذه المنطقة ليست كاملة في البيانات.',
  partiellesAide: `اختاروا منطقة أخرى. لإضافة بياناتكم، اقرؤوا ملف ${isoler('README')}.`,
  autreVersion: 'هذه البيانات من نسخة غير نسخة هذه الصفحة: أعيدوا تحميل الصفحة.',
  dernieres: (construitLe: string, depuis: string) =>
    `تعذرت قراءة بيانات اليوم، ${depuis}. تعرض الصفحة آخر بيانات وصلت كاملة، بيانات ${dateLongue(construitLe)}.`,
} satisfies Traduction<typeof fr.pannes>
