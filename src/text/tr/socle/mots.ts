import type * as fr from '../../fr/mots.ts'
import type { Traduction } from '../../langue/traduction.ts'

export const MOTS = {
  offre: {
    lieux: 'Herkese açık bir yer',
    accompagnement: 'Bir kişinin yardımı',
    ateliers: 'Bir grup atölyesi',
  },
  offreDe: {
    lieux: 'herkese açık bir yere',
    accompagnement: 'bir kişinin yardımına',
    ateliers: 'bir grup atölyesine',
  },
  mode: { marche: 'Yürüyerek', velo: 'Bisikletle', voiture: 'Arabayla' },
  enMode: { marche: 'yürüyerek', velo: 'bisikletle', voiture: 'arabayla' },
  etat: { atteinte: 'Ulaşılabilir', inconnue: 'Bilinmiyor', nonAtteinte: 'Ulaşılamaz' },
} satisfies Traduction<typeof fr.MOTS>

export const MARQUE_MIENNE = 'Sizin verileriniz'

export const LIEN_MIEN =
  'Bu yer yalnızca bu cihazdadır. Başka bir cihaz onu bu bağlantıyla, kodla ya da mesajla bulamaz.'

export const LIEN_CORRIGE =
  'Düzeltmeleriniz yalnızca bu cihazdadır. Başka bir cihaz, herkese açık bilgileri bu düzeltmeler olmadan gösterir.'
