import { jourDe } from '../../../../domain/calendar/jour-de.ts'
import type * as fr from '../../../fr/pages/avis.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue } from '../format.ts'

const jour = (construitLe: string): string => dateLongue(jourDe(construitLe))

export const avis = {
  nouvelleVersion: 'نسخة جديدة من الصفحة جاهزة. لا داعي للعجلة: تُستعمل أيضًا عند الفتح القادم.',
  recharger: 'إعادة التحميل',
  brouillon: 'إعادة التحميل تمحو ما كتبتموه أو حضّرتموه هنا دون حفظه. ما حُفظ يبقى.',
  rechargerQuandMeme: 'إعادة التحميل رغم ذلك',
  plusTard: 'لاحقًا',
  nouvelles: (construitLe: string) =>
    `وصلت بيانات جديدة أثناء زيارتكم. تعرض الصفحة بيانات ${jour(construitLe)}.`,
  incompletes: (construitLe: string) =>
    `توجد بيانات جديدة، لكنها لم تصل كلها. تعرض الصفحة بيانات ${jour(construitLe)}.`,
  coupe: 'لا إنترنت.',
  muet: 'الخادم لا يستجيب.',
  lues: (construitLe: string) => `تعرض الصفحة بيانات ${jour(construitLe)}، المحفوظة على هذا الجهاز.`,
  reste: 'ما لم يُفتح هنا من قبل يأتي مع الإنترنت.',
  rien: 'البيانات ليست على هذا الجهاز. افتحوا الصفحة مرة مع الإنترنت: تحفظها.',
} satisfies Traduction<typeof fr.avis>
