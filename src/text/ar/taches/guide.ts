import type { Proposition } from '../../../domain/orientation/classer.ts'
import type * as fr from '../../fr/guide.ts'
import { siDit } from '../../langue/faire/si-dit.ts'
import { faireReponses } from '../../langue/faire-reponses.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { MINUTES, PLACES } from '../comptes/mots.ts'
import { sayOuverturesSimple } from '../orientation/ouvertures.ts'
import { compter } from '../socle/format.ts'
import { MOTS } from '../socle/mots.ts'
import { quiDe, sayAQuiDemander } from '../socle/orientation/contact.ts'
import { jourLong, plage } from '../socle/quand.ts'

export { QUAND, QUOI } from '../../fr/guide.ts'

const REPONSES = {
  zero: 'لا جواب',
  one: 'جواب واحد',
  two: 'جوابان',
  few: 'أجوبة',
  many: 'جوابًا',
  other: 'جواب',
} as const

/** Easy Arabic: short sentences, one idea each, the polite plural. */
export const guide = {
  titre: 'ساعدوني في البحث',
  etape: (rang: number, total: number) => `السؤال ${rang} من ${total}`,
  retour: 'السؤال السابق',
  recommencer: 'البدء من جديد',
  ou: {
    question: 'أين تسكنون؟',
    aide: 'اكتبوا اسم بلديتكم بالحروف اللاتينية. يمكنكم أيضًا كتابة الرمز البريدي.',
    etiquette: 'بلديتكم',
    garder: (nom: string) => `أنطلق من ${isoler(nom)}`,
    depart: (nom: string) => `تنطلقون من ${isoler(nom)}.`,
    changer: 'تغيير مكان الانطلاق',
  },
  comment: {
    question: 'كيف تتنقلون؟',
    choix: { marche: 'مشيًا', velo: 'بالدراجة', voiture: 'بالسيارة', amene: 'يأخذني شخص معه' },
  },
  quoi: {
    question: 'ماذا تريدون أن تفعلوا؟',
    choix: {
      debuter: ['البداية', 'تشغيل حاسوب. استعمال هاتف.'],
      internet: ['استعمال الإنترنت', 'البحث عن معلومة. كتابة رسالة.'],
      demarches: ['إنجاز معاملاتي', 'الضرائب والصحة. الوثائق والسكن.'],
      securite: ['تجنب الاحتيال', 'الدفع على الإنترنت. اختيار كلمة سر جيدة.'],
      emploi: ['البحث عن عمل', 'كتابة سيرة ذاتية. الرد على إعلان عمل.'],
      famille: ['مساعدة أطفالي', 'متابعة المدرسة. الحديث عن الشاشات.'],
    },
    tout: ['لا أعرف بعد', 'نعرض كل الورشات.'],
  },
  quand: {
    question: 'متى يكون لديكم وقت؟',
    choix: { matin: 'صباحًا', 'apres-midi': 'بعد الظهر', soir: 'مساءً' },
    tout: 'لا يهم',
  },
  resultat: {
    titre: 'هذا ما نقترحه',
    nombre: (n: number) => `وجدنا لكم: ${compter(n, REPONSES)}.`,
    calcul: 'نبحث قرب بيتكم.',
    loin: 'لا شيء قريب جدًا من بيتكم. هذا هو الأقرب.',
    rien: (commune: string) => `لم نجد شيئًا. اسألوا ${quiDe({ lien: 'mairie', nom: commune })}.`,
    elargir: 'عرض كل الورشات',
    carte: 'العرض على الخريطة',
    lieu: 'يمكن لهذا المكان أن يساعدكم.',
    plusPres: (nom: string, trajet: string, surete: Proposition['surete']) =>
      `الأقرب: ${isoler(nom)}. ${siDit('', trajet, ' ')}${surete === 'sur' ? 'يجب التسجيل على الإنترنت.' : 'يجب التأكد.'}`,
    enVoiture: 'البحث بالسيارة',
  },
  papier: {
    titre: 'مساعدة قرب بيتكم',
    imprimer: 'طباعة',
    depart: (libelle: string) => `الانطلاق: ${isoler(libelle)}.`,
  },
} satisfies Traduction<typeof fr.guide>

export const { saySeanceSimple, sayLieuSimple, sayTrajetSimple, sayCout, lignesAdresse } = faireReponses(
  {
    reste: (n) => `المقاعد الباقية: ${compter(n, PLACES)}.`,
    places: (n) => [`عدد المقاعد كلها: ${compter(n, PLACES)}.`, 'اسألوا هل بقيت مقاعد.'],
    placesInconnues: 'عدد المقاعد غير معروف.',
    couts: {
      gratuit: ['هذا مجاني.'],
      condition: ['هذا مجاني أحيانًا.', 'اسألوا قبل المجيء.'],
      payant: ['هذا بمقابل مالي.', 'اسألوا عن السعر.'],
      inconnu: ['السعر غير معروف.', 'اسألوا عن السعر قبل المجيء.'],
    },
    cheques: 'تُقبل الشيكات الرقمية.',
    inscriptions: {
      libre: 'تعالوا دون موعد.',
      telephone: 'اتصلوا قبل المجيء.',
      courriel: 'اكتبوا رسالة قبل المجيء.',
      lien: 'يجب التسجيل على الإنترنت.',
      autre: 'يجب التسجيل.',
      inconnue: 'اسألوا هل يجب التسجيل.',
    },
    exemple: ['هذا التاريخ مثال.', 'وليس تاريخًا حقيقيًا.'],
    aVerifier: 'يجب التأكد من هذا التاريخ.',
    lieu: guide.resultat.lieu,
    appelez: 'اتصلوا لمعرفة الأيام.',
    demandez: 'اسألوا عن الأيام.',
    trajet: (mode, n, isMore) =>
      `${MOTS.mode[mode]}، احسبوا ${isMore ? 'أكثر من' : 'حوالي'} ${compter(n, MINUTES)}.`,
    sansRoute: 'لا نعرف طريقًا للوصول إليه.',
    parLaRoute: 'هذا وقت الطريق.',
    estime: 'هذا تقدير بخط مستقيم.',
  },
  {
    seance: (seance) => `الموعد يوم ${jourLong(seance.date)}، ${plage(seance)}.`,
    ouvertures: sayOuverturesSimple,
    demander: sayAQuiDemander,
  },
)
