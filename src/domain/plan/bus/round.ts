import { type Durees, leg, roundMinutes } from './durees.ts'
import { insertCheapest, nearestNext } from './heuristics.ts'

/** Stops in driving order, from the depot and back to it. */
export interface Boucle {
  /** Numbers of the stops, from 0; the depot is not among them. */
  readonly ordre: readonly number[]
  readonly minutes: number
  /** No other order is shorter. */
  readonly prouve: boolean
}

/** Up to so many stops every order is weighed; beyond, the better of two heuristics. */
const PROVEN = 12

/**
 * The order of the stops that takes least, depot to depot: proven for up to 12 (Held and Karp 1962, 2^n n² steps), beyond the
 * better of the nearest stop next and of the cheapest insertion, both improved by exchanges. Ways may differ by direction;
 * minutes are Infinity where no round has a way.
 */
export function bestRound(tau: Durees, stops: readonly number[]): Boucle {
  if (stops.length <= PROVEN) return heldKarp(tau, stops)
  const [a, b] = [nearestNext(tau, stops), insertCheapest(tau, stops)]
  const [one, other] = [roundMinutes(tau, a), roundMinutes(tau, b)]
  return { ordre: other < one ? b : a, minutes: Math.min(one, other), prouve: false }
}

/** Least minutes for each set of stops and last of them, from smaller sets to larger. */
function heldKarp(tau: Durees, stops: readonly number[]): Boucle {
  const n = stops.length
  if (n === 0) return { ordre: [], minutes: 0, prouve: true }
  const at = (i: number) => (stops[i] ?? 0) + 1
  const sets = 1 << n
  const least = new Float64Array(sets * n).fill(Number.POSITIVE_INFINITY)
  const before = new Int8Array(sets * n).fill(-1)
  for (let i = 0; i < n; i++) least[(1 << i) * n + i] = leg(tau, 0, at(i))
  for (let set = 1; set < sets; set++)
    for (let last = 0; last < n; last++) {
      const known = least[set * n + last]!
      if ((set & (1 << last)) === 0 || known === Number.POSITIVE_INFINITY) continue
      for (let next = 0; next < n; next++) {
        if (set & (1 << next)) continue
        const grown = (set | (1 << next)) * n + next
        const minutes = known + leg(tau, at(last), at(next))
        if (minutes >= least[grown]!) continue
        least[grown] = minutes
        before[grown] = last
      }
    }
  let best = 0
  let minutes = Number.POSITIVE_INFINITY
  for (let last = 0; last < n; last++) {
    const total = least[(sets - 1) * n + last]! + leg(tau, at(last), 0)
    if (total >= minutes) continue
    minutes = total
    best = last
  }
  // No round has a way: any order is as good as another.
  if (minutes === Number.POSITIVE_INFINITY) return { ordre: [...stops], minutes, prouve: true }
  const ordre: number[] = []
  for (let set = sets - 1, last = best; last !== -1; ) {
    ordre.unshift(stops[last] ?? 0)
    const from = before[set * n + last]!
    set &= ~(1 << last)
    last = from
  }
  return { ordre, minutes, prouve: true }
}
