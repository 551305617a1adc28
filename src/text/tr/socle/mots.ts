import type * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './mots.json' with { type: 'json' }

export const MOTS = catalogue.MOTS satisfies Traduction<typeof fr.MOTS>

export const MARQUE_MIENNE = 'Sizin verileriniz'

export const LIEN_MIEN =
  'Bu yer yalnızca bu cihazdadır. Başka bir cihaz onu bu bağlantıyla, kodla ya da mesajla bulamaz.'

export const LIEN_CORRIGE =
  'Düzeltmeleriniz yalnızca bu cihazdadır. Başka bir cihaz, herkese açık bilgileri bu düzeltmeler olmadan gösterir.'
