import type { Audit, Conformite, Etat } from '../../../../domain/accessibilite/conformite.ts'
import type { Resultat } from '../../../../domain/accessibilite/criteres.ts'
import type * as fr from '../../../fr/accessibilite/declaration.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { compter, dateLongue } from '../../socle/format.ts'
import catalogue from './declaration.json' with { type: 'json' }

const ETATS = catalogue.ETATS satisfies Readonly<Record<Etat, string>>

const RESULTATS = catalogue.RESULTATS satisfies Readonly<Record<Resultat, string>>

const CRITERES = catalogue.CRITERES

const CONFIGURATION = isoler('configuration.json')

export const declaration = {
  ...catalogue.declaration,
  etats: ETATS,
  qui: (organisme: string, nom: string) =>
    `يجب على ${organisme === '' ? 'المصلحة التي تنشر هذه الصفحة' : isoler(organisme)} جعل ${isoler(nom)} سهل الوصول للجميع.`,
  loi: `تطلب ذلك المادة 47 من القانون رقم ${isoler('2005-102')} بتاريخ 11 فبراير 2005. ويشرح كيفيته المرسوم رقم ${isoler('2019-768')} بتاريخ 24 يوليو 2019.`,
  sansOrganisme: `ينقص هنا اسم الهيئة: ${isoler('organisme')} في ${CONFIGURATION}.`,
  sansSchema: `ينقص هنا المخطط لعدة سنوات: ${isoler('accessibilite.schema')} في ${CONFIGURATION}. يطلب القانون نشره.`,
  sansPlan: `تنقص هنا خطة عمل السنة: ${isoler('accessibilite.plan')} في ${CONFIGURATION}.`,
  resultat: (etat: Etat) =>
    `هذه الصفحة ${ETATS[etat]} للمرجع العام لتحسين سهولة الوصول (${isoler('RGAA')})، النسخة ${isoler('4.1.2')}.`,
  audit: ({ par, jour }: Audit) => `أجرى ${isoler(par)} فحصًا. انتهى يوم ${dateLongue(jour)}.`,
  taux: ({ taux, applicables, comptes }: Conformite) =>
    `تبيّن فحوصنا الآلية احترام ${comptes.conforme} من أصل ${applicables} من المعايير التي تنطبق: ${taux}%.`,
  comptes: (n: number, resultat: Resultat) => `${compter(n, CRITERES)}: ${RESULTATS[resultat]}`,
  faitLe: (jour: string) => `تاريخه ${dateLongue(jour)}. وهو من تقييم أجريناه بأنفسنا.`,
  technologies: `صُنعت الصفحة بـ ${['HTML', 'CSS', 'JavaScript', 'SVG', 'WAI-ARIA'].map(isoler).join(' و')}.`,
  outils: `أدوات الفحص هي ${isoler('axe-core')} واختباراتنا، في ${isoler('Chromium')}، على كل حالات الصفحة.`,
  sansContact: `تنقص هنا طريقة للاتصال: ${isoler('contact')} في ${CONFIGURATION}. في الانتظار، اسألوا دار بلديتكم.`,
  sujet: (nom: string) => `Accessibilité de « ${nom} »`,
  recours: `لم يجبكم أحد؟ المدافع عن الحقوق (${isoler('Défenseur des droits')})`,
  defenseur: {
    ...catalogue.declaration.defenseur,
    courrier: `برسالة ورقية، دون طابع: ${isoler('Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07')}.`,
  },
} satisfies Traduction<typeof fr.declaration>

export const grille = {
  ...remplir<typeof catalogue.grille, typeof fr.grille>(catalogue.grille),
  resultats: RESULTATS,
  part: (n: number, resultat: Resultat) => `${RESULTATS[resultat]}: ${n}`,
  critere: (numero: string) => `المعيار ${isoler(numero)}`,
  regle: (regle: string) => `قاعدة ${isoler('axe')}: ${isoler(regle)}، على كل الحالات`,
  essai: (fichier: string) => `${isoler(fichier)}: `,
} satisfies Traduction<typeof fr.grille>
