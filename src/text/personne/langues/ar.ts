import { isoler } from '../../langue/isoler.ts'
import { plurielArabe } from '../../langue/pluriel.ts'
import type { MotsPersonne } from '../mots.ts'

/** Arabic counts none, one, two, a few, many: the first three are words alone. */
const forme = plurielArabe()
const compter = (n: number, mots: Parameters<typeof forme>[1]): string =>
  n < 3 ? forme(n, mots) : `${n} ${forme(n, mots)}`
/** Seats. */
const places = {
  ...{ zero: 'لا مقعد', one: 'مقعد واحد', two: 'مقعدان' },
  ...{ few: 'مقاعد', many: 'مقعدًا', other: 'مقعد' },
}

export const ar: MotsPersonne = {
  locale: 'ar-u-nu-latn-ca-gregory',
  nom: 'العربية',
  sens: 'rtl',
  gsm: false,
  aRelire: 'هذه الترجمة لم يراجعها شخص بعد.',
  reference: 'النص الفرنسي هو المرجع.',
  titre: 'أين تجدون المساعدة',
  quand: 'متى',
  ou: 'أين',
  trajet: 'الطريق',
  contact: 'الاتصال',
  ensuite: 'المواعيد التالية',
  virgule: '، ',
  deuxPoints: ': ',
  ouBien: ' أو ',
  heure: (heures, minutes) => `${heures}:${minutes}`,
  plage: (debut, fin) => `من ${debut} إلى ${fin}`,
  jours: (premier, dernier) => `من ${premier} إلى ${dernier}`,
  moments: { matin: 'صباحًا', 'apres-midi': 'بعد الظهر', journee: 'خلال النهار', soir: 'مساءً' },
  heureInconnue: 'اسألوا عن الساعة',
  toujours: 'طوال اليوم',
  ouvert: 'مفتوح',
  horairesInconnus: 'اسألوا عن أوقات الفتح',
  lieu: 'مكان يساعدكم فيه شخص',
  modes: { marche: 'مشيًا', velo: 'بالدراجة', voiture: 'بالسيارة' },
  minutes: (n) =>
    compter(n, { one: 'دقيقة واحدة', two: 'دقيقتين', few: 'دقائق', many: 'دقيقة', other: 'دقيقة' }),
  heures: (n) => compter(n, { one: 'ساعة', two: 'ساعتين', few: 'ساعات', many: 'ساعة', other: 'ساعة' }),
  etMinutes: ' و',
  trajets: {
    aucune: (mode) => `لا طريق معروف ${mode}`,
    plus: (mode, temps) => `أكثر من ${temps} ${mode} عبر الطرق`,
    routes: (mode, temps) => `حوالي ${temps} ${mode} عبر الطرق`,
    direct: (mode, temps) => `حوالي ${temps} ${mode}، تقدير بخط مستقيم`,
  },
  dansVotreCommune: 'في بلديتكم',
  depuis: (depart) => `انطلاقًا من ${isoler(depart)}`,
  couts: {
    gratuit: 'مجاني',
    condition: 'مجاني لبعض الأشخاص',
    payant: 'بمقابل مالي',
    inconnu: 'اسألوا عن السعر',
  },
  placesInconnues: 'عدد المقاعد غير معروف',
  places: (n) => `عدد المقاعد: ${compter(n, places)}، اسألوا هل بقي مقعد`,
  restantes: (n) => `المقاعد الباقية: ${compter(n, places)}`,
  inscriptions: {
    libre: 'دون موعد',
    telephone: 'التسجيل بالهاتف',
    courriel: 'التسجيل بالبريد الإلكتروني',
    lien: 'التسجيل على الإنترنت',
    requise: 'يجب التسجيل',
    inconnue: 'اسألوا عن التسجيل',
  },
  demandes: {
    inscription: 'التسجيل واجب، كما يقول المكان',
    'rendez-vous': 'بموعد، كما يقول المكان',
  },
  exemple: 'مثال، ليس موعدًا حقيقيًا',
  aVerifier: 'يجب التأكد',
  memeAdresse: 'في العنوان نفسه',
  mairie: (commune) => (commune === '' ? 'دار بلدية المكان' : `دار بلدية ${isoler(commune)}`),
  atelier: 'ورشة رقمية',
  retrouver: 'للعثور على كل هذا من جديد',
  informations: (du, au, sansDate) =>
    `تاريخ المعلومات: ${au === null ? du : `من ${du} إلى ${au}`}${sansDate ? '، أو دون تاريخ' : ''}.`,
  dateInconnue: 'تاريخ المعلومات غير معروف.',
  appelez: 'اتصلوا قبل الذهاب.',
}
