import type { Mode } from '../../../domain/common/mode.ts'
import type { WayStep } from '../../../domain/roads/way/way-steps.ts'

/** A leg shorter than this is the width of a street and its pavement. */
const LEG_SAID_M = 30

interface Total {
  readonly metres: number
  readonly minutes: number
  readonly minutesMin: number
  readonly minutesMax: number
}

/** The words around a way in a language; `mode`: as it begins a sentence, or within one. */
interface MotsDuChemin {
  readonly distance: (metres: number) => string
  readonly duree: (minutes: number) => string
  readonly etapes: (steps: readonly WayStep[]) => readonly string[]
  /** `entre`: where the time is not sure to the minute. */
  readonly total: (mode: Mode, loin: string, temps: string, entre: readonly [string, string] | null) => string
  readonly departDonne: string
  readonly departDe: (nom: string) => string
  readonly sansRoute: (mode: Mode) => string
  readonly sansReseau: string
  readonly mer: string
  readonly direct: (loin: string, temps: string, mode: Mode) => string | readonly string[]
  readonly rejoindre: (loin: string) => string
  readonly arrive: string
  readonly reste: (loin: string) => string
}

/** Makes what is said around a way: what is told of it, and what is left without one, is the same in all languages. */
export const faireVoirChemin = (mots: MotsDuChemin) => ({
  /** "À pied : 1,2 km, environ 18 min par la route (entre 16 et 21 min)." */
  sayTotal: (mode: Mode, { metres, minutes, minutesMin, minutesMax }: Total): string => {
    const [low, high] = [mots.duree(minutesMin), mots.duree(minutesMax)]
    return mots.total(mode, mots.distance(metres), mots.duree(minutes), low === high ? null : [low, high])
  },
  /** Where a way starts; the name of a commune or a neighbourhood, null for a point of one's own. */
  sayDepart: (nom: string | null): string => (nom === null ? mots.departDonne : mots.departDe(nom)),
  /** Why there is no way, and the estimate that is left. */
  saySansChemin: (
    mode: Mode,
    sansRoute: boolean,
    direct: { readonly distanceM: number; readonly minutes: number } | null,
  ): string[] => {
    const why = sansRoute ? mots.sansRoute(mode) : mots.sansReseau
    if (direct === null) return [why, mots.mer]
    return [why].concat(mots.direct(mots.distance(direct.distanceM), mots.duree(direct.minutes), mode))
  },
  /** The streets in order, with what leads to the first and from the last where that is far. */
  sayEtapes: (steps: readonly WayStep[], [startM, endM]: readonly [number, number]): readonly string[] => [
    ...(startM < LEG_SAID_M ? [] : [mots.rejoindre(mots.distance(startM))]),
    ...mots.etapes(steps),
    endM < LEG_SAID_M ? mots.arrive : mots.reste(mots.distance(endM)),
  ],
})

interface Rues {
  readonly mentions: readonly string[]
  readonly manque: boolean
}

/** Makes what stands under a printed map of streets; `sources`: who made them. */
export function faireRues(
  mots: { readonly communesDit: string; readonly manquent: string },
  sources: (mentions: readonly string[]) => string,
) {
  /** Who made the streets of a printed map, and whether some of them could not be read. */
  const sayRues = ({ mentions, manque }: Rues): string =>
    [...(mentions.length === 0 ? [] : [sources(mentions)]), ...(manque ? [mots.manquent] : [])].join(' ')
  return {
    sayRues,
    /** Under a map that falls back to the communes where it has no street: whether it should have had some. */
    sayPlan: (plan: (Rues & { readonly rues: readonly unknown[] }) | undefined): string =>
      plan !== undefined && plan.rues.length > 0
        ? sayRues(plan)
        : [mots.communesDit, ...(plan?.manque ? [mots.manquent] : [])].join(' '),
  }
}
