import type * as fr from '../../../fr/pages/vie-privee.ts'
import { viePrivee as french } from '../../../fr/pages/vie-privee.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { app } from '../../socle/app.ts'
import { compter } from '../../socle/format.ts'
import catalogue from './vie-privee.json' with { type: 'json' }

const PLAINTE = `إذا لم يصلكم جواب، يمكنكم تقديم شكوى إلى ${isoler('CNIL')}، وهي الهيئة الفرنسية لحماية البيانات.`

export const viePrivee = {
  ...catalogue.viePrivee,
  bref: `لا يخرج من جهازكم شيء مما تكتبون، إلا إذا طلبتم ذلك. لا حساب ولا ملفات تعريف الارتباط (${isoler('cookies')}) ولا قياس للزيارات.`,
  qui: (nom: string, organisme: string) =>
    organisme === ''
      ? `الجهة التي تنشر ${isoler(nom)} لم تذكر اسمها.`
      : `${isoler(nom)}، من نشر ${isoler(organisme)}.`,
  gardes: [
    'الصفحات والبيانات التي فتحتموها، لتعمل دون إنترنت.',
    `المقاطعات التي تحفظونها في «${app.pages['hors-ligne']}».`,
    'اللغة التي اخترتموها، ومظهر هذه الصفحة (اسمها وألوانها).',
    'بياناتكم وسيناريوهاتكم، إذا أعددتم شيئًا منها. على حاسوب مشترك، اختاروا حفظها فقط ما دامت علامة التبويب مفتوحة.',
  ],
  adresses: (hote: string) =>
    `البحث عن عنوان: إذا وافقتم عليه، يُرسل ما تكتبون إلى خدمة العناوين التابعة للدولة (${isoler(hote)}).`,
  plan: (hote: string) =>
    `خريطة الشوارع: إذا عرضتموها، تطلب الصفحة من ${isoler(hote)} الخريطة التي تنظرون إليها.`,
  itineraire: (hote: string) =>
    `الطريق على الإنترنت: إذا فتحتموه، يُرسَل إلى ${isoler(hote)} مكان الوصول، ومكان الانطلاق إذا ذكرتموه.`,
  journal: `مثل كل خادم، يمكنه أن يسجّل عنوان اتصالكم على الشبكة والوقت والملف المقروء. إذا ضُبط كما ننصح، فهو لا يسجّل ما يأتي بعد ${isoler('?')} في عنوان الصفحة.`,
  duree: (jours: number) =>
    jours === 0 ? 'لا يحفظ الخادم أي سجل.' : `يحفظ الخادم هذه السجلات ${compter(jours, catalogue.JOURS)}.`,
  droitsDit: `يمكنكم أن تطلبوا معرفة ما سُجّل عنكم، وتصحيحه أو محوه (${isoler('RGPD')}، المواد من 15 إلى 22).`,
  // Mailed to a French service.
  sujet: french.sujet,
  sansPersonne: `لا تقول هذه الصفحة لمن تكتبون: اسألوا دار بلديتكم. ${PLAINTE}`,
  sansDelegue: `اكتبوا إلى الجهة التي تنشر هذه الصفحة: طريقة الاتصال بها في «${app.pages.contact}». ${PLAINTE}`,
  avecDelegue: `اكتبوا إلى المسؤول عن حماية البيانات. ${PLAINTE}`,
} satisfies Traduction<typeof fr.viePrivee>
