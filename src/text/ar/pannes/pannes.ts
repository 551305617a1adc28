import { ownValue } from '../../../domain/common/own-value.ts'
import type * as fr from '../../fr/pannes/pannes.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { dateLongue, MOIS } from '../format.ts'

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

/** "03/lieux.8c2ad9f1.json" to "الأماكن (المقاطعة 03)". */
export function nomDuFichier(chemin: string): string {
  const [, departement, name = ''] = /^(?:(\w{2,3})\/)?([\w-]+)\./.exec(chemin) ?? []
  const what = ownValue(FICHIERS, name) ?? 'ملف'
  return departement === undefined ? what : `${what} (المقاطعة ${departement})`
}

export function depuisQuand(ms: number, nowMs: number): string {
  const [at, now] = [new Date(ms), new Date(nowMs)]
  const time = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`
  if (at.toDateString() === now.toDateString()) return `منذ الساعة ${time}`
  return `منذ ${at.getDate()} ${MOIS[at.getMonth()]}، الساعة ${time}`
}

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
