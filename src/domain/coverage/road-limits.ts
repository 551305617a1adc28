import type { Mode } from '../common/mode.ts'
import type { Bande, Portee } from './modes.ts'

/** Getting into a car and out of it: three minutes that no road changes, in ds. */
export const ACCESS_DS = 1800

/**
 * What the minutes by road are divided by in the quick and in the slow estimate (decisions.md 41): the band is that of
 * speed, as the way itself is known.
 */
const FACTORS: Readonly<Record<Mode, Readonly<Record<Bande, number>>>> = {
  voiture: { haute: 1.18, centre: 1, basse: 0.83 },
  marche: { haute: 1.15, centre: 1, basse: 0.875 },
  velo: { haute: 14 / 12, centre: 1, basse: 10 / 12 },
}

/**
 * Longest time by road in ds, the car's three minutes left out, the same for all speed classes; −1 when the three
 * minutes alone are longer. Throws on a plain distance, which is straight (decisions.md 42).
 */
export function roadLimits(portee: Portee, bande: Bande): readonly [number, number, number] {
  if (portee.type === 'distance') throw new Error('roads: a plain distance is as the crow flies')
  const left = 600 * portee.minutes - (portee.mode === 'voiture' ? ACCESS_DS : 0)
  const limit = left < 0 ? -1 : left * FACTORS[portee.mode][bande]
  return [limit, limit, limit]
}
