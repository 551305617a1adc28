import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/hors-ligne.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { compter, dateLongue, nombre, unChiffre } from '../../socle/format.ts'

const FICHIERS = {
  zero: 'لا ملف',
  one: 'ملف واحد',
  two: 'ملفان',
  few: 'ملفات',
  many: 'ملفًا',
  other: 'ملف',
} as const

const MO = 1_000_000
/** "2.4 ميغابايت", "1.2 غيغابايت". */
const taille = (octets: number): string => {
  const mo = octets / MO
  if (mo < 0.1) return 'أقل من 0.1 ميغابايت'
  if (mo >= 1000) return `${unChiffre(mo / 1000)} غيغابايت`
  return `${mo < 10 ? unChiffre(mo) : nombre(Math.round(mo))} ميغابايت`
}

export const horsLigne = {
  titre: 'حفظ مقاطعة للاستعمال دون إنترنت',
  aide: 'تحفظ الصفحة ما فتحتموه، إذا كان في الجهاز مكان. المقاطعة المحفوظة هنا تبقى كاملة، حتى دون إنترنت: الأماكن والمواعيد والأرقام والصفحات البسيطة. أما تنزيل المفكرات فيحتاج إلى الإنترنت.',
  chargement: 'جارٍ حساب الحجم…',
  sansReseau: 'حفظ هذه المقاطعة يحتاج إلى الإنترنت، والإنترنت لم يستجب.',
  sansCache: 'لا يستطيع هذا المتصفح حفظ مقاطعة. تعمل الصفحة مع الإنترنت.',
  sansDepartement: 'اختاروا أولًا منطقة من مقاطعة أو مقاطعتين: فرنسا كلها كبيرة جدًا.',
  ici: 'المنطقة المعروضة',
  autres: 'محفوظة أيضًا على هذا الجهاز',
  garder: (nom: string, octets: number) => `الحفظ دون إنترنت: ${isoler(nom)} (${taille(octets)})`,
  avance: (fait: number, total: number) => `${compter(fait, FICHIERS)} من ${nombre(total)}`,
  arreter: 'إيقاف',
  garde: (nom: string, construitLe: string, octets: number) =>
    `${isoler(nom)}: محفوظة دون إنترنت. بيانات ${dateLongue(jourDe(construitLe))}، ${taille(octets)}.`,
  pages: (nom: string) => `الصفحات البسيطة، بلا خريطة: ${isoler(nom)} (بالفرنسية)`,
  retirer: (nom: string) => `الإزالة من الجهاز: ${isoler(nom)}`,
  retire: (nom: string) => `${isoler(nom)}: أُزيلت من الجهاز.`,
  nouveau: 'بيانات جديدة جاهزة. تبقى البيانات السابقة مستعملة حتى تصل الجديدة كلها.',
  mettreAJour: (nom: string, octets: number) => `التحديث: ${isoler(nom)} (${taille(octets)})`,
  place: (octets: number) => `المساحة الحرة لهذه الصفحة: حوالي ${taille(octets)}.`,
  ephemere: 'يمكن للمتصفح أن يمحو ما يحفظه إذا نقصت المساحة. تثبيت الصفحة على الجهاز يمنع ذلك غالبًا.',
  plein: 'لم تعد في الجهاز مساحة كافية. لم يتغيّر شيء: ما كان محفوظًا ما زال محفوظًا.',
  echec: (detail: string) => `لم يصل كل شيء (${detail}). لم يتغيّر شيء: ما كان محفوظًا ما زال محفوظًا.`,
  arrete: 'توقف. لم يتغيّر شيء.',
} satisfies Traduction<typeof fr.horsLigne>
