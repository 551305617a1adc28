import { NO_WAY, type RoadGraph } from './graph.ts'
import { type Seeds, sortSeeds, widen } from './seeds.ts'

/**
 * The time from every node to its nearest place, and which place: Dijkstra's algorithm from all places at once, with
 * nodes queued by slices of time in a ring of lists (R. Dial, CACM 12(11), 1969, Algorithm 360).
 *
 * A label is (time, place) and the lesser wins, place after time: the result does not depend on the order of the walk,
 * so edits (edit.ts) end with the bits of a fresh run. Inside a slice nodes come in no order; one whose label gets
 * better after it was read is read again.
 *
 * Time: one or two reads of each node that gets a label, each with its arcs. Memory: 8 bytes a node for the answer; 12
 * bytes an entry that waits (about 1 node in 20) and 4 a slice while it runs.
 */

/** Two numbers a node, side by side because they are read together: deciseconds (NO_WAY: none), place (−1: none). */
export type RoadLabels = Int32Array

export function allocateLabels(nodeCount: number): RoadLabels {
  return clearLabels(new Int32Array(2 * nodeCount))
}

export function clearLabels(labels: RoadLabels): RoadLabels {
  for (let at = 0; at < labels.length; at += 2) {
    labels[at] = NO_WAY
    labels[at + 1] = -1
  }
  return labels
}

/** What a spread works with, kept from one to the next: a drag must not allocate. */
export interface SpreadTools {
  /** A ring of lists, one a slice of time: the entry put there last, −1 for none. */
  readonly ring: Int32Array
  /** Entries of the lists: the place of a node's label, its time when it was put there, the entry below. */
  pool: Int32Array
}
const ENTRY = 3

/** For every graph whose dearest arc fits, e.g. both senses of one network. */
export function createSpreadTools({ maxCostDs, shift }: RoadGraph): SpreadTools {
  const slices = 2 ** Math.ceil(Math.log2((maxCostDs >> shift) + 3))
  return { ring: new Int32Array(slices).fill(-1), pool: new Int32Array(ENTRY * 1024) }
}

/**
 * Spreads seeds over the graph. `labels` may hold an earlier answer: only labels that get better are changed, so it
 * must hold none that is too good. The best label of each seed's node wins, whatever the order of the seeds.
 */
export function spread(graph: RoadGraph, seeds: Seeds, labels: RoadLabels, tools: SpreadTools): void {
  const { first, arcs, shift } = graph
  const { ring } = tools
  const mask = ring.length - 1
  const order = sortSeeds(seeds)
  let pool = tools.pool
  let free = -1
  let top = 0
  let seed = 0
  let waiting = 0
  let now = 0
  while (waiting > 0 || seed < order.length) {
    if (waiting === 0) now = seeds.timeDs[order[seed]!]! >> shift
    const here = now & mask
    // All that waits in this slice, then its seeds one by one, each with what it brought into the slice.
    for (;;) {
      const entry = ring[here]!
      let at: number
      let t: number
      let site: number
      if (entry >= 0) {
        ring[here] = pool[entry + 2]!
        at = pool[entry]!
        t = pool[entry + 1]!
        pool[entry + 2] = free
        free = entry
        waiting--
        // Reached earlier since: it was read then.
        if (labels[at] !== t) continue
        site = labels[at + 1]!
      } else {
        if (seed >= order.length) break
        const number = order[seed]!
        t = seeds.timeDs[number]!
        if (t >> shift > now) break
        seed++
        at = 2 * seeds.node[number]!
        site = seeds.site[number]!
        if (t > labels[at]! || (t === labels[at]! && site >= labels[at + 1]!)) continue
        labels[at] = t
        labels[at + 1] = site
      }
      const end = first[(at >> 1) + 1]!
      for (let arc = first[at >> 1]!; arc < end; arc += 2) {
        const other = 2 * arcs[arc]!
        const later = t + arcs[arc + 1]!
        const known = labels[other]!
        if (later > known || (later === known && site >= labels[other + 1]!)) continue
        labels[other] = later
        labels[other + 1] = site
        const slice = (later >> shift) & mask
        // In line: a function called here costs a third of the time.
        let put = free
        if (put >= 0) free = pool[put + 2]!
        else {
          put = top
          top += ENTRY
          if (top > pool.length) pool = widen(pool)
        }
        pool[put] = other
        pool[put + 1] = later
        pool[put + 2] = ring[slice]!
        ring[slice] = put
        waiting++
      }
    }
    now++
  }
  tools.pool = pool
}
