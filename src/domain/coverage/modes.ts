import { DISTANCE_MAX_M, MINUTES_MAX, MODES, type Mode } from '../common/mode.ts'
import type { ClasseVitesse } from '../geo/grid.ts'

/**
 * The straight model (decisions.md 41), for where no roads are known: minutes = access + stretch × time as the crow
 * flies, inclusive. The way and its speed dominate every other error, so each figure shows their band.
 *
 * On foot and by bicycle the stretch is the detour: ways are 1.25 to 1.46 times the straight line outside mountains
 * (median of Melun, Porto, Geneva and Rodez; 5 in 100 are beyond 2). By car the speeds are as the crow flies, fitted on routes of
 * Valhalla in Liechtenstein, Porto and Andorra (median 21–25 km/h below 3 km, 30–34 from 3 to 6, 34–41 from 6 to 12,
 * 39–48 from 12 to 20) and on the roads of Corsica.
 */
export { DISTANCE_MAX_M, MINUTES_MAX, MODES, type Mode }

/** How far a place may be: a plain straight distance, or minutes by one mode. */
export type Portee =
  | { readonly type: 'distance'; readonly distanceM: number }
  | { readonly type: 'mode'; readonly mode: Mode; readonly minutes: number }

interface ModeModel {
  readonly accessMin: number
  /** km/h as the crow flies over the first {@link NEAR_M}, by speed class, and beyond it. */
  readonly nearKmh: readonly [grandCentre: number, ville: number, rural: number]
  readonly farKmh: number
  /** What the driving, walking or cycling part is multiplied by, at both ends of the band and between them. */
  readonly stretch: { readonly low: number; readonly mid: number; readonly high: number }
}

/** A car leaves streets behind it after some kilometres: farther ones go by faster. */
const NEAR_M = 3000

export const MODELS: Readonly<Record<Mode, ModeModel>> = {
  marche: { accessMin: 0, nearKmh: [4, 4, 4], farKmh: 4, stretch: { low: 1.15, mid: 1.4, high: 2 } },
  velo: { accessMin: 0, nearKmh: [12, 12, 12], farKmh: 12, stretch: { low: 1.15, mid: 1.4, high: 2 } },
  voiture: { accessMin: 3, nearKmh: [20, 24, 28], farKmh: 48, stretch: { low: 0.8, mid: 1, high: 1.33 } },
}

/** `haute` = quickest way (reaches most people), `basse` = slowest; a plain distance has no band. */
export type Bande = 'basse' | 'centre' | 'haute'
const STRETCH_OF = { basse: 'high', centre: 'mid', haute: 'low' } as const

/** Straight distance in metres that fits in the time, for each speed class; −1 when access alone is longer. */
export function reachM(portee: Portee, bande: Bande): readonly [number, number, number] {
  if (portee.type === 'distance') return [portee.distanceM, portee.distanceM, portee.distanceM]
  const { accessMin, nearKmh, farKmh, stretch } = MODELS[portee.mode]
  const travelMin = portee.minutes - accessMin
  // A place at the door is reached whenever there is time to get in; without that time, nothing is.
  if (travelMin < 0) return [-1, -1, -1]
  const straightH = travelMin / (60 * stretch[STRETCH_OF[bande]])
  const reach = (kmh: number) => {
    const nearM = straightH * kmh * 1000
    return nearM <= NEAR_M ? nearM : NEAR_M + (straightH - NEAR_M / (kmh * 1000)) * farKmh * 1000
  }
  return [reach(nearKmh[0]), reach(nearKmh[1]), reach(nearKmh[2])]
}

/** Minutes to cover a straight distance in metres, in a speed class. Inverse of {@link reachM}. */
export function travelMinutes(
  mode: Mode,
  classe: ClasseVitesse,
  distanceM: number,
  bande: Bande = 'centre',
): number {
  const { accessMin, nearKmh, farKmh, stretch } = MODELS[mode]
  const nearH = Math.min(distanceM, NEAR_M) / (nearKmh[classe] * 1000)
  const farH = Math.max(0, distanceM - NEAR_M) / (farKmh * 1000)
  return accessMin + 60 * stretch[STRETCH_OF[bande]] * (nearH + farH)
}

/** Speed class from INSEE's density class in 7 levels; unknown counts as a town (decisions.md 9). */
export function classeVitesse(densite: string): ClasseVitesse {
  if (densite === 'Grands centres urbains') return 0
  return isRural(densite) ? 2 : 1
}

/** Rural in INSEE's sense: bourgs ruraux, rural dispersé, rural très dispersé (decisions.md 12). */
export function isRural(densite: string): boolean {
  return densite === 'Bourgs ruraux' || densite.startsWith('Rural')
}
