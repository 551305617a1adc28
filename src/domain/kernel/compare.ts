import { METRIC_ROWS, metricRow, squaredDistanceM2, squaredInRow } from '../geo/geodesy.ts'
import { type Box, ensureRoom, keepNearest, type SiteStack } from './prune.ts'
import { roundingOf } from './wasm/keep-module.ts'
import * as layout from './wasm/pass-memory.ts'
import { compilePass } from './wasm/pass-module.ts'

/**
 * Where the full pass treats a run of cells: their columns, the box of the node at hand and the sites still to
 * compare. Cells are copied there and their answers back: two sequential copies cost less than they save.
 *
 * Two kinds give the same bits: one lies in the memory of the WebAssembly of wasm/pass-module.ts (448 kB); where that
 * cannot run (an old browser, a server that forbids it), for more sites than it has room for, or latitudes that do
 * not exist, plain loops do the same.
 */
export interface Workbench {
  /** Longitude and latitude in degrees: to be filled, RUN_CELLS at most. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** The answer: metres and site number. */
  readonly distanceM: Float64Array
  readonly siteIndex: Int32Array
  /** The box of the node to visit: to be filled. */
  readonly box: Box
  /** Takes the first `count` sites of the stack, for cells that lie in the box. */
  readonly take: (stack: SiteStack, count: number) => void
  /**
   * Treats a node, given the run `from…to` of sites, not empty, that holds all that can be nearest in the box; `from` is
   * a multiple of 4. Keeps of them those that can be (`keepNearest`), as a run from the next multiple of 4 after `to`,
   * and returns its end; or, in a leaf or if they are few, compares them for the cells `start…end` and returns 0.
   * Nodes must come in ascending order: one may spoil the answer of the cell after its end.
   */
  readonly visit: (from: number, to: number, isLeaf: number, start: number, end: number) => number
}

export const { RUN_CELLS, SITE_ROOM } = layout

/** Where the run after one that ends at `to` starts. */
export function alignRun(to: number): number {
  return (to + 3) & ~3
}

function placeColumns(memory: ArrayBuffer) {
  return {
    lon: new Float64Array(memory, layout.LON_AT, RUN_CELLS),
    lat: new Float64Array(memory, layout.LAT_AT, RUN_CELLS),
    distanceM: new Float64Array(memory, layout.DISTANCE_AT, RUN_CELLS),
    siteIndex: new Int32Array(memory, layout.SITE_AT, RUN_CELLS),
    box: new Float64Array(memory, layout.BOX_AT, 9),
  }
}

/** Compiled at once; null where WebAssembly or its vectors are missing or not allowed. */
export function createVectorWorkbench(): Workbench | null {
  const module = compilePass()
  if (module === null) return null
  const { memory } = module
  layout.fillTables(memory)
  const columns = placeColumns(memory)
  const { box } = columns
  const position = new Float64Array(memory, layout.POSITION_AT, 2 * SITE_ROOM)
  const id = new Int32Array(memory, layout.ID_AT, SITE_ROOM)
  const east = new Float32Array(memory, layout.EAST_AT, layout.STACK_ROOM)
  const north = new Float32Array(memory, layout.NORTH_AT, layout.STACK_ROOM)
  const gathered = new Int32Array(memory, layout.GATHERED_AT, layout.STACK_ROOM)
  return {
    ...columns,
    take(stack, count) {
      const lon = box[0]!
      const lat = box[1]!
      let reach = Math.max(box[2]!, box[3]!)
      for (let i = 0; i < count; i++) {
        const siteLon = stack.lon[i]!
        const siteLat = stack.lat[i]!
        position[2 * i] = siteLon
        position[2 * i + 1] = siteLat
        id[i] = stack.id[i]!
        gathered[i] = i
        east[i] = siteLon - lon
        north[i] = siteLat - lat
        reach = Math.max(reach, Math.abs(siteLon - lon), Math.abs(siteLat - lat))
      }
      east.fill(NaN, count, count + 4)
      box[6] = lon
      box[7] = lat
      // A little more, for boxes of nodes are rounded too.
      box[8] = roundingOf(reach + 1e-5)
    },
    visit(from, to, isLeaf, start, end) {
      const lat = box[1]!
      box[4] = squaredDistanceM2(1, lat, 0, lat)
      box[5] = squaredDistanceM2(0, lat + 0.5, 0, lat - 0.5)
      return module.visit(from, to, isLeaf, start, end)
    },
  }
}

/** Without WebAssembly. It works in the stack it takes, which grows as needed. */
export function createPlainWorkbench(): Workbench {
  const columns = placeColumns(new ArrayBuffer(layout.POSITION_AT))
  const { box } = columns
  let sites: SiteStack
  return {
    ...columns,
    take(stack) {
      sites = stack
    },
    visit(from, to, isLeaf, start, end) {
      const at = alignRun(to)
      ensureRoom(sites, at + to - from + 1)
      const kept = keepNearest(box, sites, from, to, at)
      if (isLeaf === 0 && kept - at > layout.FEW_SITES) return kept
      compareInTurn(columns, start, end, box, sites, at, kept)
      return 0
    },
  }
}

type Columns = ReturnType<typeof placeColumns>

/** Site by site, each against all cells. */
function compareInTurn(
  bench: Columns,
  start: number,
  end: number,
  box: Box,
  stack: SiteStack,
  from: number,
  to: number,
): void {
  const { distanceM, siteIndex } = bench
  distanceM.fill(Infinity, start, end)
  siteIndex.fill(-1, start, end)
  for (let at = from; at < to; at++) {
    const lat = stack.lat[at]!
    const row = metricRow(box[1]! - box[3]! + lat)
    if (row === metricRow(box[1]! + box[3]! + lat)) compareInRow(bench, start, end, stack, at, row)
    else compareAcrossRows(bench, start, end, stack, at)
  }
  for (let i = start; i < end; i++) distanceM[i] = Math.sqrt(distanceM[i]!)
}

/** One site against cells whose mid-latitudes with it all lie in one row of the metric. */
function compareInRow(
  bench: Columns,
  start: number,
  end: number,
  stack: SiteStack,
  at: number,
  row: number,
): void {
  const { lon, lat, distanceM, siteIndex } = bench
  const site = stack.id[at]!
  const siteLon = stack.lon[at]!
  const siteLat = stack.lat[at]!
  const x0 = METRIC_ROWS[row]!
  const x1 = METRIC_ROWS[row + 1]!
  const y0 = METRIC_ROWS[row + 2]!
  const y1 = METRIC_ROWS[row + 3]!
  for (let i = start; i < end; i++) {
    const cellLat = lat[i]!
    const d2 = squaredInRow(lon[i]! - siteLon, cellLat - siteLat, cellLat + siteLat, x0, x1, y0, y1)
    if (d2 <= distanceM[i]! && (d2 < distanceM[i]! || site < siteIndex[i]!)) {
      distanceM[i] = d2
      siteIndex[i] = site
    }
  }
}

function compareAcrossRows(bench: Columns, start: number, end: number, stack: SiteStack, at: number): void {
  const { lon, lat, distanceM, siteIndex } = bench
  const site = stack.id[at]!
  const siteLon = stack.lon[at]!
  const siteLat = stack.lat[at]!
  for (let i = start; i < end; i++) {
    const d2 = squaredDistanceM2(lon[i]!, lat[i]!, siteLon, siteLat)
    if (d2 <= distanceM[i]! && (d2 < distanceM[i]! || site < siteIndex[i]!)) {
      distanceM[i] = d2
      siteIndex[i] = site
    }
  }
}
