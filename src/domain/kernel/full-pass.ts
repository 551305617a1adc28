import type { CellIndex } from './cells.ts'
import {
  alignRun,
  createPlainWorkbench,
  createVectorWorkbench,
  RUN_CELLS,
  SITE_ROOM,
  type Workbench,
} from './compare.ts'
import { gatherSites, prepareSites } from './gather.ts'
import { createSiteStack, type SitePoints } from './prune.ts'

/**
 * The nearest site of every cell. Nodes of at most RUN_CELLS cells gather the sites around them (`gatherSites`); from
 * there down, each node keeps of its parent's sites those that can be nearest somewhere in its box (`keepNearest`);
 * the three or four left at a leaf are compared for each cell. Both steps are `Workbench.visit`.
 *
 * Exact: what decides is the squared distance of geodesy.ts in float64, ties go to the lowest site number, so the
 * result does not depend on the walk and equals brute force to the last bit. Float32 only drops what is farther by
 * more than it can be wrong (wasm/keep-module.ts, wasm/compare-module.ts). Distances are kept as float64
 * because limits are inclusive: a cell at exactly the limit is reached, and rounding to float32 would undo it.
 *
 * About 4 sites compared per cell and 19 looked at per node, at 2.3 million cells and 20,000 sites. A fifth of the
 * time each goes to comparing in float32 and to the distances in float64, a sixth to copying, a seventh to dropping
 * sites, a tenth each to gathering and to the walk, 4 % to the cells that float32 leaves open. Memory: 12 bytes per
 * cell for the answer, 50 per site while it runs, and the workbenches' 600 kB. Calls pass arrays and small integers only: a
 * float64 argument that V8 does not inline costs an allocation, which doubled the time.
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
  const { start, end, right } = index
  const siteTree = prepareSites(sites)
  if (siteTree.id.length === 0) {
    out.distanceM.fill(Infinity)
    out.siteIndex.fill(-1)
    return
  }
  benches ??= { plain: createPlainWorkbench(), vector: createVectorWorkbench() }
  const { plain } = benches
  const vector = isOnGlobe(index) && isOnGlobe(siteTree.tree) ? benches.vector : null
  const stack = createSiteStack(256)
  const walk: Walk = { index, out, bench: plain, start: 0, end: 0 }
  const pending: number[] = index.nodeCount > 0 ? [0] : []
  while (pending.length > 0) {
    const node = pending.pop()!
    const cells = end[node]! - start[node]!
    if (cells > RUN_CELLS && right[node]! > 0) {
      pending.push(right[node]!, node + 1)
      continue
    }
    setBox(index, plain, node)
    const count = gatherSites(siteTree, plain.box, stack)
    walk.bench = vector !== null && count <= SITE_ROOM ? vector : plain
    setBox(index, walk.bench, node)
    walk.bench.take(stack, count)
    // More than one turn only for a leaf of many cells in one place.
    for (let first = start[node]!; first < end[node]!; first += RUN_CELLS) {
      walk.start = first
      walk.end = Math.min(first + RUN_CELLS, end[node]!)
      readRun(walk)
      descend(walk, node, 0, count)
      writeRun(walk)
    }
  }
}

interface Walk {
  readonly index: CellIndex
  readonly out: NearestSites
  bench: Workbench
  /** The run of cells on the workbench. */
  start: number
  end: number
}

/** One of each for all passes: they never run at the same time. */
let benches: { plain: Workbench; vector: Workbench | null } | undefined

/** Whether all latitudes have a row in the metric. */
function isOnGlobe({ centreLat, halfLat }: CellIndex): boolean {
  return !(Math.abs(centreLat[0]!) + halfLat[0]! > 90)
}

function setBox(index: CellIndex, { box }: Workbench, node: number): void {
  box[0] = index.centreLon[node]!
  box[1] = index.centreLat[node]!
  box[2] = index.halfLon[node]!
  box[3] = index.halfLat[node]!
}

/** Treats a node, given the run `from…to` of sites that holds all that can be nearest in it. */
function descend(walk: Walk, node: number, from: number, to: number): void {
  const { index, bench } = walk
  setBox(index, bench, node)
  const child = index.right[node]!
  const start = Math.max(index.start[node]!, walk.start) - walk.start
  const end = Math.min(index.end[node]!, walk.end) - walk.start
  const kept = bench.visit(from, to, child === 0 ? 1 : 0, start, end)
  if (kept === 0) return
  const next = alignRun(to)
  descend(walk, node + 1, next, kept)
  descend(walk, child, next, kept)
}

/** Copies the cells of the walk's run to the workbench. */
function readRun({ index, bench, start, end }: Walk): void {
  const { lonDeg, latDeg } = index.points
  const { order } = index
  if (order === null) {
    bench.lon.set(lonDeg.subarray(start, end))
    bench.lat.set(latDeg.subarray(start, end))
    return
  }
  for (let i = start; i < end; i++) {
    const cell = order[i]!
    bench.lon[i - start] = lonDeg[cell]!
    bench.lat[i - start] = latDeg[cell]!
  }
}

/** Copies the answers of the walk's run from the workbench. */
function writeRun({ index, bench, out, start, end }: Walk): void {
  const { order } = index
  if (order === null) {
    out.distanceM.set(bench.distanceM.subarray(0, end - start), start)
    out.siteIndex.set(bench.siteIndex.subarray(0, end - start), start)
    return
  }
  for (let i = start; i < end; i++) {
    const cell = order[i]!
    out.distanceM[cell] = bench.distanceM[i - start]!
    out.siteIndex[cell] = bench.siteIndex[i - start]!
  }
}
