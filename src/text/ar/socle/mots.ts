import type * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const MOTS = {
  offre: {
    lieux: 'مكان يستقبل الناس',
    accompagnement: 'مساعدة من شخص',
    ateliers: 'ورشة جماعية',
  },
  offreDe: {
    lieux: 'من مكان مفتوح للناس',
    accompagnement: 'من مساعدة يقدمها شخص',
    ateliers: 'من ورشة جماعية',
  },
  mode: { marche: 'مشيًا', velo: 'بالدراجة', voiture: 'بالسيارة' },
  enMode: { marche: 'مشيًا', velo: 'بالدراجة', voiture: 'بالسيارة' },
  etat: { atteinte: 'في المتناول', inconnue: 'لا نعرف', nonAtteinte: 'ليس في المتناول' },
} satisfies Traduction<typeof fr.MOTS>

export const MARQUE_MIENNE = 'بياناتكم'

export const LIEN_MIEN =
  'هذا المكان موجود على هذا الجهاز فقط. لن يجده جهاز آخر بهذا الرابط أو الرمز أو الرسالة.'

export const LIEN_CORRIGE = 'تصحيحاتكم موجودة على هذا الجهاز فقط. سيرى جهاز آخر البطاقة المنشورة من دونها.'
