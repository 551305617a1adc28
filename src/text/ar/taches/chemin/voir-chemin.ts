import type { Mode } from '../../../../domain/common/mode.ts'
import type * as fr from '../../../fr/chemin/voir-chemin.ts'
import { faireVoirChemin } from '../../../langue/faire/chemin.ts'
import { isoler } from '../../../langue/isoler.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { sayChemin } from '../../chemin/chemin.ts'
import { distance, duree } from '../../socle/format.ts'
import { MOTS } from '../../socle/mots.ts'

const OSM = isoler('openstreetmap.org')

export const voirChemin = {
  modes: { marche: 'مشيًا', velo: 'بالدراجة', voiture: 'بالسيارة' } satisfies Record<Mode, string>,
  mode: 'كيف تذهبون إليه؟',
  attente: 'جارٍ حساب الطريق…',
  echec: 'تعذرت قراءة الطرق. حاولوا من جديد.',
  recommencer: 'المحاولة من جديد',
  etapes: 'الطريق، شارعًا بعد شارع',
  appareil: 'هذا الطريق يُحسب على جهازكم. لا يُرسَل أي شيء.',
  voiture: 'مع 3 دقائق للانطلاق والوقوف.',
  lignes: 'هذا الطريق لا يعرف الأشغال ولا الحواجز ولا المنعطفات الممنوعة.',
  arrivee: 'الوصول',
  plan: 'خريطة صغيرة للشوارع حول مكان الوصول. الشوارع التي تسلكونها مذكورة أعلاه.',
  planDit: 'الشوارع حول مكان الوصول. الخطوط السوداء المتقطعة تبيّن الطريق.',
  inconnu: 'لا نعرف أين مكان انطلاقكم.',
  mer: 'البحر بينكم وبين هذا المكان.',
  webDemander: 'عرض الطريق على الإنترنت',
  webOuvrir: `فتح ${OSM} مع الانطلاق والوصول`,
  webDit: `سيعرف موقع ${OSM} مكان انطلاقكم وهذا المكان.`,
} satisfies Traduction<typeof fr.voirChemin>

export const { sayTotal, sayDepart, saySansChemin, sayEtapes } = faireVoirChemin({
  distance,
  duree,
  etapes: sayChemin,
  total: (mode, loin, temps, entre) =>
    `${voirChemin.modes[mode]}: ${loin}، حوالي ${temps} عبر الطرق${entre === null ? '' : ` (بين ${entre[0]} و${entre[1]})`}.`,
  departDonne: 'الانطلاق: النقطة التي أعطيتموها.',
  departDe: (nom) => `الانطلاق: ${isoler(nom)}، من الموضع الأكثر سكانًا.`,
  sansRoute: (mode) => `لا نعرف أي طريق إليه ${MOTS.enMode[mode]}.`,
  sansReseau: 'ليست لدينا طرق هذه المنطقة.',
  mer: voirChemin.mer,
  direct: (loin, temps, mode) =>
    `بخط مستقيم: ${loin}. احسبوا حوالي ${temps} ${MOTS.enMode[mode]}: هذا تقدير.`,
  rejoindre: (loin) => `اذهبوا أولًا إلى الطريق (${loin}).`,
  arrive: 'وصلتم.',
  reste: (loin) => `المكان على بعد ${loin} من الطريق.`,
})
