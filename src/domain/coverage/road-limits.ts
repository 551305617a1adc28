import type { Mode } from '../common/mode.ts'
import type { Bande, Portee } from './modes.ts'

/** Getting into a car and out of it: three minutes that no road changes, in ds. */
export const ACCESS_DS = 1800

/**
 * What the minutes by road are divided by in the quick and in the slow estimate (decisions.md 41): the band is that of
 * speed, as the way itself is known. As fractions, to be exact.
 */
const FACTORS: Readonly<Record<Mode, Readonly<Record<Bande, readonly [number, number]>>>> = {
  voiture: { haute: [118, 100], centre: [1, 1], basse: [83, 100] },
  marche: { haute: [23, 20], centre: [1, 1], basse: [7, 8] },
  velo: { haute: [7, 6], centre: [1, 1], basse: [5, 6] },
}

/**
 * Longest time by road in ds, the car's three minutes left out, the same for all speed classes; −1 when the three
 * minutes alone are longer. Throws on a plain distance, which is straight (decisions.md 42).
 */
export function roadLimits(portee: Portee, bande: Bande): readonly [number, number, number] {
  if (portee.type === 'distance') throw new Error('roads: a plain distance is as the crow flies')
  const left = 600 * portee.minutes - (portee.mode === 'voiture' ? ACCESS_DS : 0)
  const [times, by] = FACTORS[portee.mode][bande]
  // As fractions: 12,000 × 1.15 is a hair below 13,800, and limits are inclusive.
  const limit = left < 0 ? -1 : Math.floor((left * times) / by)
  return [limit, limit, limit]
}

/** Minutes of a time by road in ds, the car's three minutes left out of it and put in: what {@link roadLimits} limits. */
export function roadMinutes(mode: Mode, ds: number, bande: Bande): number {
  const [times, by] = FACTORS[mode][bande]
  return ((ds * by) / times + (mode === 'voiture' ? ACCESS_DS : 0)) / 600
}
