import type * as fr from '../../../fr/pannes/pannes.ts'
import { fairePannes } from '../../../langue/faire/pannes.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { dateLongue, MOIS } from '../format.ts'
import { heure } from '../horaires.ts'
import catalogue from './pannes.json' with { type: 'json' }

const QPV = isoler('QPV')

/** What a reader loses with each published file, by the first word of its name. */
const FICHIERS: Readonly<Record<string, string>> = {
  ...catalogue.FICHIERS,
  qpv: `الأحياء ذات الأولوية (${QPV})`,
  'carreaux-qpv': `عدد سكان الأحياء ذات الأولوية (${QPV})`,
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
  ...remplir<typeof catalogue.pannes, typeof fr.pannes>(catalogue.pannes),
  lienAbime: (cles: readonly string[]) =>
    `جزء من هذا الرابط غير مقروء (${cles.map(isoler).join('، ')}). تعرض الصفحة ما استطاعت قراءته. ويتبع الباقي الإعدادات العادية.`,
  detail: (message: string) => `التفصيل: ${isoler(message)}`,
  manque: (chemin: string, depuis: string) => `ينقص: ${nomDuFichier(chemin)}، ${depuis}.`,
  partiellesAide: `اختاروا منطقة أخرى. لإضافة بياناتكم، اقرؤوا ملف ${isoler('README')} (بالفرنسية).`,
  dernieres: (construitLe: string, depuis: string) =>
    `تعذرت قراءة بيانات اليوم، ${depuis}. تعرض الصفحة آخر بيانات وصلت كاملة، بيانات ${dateLongue(construitLe)}.`,
} satisfies Traduction<typeof fr.pannes>
