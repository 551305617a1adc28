import type * as fr from '../../../fr/chemin/voir-chemin.ts'
import { faireVoirChemin } from '../../../langue/faire/chemin.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { sayChemin } from '../../chemin/chemin.ts'
import { distance, duree } from '../../socle/format.ts'
import { MOTS } from '../../socle/mots.ts'
import catalogue from './voir-chemin.json' with { type: 'json' }

const OSM = isoler('openstreetmap.org')

export const voirChemin = {
  ...catalogue.voirChemin,
  webOuvrir: `فتح ${OSM} مع الانطلاق والوصول (علامة تبويب جديدة)`,
  webDit: `سيعرف موقع ${OSM} مكان انطلاقكم وهذا المكان.`,
} satisfies Traduction<typeof fr.voirChemin>

export const { sayTotal, sayDepart, saySansChemin, sayEtapes } = faireVoirChemin({
  ...remplir<typeof catalogue.phrases, Parameters<typeof faireVoirChemin>[0]>(catalogue.phrases),
  ...{ distance, duree, etapes: sayChemin, mer: voirChemin.mer },
  total: (mode, loin, temps, entre) =>
    `${voirChemin.modes[mode]}: ${loin}، حوالي ${temps} عبر الطرق${entre === null ? '' : ` (بين ${entre[0]} و${entre[1]})`}.`,
  departDe: (nom) => `الانطلاق: ${isoler(nom)}، من الموضع الأكثر سكانًا.`,
  sansRoute: (mode) => `لا نعرف أي طريق إليه ${MOTS.enMode[mode]}.`,
  direct: (loin, temps, mode) =>
    `بخط مستقيم: ${loin}. احسبوا حوالي ${temps} ${MOTS.enMode[mode]}: هذا تقدير.`,
})
