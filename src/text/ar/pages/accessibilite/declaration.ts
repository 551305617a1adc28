import type { Audit, Conformite, Etat } from '../../../../domain/accessibilite/conformite.ts'
import type { Resultat } from '../../../../domain/accessibilite/criteres.ts'
import type * as fr from '../../../fr/accessibilite/declaration.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { compter, dateLongue } from '../../socle/format.ts'

const ETATS = {
  non: 'غير مطابقة',
  partielle: 'مطابقة جزئيًا',
  totale: 'مطابقة كليًا',
} as const satisfies Readonly<Record<Etat, string>>

const RESULTATS = {
  conforme: 'مطابق',
  'non-conforme': 'غير مطابق',
  'a-verifier': 'يجب أن يفحصه شخص',
  'non-applicable': 'لا ينطبق',
} as const satisfies Readonly<Record<Resultat, string>>

const CRITERES = {
  zero: 'لا معيار',
  one: 'معيار واحد',
  two: 'معياران',
  few: 'معايير',
  many: 'معيارًا',
  other: 'معيار',
} as const

const CONFIGURATION = isoler('configuration.json')

export const declaration = {
  etats: ETATS,
  qui: (organisme: string, nom: string) =>
    `يجب على ${organisme === '' ? 'المصلحة التي تنشر هذه الصفحة' : isoler(organisme)} جعل ${isoler(nom)} سهل الوصول للجميع.`,
  loi: `تطلب ذلك المادة 47 من القانون رقم ${isoler('2005-102')} بتاريخ 11 فبراير 2005. ويشرح كيفيته المرسوم رقم ${isoler('2019-768')} بتاريخ 24 يوليو 2019.`,
  sansOrganisme: `ينقص هنا اسم الهيئة: ${isoler('organisme')} في ${CONFIGURATION}.`,
  portee: 'يخص هذا البيان كل أجزاء هذه الصفحة، والصفحات البسيطة لكل بلدية.',
  schema: 'المخطط لعدة سنوات',
  plan: 'خطة عمل السنة',
  sansSchema: `ينقص هنا المخطط لعدة سنوات: ${isoler('accessibilite.schema')} في ${CONFIGURATION}. يطلب القانون نشره.`,
  sansPlan: `تنقص هنا خطة عمل السنة: ${isoler('accessibilite.plan')} في ${CONFIGURATION}.`,
  engagements: 'ما تلتزم الهيئة بفعله',
  etat: 'حالة المطابقة',
  resultat: (etat: Etat) =>
    `هذه الصفحة ${ETATS[etat]} للمرجع العام لتحسين سهولة الوصول (${isoler('RGAA')})، النسخة ${isoler('4.1.2')}.`,
  sansAudit: 'لم يفحصها أي شخص، لا من داخل الهيئة ولا من خارجها. تقول القاعدة أن نكتب عندئذ «غير مطابقة».',
  audit: ({ par, jour }: Audit) => `أجرى ${isoler(par)} فحصًا. انتهى يوم ${dateLongue(jour)}.`,
  taux: ({ taux, applicables, comptes }: Conformite) =>
    `تبيّن فحوصنا الآلية احترام ${comptes.conforme} من أصل ${applicables} من المعايير التي تنطبق: ${taux}%.`,
  compte: 'ما يجب أن يفحصه شخص لا يُحسب أبدًا محترمًا.',
  comptes: (n: number, resultat: Resultat) => `${compter(n, CRITERES)}: ${RESULTATS[resultat]}`,
  manques: 'محتويات ليست سهلة الوصول',
  nonConformes: 'حالات عدم المطابقة',
  aucuneNonConformite: 'لا نعرف أي حالة. لكن لم يُفحص كل شيء: قائمة الفحوص الباقية أسفله.',
  desNonConformites: 'هي في قائمة المعايير، أسفله.',
  derogations: 'استثناءات بسبب عبء زائد',
  aucuneDerogation: 'لا نطلب أي استثناء.',
  exemptes: 'محتويات لا يشملها القانون',
  carte: 'الخريطة المرسومة. ما تظهره موجود أيضًا نصًا في القوائم والبطاقات والجداول.',
  tiers: 'النصوص التي تكتبها الأماكن بنفسها، والمواقع التي تؤدي إليها الروابط.',
  etabli: 'كيف كُتب هذا البيان',
  faitLe: (jour: string) => `تاريخه ${dateLongue(jour)}. وهو من تقييم أجريناه بأنفسنا.`,
  technologies: `صُنعت الصفحة بـ ${['HTML', 'CSS', 'JavaScript', 'SVG', 'WAI-ARIA'].map(isoler).join(' و')}.`,
  outils: `أدوات الفحص هي ${isoler('axe-core')} واختباراتنا، في ${isoler('Chromium')}، على كل حالات الصفحة.`,
  sansLecteur: 'لم يجرّب أي شخص بعد قارئ شاشة على هذه الصفحة.',
  aide: 'هل تواجهون صعوبة؟ اطلبوا المساعدة',
  aideDit:
    'قولوا ماذا كنتم تريدون أن تفعلوا، وما الذي يمنعكم. يجب أن نجيبكم، وأن نعطيكم المعلومة بطريقة أخرى.',
  sansContact: `تنقص هنا طريقة للاتصال: ${isoler('contact')} في ${CONFIGURATION}. في الانتظار، اسألوا دار بلديتكم.`,
  sujet: (nom: string) => `Accessibilité de « ${nom} »`,
  sansScript: 'لكل بلدية أيضًا صفحة بسيطة، دون خريطة، تعمل في كل مكان:',
  pagesSimples: 'الصفحات البسيطة للبلديات',
  recours: `لم يجبكم أحد؟ المدافع عن الحقوق (${isoler('Défenseur des droits')})`,
  recoursDit: 'بلّغتم عن صعوبة، والجواب لا يساعدكم. يمكنكم عندها أن تلجؤوا إلى المدافع عن الحقوق. هذا مجاني.',
  defenseur: {
    ecrire: 'الكتابة إليه على الإنترنت',
    delegue: 'لقاء مندوب قرب بيتكم',
    courrier: `بالبريد، دون طابع: ${isoler('Défenseur des droits, Libre réponse 71120, 75342 Paris CEDEX 07')}`,
    telephone: 'بالهاتف:',
    numero: '09 69 39 00 00',
  },
} satisfies Traduction<typeof fr.declaration>

export const grille = {
  titre: 'المعايير الـ106، واحدًا بعد الآخر',
  aide: 'يقول كل سطر النتيجة وما يثبتها. يؤدي الرقم إلى النص الرسمي.',
  theme: (rang: number, nom: string) => `${rang}. ${nom}`,
  resultats: RESULTATS,
  part: (n: number, resultat: Resultat) => `${RESULTATS[resultat]}: ${n}`,
  critere: (numero: string) => `المعيار ${isoler(numero)}`,
  regle: (regle: string) => `قاعدة ${isoler('axe')}: ${isoler(regle)}، على كل الحالات`,
  essai: (fichier: string) => `${isoler(fichier)}: `,
  preuves: 'ما يثبت ذلك:',
  deja: 'فحصته الآلة:',
  controle: (texte: string) => `يجب فعله: ${texte}`,
} satisfies Traduction<typeof fr.grille>
