import type * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './mots.json' with { type: 'json' }

export const MOTS = catalogue.MOTS satisfies Traduction<typeof fr.MOTS>

export const MARQUE_MIENNE = 'بياناتكم'

export const LIEN_MIEN =
  'هذا المكان موجود على هذا الجهاز فقط. لن يجده جهاز آخر بهذا الرابط أو الرمز أو الرسالة.'

export const LIEN_CORRIGE = 'تصحيحاتكم موجودة على هذا الجهاز فقط. سيرى جهاز آخر البطاقة المنشورة من دونها.'
