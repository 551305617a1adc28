import type { Lieu } from '../places/lieu.ts'

const collator = new Intl.Collator('fr', { sensitivity: 'base', numeric: true })

/** Rank of each place by name, nameless ones last, then by id: the same data always gives the same order. */
export function rankByName(lieux: readonly Pick<Lieu, 'id' | 'nom'>[]): Uint32Array {
  const order = lieux.map((_, i) => i)
  order.sort((a, b) => {
    const [left, right] = [lieux[a]!, lieux[b]!]
    if ((left.nom === '') !== (right.nom === '')) return left.nom === '' ? 1 : -1
    return collator.compare(left.nom, right.nom) || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)
  })
  const ranks = new Uint32Array(lieux.length)
  order.forEach((at, rank) => {
    ranks[at] = rank
  })
  return ranks
}

/**
 * Positions of places in the order a person reads them: nearest first, then by name; without distances, by
 * name, the territory's own (the first `own` of the list) before its neighbours. For one mode and one start
 * point, the nearest is also the soonest reached.
 */
export function sortLieux(
  kept: readonly number[],
  ranks: Uint32Array,
  distances: Float64Array | null,
  own: number,
): number[] {
  return [...kept].sort((a, b) => {
    const first = distances === null ? Number(a >= own) - Number(b >= own) : distances[a]! - distances[b]!
    return first || ranks[a]! - ranks[b]!
  })
}
