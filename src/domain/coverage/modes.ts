import { MODES, type Mode } from '../common/mode.ts'
import type { ClasseVitesse } from '../geo/grid.ts'

/**
 * Travel model: minutes = access + detour × straight distance / speed, inclusive (coverage.md §3).
 * Detour (circuity) 1.3 with a band; it dominates every other error, so each figure shows its band.
 */
export { MODES, type Mode }

/** How far a place may be: a plain straight distance, or minutes by one mode. */
export type Portee =
  | { readonly type: 'distance'; readonly distanceM: number }
  | { readonly type: 'mode'; readonly mode: Mode; readonly minutes: number }

interface ModeModel {
  /** km/h by speed class; walking and cycling do not depend on it. */
  readonly speedKmh: readonly [grandCentre: number, ville: number, rural: number]
  readonly accessMin: number
  readonly detour: { readonly low: number; readonly mid: number; readonly high: number }
}

export const MODELS: Readonly<Record<Mode, ModeModel>> = {
  marche: { speedKmh: [4, 4, 4], accessMin: 0, detour: { low: 1.15, mid: 1.3, high: 1.5 } },
  velo: { speedKmh: [12, 12, 12], accessMin: 0, detour: { low: 1.15, mid: 1.3, high: 1.5 } },
  voiture: { speedKmh: [20, 35, 50], accessMin: 3, detour: { low: 1.2, mid: 1.3, high: 1.5 } },
}

export const MINUTES_MAX = 60
export const DISTANCE_MAX_M = 2_000_000

/** `haute` = lowest detour (reaches most people), `basse` = highest; a plain distance has no band. */
export type Bande = 'basse' | 'centre' | 'haute'
const DETOUR_OF = { basse: 'high', centre: 'mid', haute: 'low' } as const

/** Straight distance in metres that fits in the time, for each speed class; 0 when access alone is longer. */
export function reachM(portee: Portee, bande: Bande): readonly [number, number, number] {
  if (portee.type === 'distance') return [portee.distanceM, portee.distanceM, portee.distanceM]
  const { speedKmh, accessMin, detour } = MODELS[portee.mode]
  const travelMin = portee.minutes - accessMin
  // A place at the door is reached whenever there is time to get in; without that time, nothing is (−1).
  if (travelMin < 0) return [-1, -1, -1]
  const perKmh = (travelMin / 60) * (1000 / detour[DETOUR_OF[bande]])
  return [perKmh * speedKmh[0], perKmh * speedKmh[1], perKmh * speedKmh[2]]
}

/** Minutes to cover a straight distance in metres, in a speed class. Inverse of {@link reachM}. */
export function travelMinutes(
  mode: Mode,
  classe: ClasseVitesse,
  distanceM: number,
  bande: Bande = 'centre',
): number {
  const { speedKmh, accessMin, detour } = MODELS[mode]
  return accessMin + (detour[DETOUR_OF[bande]] * distanceM * 60) / (1000 * speedKmh[classe])
}

/** Speed class from INSEE's density class in 7 levels; unknown counts as a town (35 km/h, decisions.md 9). */
export function classeVitesse(densite: string): ClasseVitesse {
  if (densite === 'Grands centres urbains') return 0
  return isRural(densite) ? 2 : 1
}

/** Rural in INSEE's sense: bourgs ruraux, rural dispersé, rural très dispersé (decisions.md 12). */
export function isRural(densite: string): boolean {
  return densite === 'Bourgs ruraux' || densite.startsWith('Rural')
}
