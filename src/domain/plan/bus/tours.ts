import type { Bus } from '../instance.ts'
import { roundMinutes } from './durees.ts'
import { bestRound } from './round.ts'

/** One outing of the bus within a half-day: its stops in their best order. */
export interface Tournee {
  /** Numbers among the rooms, in driving order. */
  readonly arrets: readonly number[]
  /** Driving there and back, minutes. */
  readonly minutes: number
  /** Kilometres of the same way; null: not known. */
  readonly km: number | null
}

const MAX_ARRETS = 3

/**
 * Every set of at most three stops whose shortest round from the depot, plus one session a stop, fits in a half-day. Each
 * set once, in its best order (proven).
 */
export function listTours(bus: Bus, L: number, D: number): Tournee[] {
  const tours: Tournee[] = []
  const extend = (set: readonly number[]) => {
    for (let stop = (set.at(-1) ?? -1) + 1; stop < bus.arrets.length; stop++) {
      const grown = [...set, stop]
      const { ordre, minutes } = bestRound(bus.tau, grown)
      if (minutes + D * grown.length <= L + 1e-9)
        tours.push({
          arrets: ordre.map((at) => bus.arrets[at] ?? 0),
          minutes,
          km: bus.km === null ? null : roundMinutes(bus.km, ordre),
        })
      if (grown.length < MAX_ARRETS) extend(grown)
    }
  }
  extend([])
  return tours
}
