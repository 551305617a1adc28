import type { Mode } from '../../../domain/common/mode.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'
import type * as fr from '../../fr/chemin/voir-chemin.ts'
import { isoler } from '../../langue/isoler.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { distance, duree } from '../format.ts'
import { MOTS } from '../mots.ts'
import { sayChemin } from './chemin.ts'

/** A leg shorter than this is the width of a street and its pavement. */
const LEG_SAID_M = 30
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

interface Total {
  readonly metres: number
  readonly minutes: number
  readonly minutesMin: number
  readonly minutesMax: number
}

/** "مشيًا: 1.2 كم، حوالي 18 دقيقة عبر الطرق (بين 16 دقيقة و21 دقيقة)." */
export function sayTotal(mode: Mode, { metres, minutes, minutesMin, minutesMax }: Total): string {
  const [low, high] = [duree(minutesMin), duree(minutesMax)]
  const band = low === high ? '' : ` (بين ${low} و${high})`
  return `${voirChemin.modes[mode]}: ${distance(metres)}، حوالي ${duree(minutes)} عبر الطرق${band}.`
}

export const sayDepart = (nom: string | null): string =>
  nom === null ? 'الانطلاق: النقطة التي أعطيتموها.' : `الانطلاق: ${isoler(nom)}، من الموضع الأكثر سكانًا.`

export function saySansChemin(
  mode: Mode,
  sansRoute: boolean,
  direct: { readonly distanceM: number; readonly minutes: number } | null,
): string[] {
  const why = sansRoute ? `لا نعرف أي طريق إليه ${MOTS.enMode[mode]}.` : 'ليست لدينا طرق هذه المنطقة.'
  if (direct === null) return [why, voirChemin.mer]
  const { distanceM, minutes } = direct
  return [
    why,
    `بخط مستقيم: ${distance(distanceM)}. احسبوا حوالي ${duree(minutes)} ${MOTS.enMode[mode]}: هذا تقدير.`,
  ]
}

export function sayEtapes(
  steps: readonly WayStep[],
  [startM, endM]: readonly [number, number],
): readonly string[] {
  return [
    ...(startM < LEG_SAID_M ? [] : [`اذهبوا أولًا إلى الطريق (${distance(startM)}).`]),
    ...sayChemin(steps),
    endM < LEG_SAID_M ? 'وصلتم.' : `المكان على بعد ${distance(endM)} من الطريق.`,
  ]
}
