import type * as fr from '../../../fr/pages/contact.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'

export const contact = {
  titre: 'الاتصال',
  aide: 'لطلب مساعدة أو موعد، اتصلوا بمكان: رقمه في بطاقته.',
  editeur: (organisme: string) => `تنشر هذه الصفحة: ${isoler(organisme)}.`,
  sansEditeur: 'لم تذكر المصلحة التي تنشر هذه الصفحة اسمها.',
  joindre: 'للحديث عن هذه الصفحة',
  telephone: 'الهاتف',
  courriel: 'البريد الإلكتروني',
  page: 'على الإنترنت',
  sansContact: 'لا رقم ولا عنوان لهذه الصفحة. إن كان لديكم سؤال، اتصلوا بدار بلديتكم.',
  erreur: 'بطاقة فيها خطأ',
  erreurs: [
    'افتحوا بطاقة المكان، ثم «التبليغ عن خطأ». تقول الرسالة أيّ مكان هو.',
    'يمكنكم أيضًا إخبار المكان نفسه: هو من يكتب بطاقته.',
  ],
  sujet: (nom: string) => `Question sur « ${nom} »`,
} satisfies Traduction<typeof fr.contact>
