import type { Cover } from './cover.ts'

/**
 * Better choices by exchange: local search on a cover. One place is exchanged for another while that wins; then,
 * up to PAIR_CANDIDATES candidates, two for two. Each exchange raises the objective, so it ends. A full look costs
 * O(p · candidates · classes per candidate), squared for pairs. Nothing is proven: see siting-model.ts for that.
 */

const PAIR_CANDIDATES = 60
/** A gain below this share of the objective is rounding. */
const WORTH = 1e-12

/** Improves a choice of candidates; the number of places does not change. */
export function improveBySwaps(cover: Cover, chosen: readonly number[]): number[] {
  const depth = new Int32Array(cover.weight.length)
  const best = [...chosen]
  for (const candidate of best) add(cover, depth, candidate)
  while (
    swapOne(cover, depth, best) ||
    (cover.candidateCount <= PAIR_CANDIDATES && swapTwo(cover, depth, best))
  );
  return best
}

/**
 * Fewest candidates that reach every class (location set covering): greedy, then dropped while not needed, then
 * two exchanged for one while possible.
 */
export function coverAll(cover: Cover): number[] {
  const counted: Cover = { ...cover, weight: cover.weight.map(() => 1) }
  const depth = new Int32Array(cover.weight.length)
  const chosen: number[] = []
  for (;;) {
    const best = bestEntry(counted, depth, chosen)
    if (!(best.gain > 0)) break
    add(cover, depth, best.candidate)
    chosen.push(best.candidate)
  }
  while (dropOne(cover, depth, chosen) || mergeTwo(counted, depth, chosen));
  return chosen
}

function add(cover: Cover, depth: Int32Array, candidate: number): void {
  for (const at of cover.classesOf[candidate]!) depth[at]!++
}

function remove(cover: Cover, depth: Int32Array, candidate: number): number {
  let lost = 0
  for (const at of cover.classesOf[candidate]!) if (--depth[at]! === 0) lost += cover.weight[at]!
  return lost
}

function gainOf(cover: Cover, depth: Int32Array, candidate: number): number {
  let gain = 0
  for (const at of cover.classesOf[candidate]!) if (depth[at] === 0) gain += cover.weight[at]!
  return gain
}

function bestEntry(
  cover: Cover,
  depth: Int32Array,
  chosen: readonly number[],
): { candidate: number; gain: number } {
  let best = { candidate: -1, gain: -1 }
  for (let candidate = 0; candidate < cover.candidateCount; candidate++) {
    if (chosen.includes(candidate)) continue
    const gain = gainOf(cover, depth, candidate)
    if (gain > best.gain) best = { candidate, gain }
  }
  return best
}

function swapOne(cover: Cover, depth: Int32Array, chosen: number[]): boolean {
  for (let i = 0; i < chosen.length; i++) {
    const out = chosen[i]!
    const lost = remove(cover, depth, out)
    const entry = bestEntry(cover, depth, chosen)
    if (entry.gain > lost * (1 + WORTH)) {
      add(cover, depth, entry.candidate)
      chosen[i] = entry.candidate
      return true
    }
    add(cover, depth, out)
  }
  return false
}

/** Places of every two of the chosen, in their order. */
function* pairsOf(chosen: readonly number[]): Generator<readonly [i: number, j: number]> {
  for (let i = 0; i < chosen.length; i++) for (let j = i + 1; j < chosen.length; j++) yield [i, j]
}

function swapTwo(cover: Cover, depth: Int32Array, chosen: number[]): boolean {
  for (const [i, j] of pairsOf(chosen)) {
    const [outI, outJ] = [chosen[i]!, chosen[j]!]
    const lost = remove(cover, depth, outI) + remove(cover, depth, outJ)
    for (let first = 0; first < cover.candidateCount; first++) {
      if (chosen.includes(first)) continue
      const gain = gainOf(cover, depth, first)
      add(cover, depth, first)
      chosen[i] = first
      const entry = bestEntry(cover, depth, chosen)
      if (entry.candidate >= 0 && gain + entry.gain > lost * (1 + WORTH)) {
        add(cover, depth, entry.candidate)
        chosen[j] = entry.candidate
        return true
      }
      remove(cover, depth, first)
      chosen[i] = outI
    }
    add(cover, depth, outI)
    add(cover, depth, outJ)
  }
  return false
}

function dropOne(cover: Cover, depth: Int32Array, chosen: number[]): boolean {
  const at = chosen.findIndex((candidate) => cover.classesOf[candidate]!.every((one) => depth[one]! > 1))
  if (at < 0) return false
  remove(cover, depth, chosen[at]!)
  chosen.splice(at, 1)
  return true
}

/** Exchanges two chosen candidates for one that reaches all they alone reached. */
function mergeTwo(cover: Cover, depth: Int32Array, chosen: number[]): boolean {
  for (const [i, j] of pairsOf(chosen)) {
    const [outI, outJ] = [chosen[i]!, chosen[j]!]
    const lost = remove(cover, depth, outI) + remove(cover, depth, outJ)
    const entry = bestEntry(cover, depth, chosen)
    if (entry.gain >= lost) {
      add(cover, depth, entry.candidate)
      chosen.splice(j, 1)
      chosen[i] = entry.candidate
      return true
    }
    add(cover, depth, outI)
    add(cover, depth, outJ)
  }
  return false
}
