import { squaredDistanceM2 } from '../geodesy.ts'
import type { CellIndex } from './cells.ts'
import { keepNearest, type SitePoints } from './prune.ts'

/**
 * The nearest site of every cell: walks the tree of cells from the root with the list of sites that can still be
 * nearest somewhere in the node (`keepNearest`), then compares the few left for each cell of a leaf.
 *
 * Exact: each comparison is of `squaredDistanceM2` in float64, ties go to the lowest site number, so the result
 * does not depend on the walk. Distances are float64 because limits are inclusive: a cell at `distanceM(...) ===
 * limit` is reached, which rounding to float32 would undo.
 *
 * About O(sites · depth + nodes · 5 + cells · 3); no memory per cell but the answer (12 bytes).
 */

/** One entry per cell, in the caller's order. Without any site: Infinity and -1. */
export interface NearestSites {
  readonly distanceM: Float64Array
  readonly siteIndex: Int32Array
}

export function allocateNearest(cellCount: number): NearestSites {
  return { distanceM: new Float64Array(cellCount), siteIndex: new Int32Array(cellCount) }
}

/** Fills `out`. Sites with a NaN coordinate do not count (closed, removed). */
export function nearestDistances(index: CellIndex, sites: SitePoints, out: NearestSites): void {
  const step = startFullPass(index, sites, out)
  while (!step(Infinity));
}

/**
 * The same in pieces, so that a worker can answer messages in between: each call treats at least `cellBudget`
 * cells and returns true when all are done. Until then `out` is partly filled.
 */
export function startFullPass(
  index: CellIndex,
  sites: SitePoints,
  out: NearestSites,
): (cellBudget: number) => boolean {
  const { start, end, right } = index
  const all = openSites(sites)
  let list = new Int32Array(Math.max(4 * all.length, 1024))
  list.set(all)
  // Nodes to visit with the run of `list` that holds the sites of their parent.
  const stack: number[] = index.nodeCount > 0 ? [0, 0, all.length] : []

  return (cellBudget) => {
    let left = cellBudget
    while (stack.length > 0 && left > 0) {
      const to = stack.pop()!
      const from = stack.pop()!
      const node = stack.pop()!
      if (list.length < 2 * to - from) list = grow(list)
      const kept = keepNearest(
        sites,
        list,
        from,
        to,
        index.centreLon[node]!,
        index.centreLat[node]!,
        index.halfLon[node]!,
        index.halfLat[node]!,
      )
      const child = right[node]!
      if (child === 0 || kept - to <= 1) {
        compareAll(index, start[node]!, end[node]!, sites, list, to, kept, out)
        left -= end[node]! - start[node]!
      } else {
        stack.push(child, to, kept, node + 1, to, kept)
      }
    }
    return stack.length === 0
  }
}

/** Numbers of the sites with a position, ascending. */
export function openSites(sites: SitePoints): Int32Array {
  const open: number[] = []
  for (let i = 0; i < sites.lonDeg.length; i++) {
    if (!Number.isNaN(sites.lonDeg[i]! + sites.latDeg[i]!)) open.push(i)
  }
  return Int32Array.from(open)
}

function grow(list: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(2 * list.length)
  wider.set(list)
  return wider
}

function compareAll(
  index: CellIndex,
  start: number,
  end: number,
  sites: SitePoints,
  list: Int32Array,
  from: number,
  to: number,
  out: NearestSites,
): void {
  const { order } = index
  const { lonDeg, latDeg } = index.points
  for (let i = start; i < end; i++) {
    const cell = order[i]!
    const lon = lonDeg[cell]!
    const lat = latDeg[cell]!
    let least = Infinity
    let nearest = -1
    for (let at = from; at < to; at++) {
      const site = list[at]!
      const d2 = squaredDistanceM2(lon, lat, sites.lonDeg[site]!, sites.latDeg[site]!)
      if (d2 < least) {
        least = d2
        nearest = site
      }
    }
    out.distanceM[cell] = Math.sqrt(least)
    out.siteIndex[cell] = nearest
  }
}
