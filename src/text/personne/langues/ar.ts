import { plurielArabe } from '../../langue/pluriel.ts'
import type { MotsPersonne } from '../mots.ts'

/** Arabic counts one, two, a few, many. */
const forme = plurielArabe()
const compter = (n: number, mots: Parameters<typeof forme>[1]): string =>
  n === 1 || n === 2 ? forme(n, mots) : `${n} ${forme(n, mots)}`
const lieux = { one: 'مكان واحد', two: 'مكانان', few: 'أماكن', many: 'مكانًا', other: 'مكان' }

export const ar: MotsPersonne = {
  locale: 'ar-u-nu-latn-ca-gregory',
  nom: 'العربية',
  sens: 'rtl',
  gsm: false,
  aRelire: 'هذه الترجمة لم يراجعها شخص بعد. النص الفرنسي هو المرجع.',
  titre: 'أين تجد المساعدة',
  quand: 'متى',
  ou: 'أين',
  trajet: 'الطريق',
  contact: 'الاتصال',
  ensuite: 'المواعيد التالية',
  virgule: '، ',
  ouBien: ' أو ',
  heure: (heures, minutes) => `${heures}:${minutes}`,
  plage: (debut, fin) => `من ${debut} إلى ${fin}`,
  jours: (premier, dernier) => `من ${premier} إلى ${dernier}`,
  moments: { matin: 'صباحًا', 'apres-midi': 'بعد الظهر', journee: 'خلال النهار', soir: 'مساءً' },
  heureInconnue: 'اسأل عن الساعة',
  toujours: 'طوال اليوم',
  ouvert: 'مفتوح',
  horairesInconnus: 'اسأل عن أوقات العمل',
  lieu: 'مكان يساعدك فيه شخص',
  modes: { marche: 'مشيًا', velo: 'بالدراجة', voiture: 'بالسيارة' },
  minutes: (n) =>
    compter(n, { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' }),
  heures: (n) => compter(n, { one: 'ساعة واحدة', two: 'ساعتان', few: 'ساعات', many: 'ساعة', other: 'ساعة' }),
  environ: (temps) => `حوالي ${temps}`,
  plusDe: (temps) => `أكثر من ${temps}`,
  parLaRoute: 'عبر الطريق',
  volDoiseau: 'تقدير بخط مستقيم',
  sansRoute: 'لا يوجد طريق معروف',
  dansVotreCommune: 'في بلديتك',
  depuis: 'انطلاقًا من',
  couts: {
    gratuit: 'مجاني',
    condition: 'مجاني لبعض الأشخاص',
    payant: 'بمقابل مالي',
    inconnu: 'اسأل عن السعر',
  },
  placesInconnues: 'عدد الأماكن غير معروف',
  places: (n) => `في المجموع: ${compter(n, lieux)}، اسأل هل بقي مكان`,
  restantes: (n) => `الباقي: ${compter(n, lieux)}`,
  inscriptions: {
    libre: 'بدون موعد',
    telephone: 'التسجيل بالهاتف',
    courriel: 'التسجيل بالبريد الإلكتروني',
    lien: 'التسجيل عبر الإنترنت',
    inconnue: 'اسأل عن طريقة التسجيل',
  },
  demandes: {
    inscription: 'التسجيل ضروري، حسب المكان',
    'rendez-vous': 'بموعد، حسب المكان',
  },
  exemple: 'مثال، ليس موعدًا حقيقيًا',
  aVerifier: 'يجب التأكد',
  memeAdresse: 'في نفس العنوان',
  mairie: 'بلدية',
  atelier: 'ورشة رقمية',
  retrouver: 'للعثور على كل هذا من جديد',
  informations: 'تاريخ المعلومات:',
  appelez: 'اتصل قبل الذهاب.',
}
