import type { Proposition } from './classer.ts'
import { rankTrajet } from './trajet.ts'

/**
 * The nearest of a ranked list, where it is at least a minute nearer than the one that stands first: what is sure goes
 * before what is to be checked, and nobody should walk 20 minutes without being told of 4. Null: the first is the nearest,
 * or the way to no other is known.
 */
export function nearerThanFirst(list: readonly Proposition[]): Proposition | null {
  const [first, ...others] = list
  let best = first
  for (const one of others) if (isMeasured(one) && minutesOf(one) < minutesOf(best)) best = one
  return best === undefined || best === first ? null : best
}

const isMeasured = ({ trajet }: Proposition): boolean =>
  trajet !== null && (trajet.connu === 'direct' || trajet.connu === 'routes')
const minutesOf = (one: Proposition | undefined): number => Math.round(rankTrajet(one?.trajet ?? null))
