import type { Bus } from './instance.ts'

/** One outing of the bus within a half-day: its stops in their best order. */
export interface Tournee {
  /** Numbers among the rooms, in driving order. */
  readonly arrets: readonly number[]
  /** Driving there and back, minutes. */
  readonly minutes: number
}

const MAX_ARRETS = 3

/**
 * Every set of at most three stops whose shortest round from the depot, plus one session a stop, fits in a half-day. Each
 * set once, in its best order (all orders tried).
 */
export function listTours(bus: Bus, L: number, D: number): Tournee[] {
  const tours: Tournee[] = []
  const extend = (set: readonly number[]) => {
    for (let stop = (set.at(-1) ?? -1) + 1; stop < bus.arrets.length; stop++) {
      const grown = [...set, stop]
      const { order, minutes } = bestRound(bus.tau, grown)
      if (minutes + D * grown.length <= L)
        tours.push({ arrets: order.map((at) => bus.arrets[at] ?? 0), minutes })
      if (grown.length < MAX_ARRETS) extend(grown)
    }
  }
  extend([])
  return tours
}

/** The shortest round from the depot (number 0 of `tau`) through stops numbered from 0, all orders tried. */
function bestRound(
  tau: readonly (readonly number[])[],
  stops: readonly number[],
): { order: number[]; minutes: number } {
  let best = { order: [...stops], minutes: Number.POSITIVE_INFINITY }
  const visit = (done: readonly number[], left: readonly number[], minutes: number) => {
    const here = done.length === 0 ? 0 : (done.at(-1) ?? 0) + 1
    if (left.length === 0) {
      const total = minutes + (tau[here]?.[0] ?? Number.POSITIVE_INFINITY)
      if (total < best.minutes) best = { order: [...done], minutes: total }
      return
    }
    for (const stop of left) {
      const leg = tau[here]?.[stop + 1] ?? Number.POSITIVE_INFINITY
      visit(
        [...done, stop],
        left.filter((one) => one !== stop),
        minutes + leg,
      )
    }
  }
  visit([], stops, 0)
  return best
}
