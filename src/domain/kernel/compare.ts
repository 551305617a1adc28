import { METRIC_ROWS, metricRow, squaredDistanceM2, squaredInRow } from '../geo/geodesy.ts'
import * as layout from './compare-module.ts'
import type { Box, SiteStack } from './prune.ts'

/**
 * The nearest of a few sites for each of a run of cells, by the squared distance of geodesy.ts, ties to the lowest
 * site number. Cells are copied to a workbench first (two sequential copies cost less than they save): it lies in
 * the memory of the WebAssembly of compare-module.ts, which does the comparison. Where it cannot run (an old
 * browser, a server that forbids it), or for a run that it does not know how to treat, the loops below do, with the
 * same bits.
 */
export interface Workbench {
  /** Longitude and latitude in degrees: to be filled, RUN_CELLS at most. */
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** The answer: metres and site number. */
  readonly distanceM: Float64Array
  readonly siteIndex: Int32Array
  /** Compares the run `from…to` of the stack, not empty, for the cells `start…end`, which lie in the box. */
  readonly compare: (start: number, end: number, box: Box, stack: SiteStack, from: number, to: number) => void
}

export const { RUN_CELLS } = layout

/**
 * A workbench of 64 kB. Runs of cells must be compared in ascending order: one may spoil the answers of up to three
 * cells after its end.
 */
export function createWorkbench(): Workbench {
  const compiled = layout.compileCompare()
  const memory = compiled?.memory ?? new ArrayBuffer(layout.RECORDS_AT)
  const bench = {
    lon: new Float64Array(memory, layout.LON_AT, RUN_CELLS),
    lat: new Float64Array(memory, layout.LAT_AT, RUN_CELLS),
    distanceM: new Float64Array(memory, layout.DISTANCE_AT, RUN_CELLS),
    siteIndex: new Int32Array(memory, layout.SITE_AT, RUN_CELLS),
  }
  if (!compiled) {
    return {
      ...bench,
      compare: (start, end, box, stack, from, to) => compareInTurn(bench, start, end, box, stack, from, to),
    }
  }
  const { run } = compiled
  const size = layout.RECORD_ROOM * layout.RECORD_SIZE
  const records = new Float64Array(memory, layout.RECORDS_AT, size)
  const integers = new Int32Array(memory, layout.RECORDS_AT, 2 * size)
  return {
    ...bench,
    compare(start, end, box, stack, from, to) {
      if (to - from <= layout.RECORD_ROOM && writeRecords(records, integers, box, stack, from, to)) {
        run(start, end, to - from)
      } else compareInTurn(bench, start, end, box, stack, from, to)
    },
  }
}

/** Writes the sites as compare-module.ts wants them; false if one's mid-latitudes reach over more than two rows. */
function writeRecords(
  records: Float64Array,
  integers: Int32Array,
  box: Box,
  stack: SiteStack,
  from: number,
  to: number,
): boolean {
  const rows = METRIC_ROWS
  const south = box[1]! - box[3]!
  const north = box[1]! + box[3]!
  let start = 0
  for (let at = from; at < to; at++) {
    const lat = stack.lat[at]!
    const row = metricRow(south + lat)
    const next = metricRow(north + lat)
    records[start] = stack.lon[at]!
    records[start + 1] = lat
    for (let i = 0; i < 4; i++) records[start + 2 + i] = rows[row + i]!
    integers[2 * start + 22] = stack.id[at]!
    integers[2 * start + 23] = next - row
    if (next !== row) {
      if (next - row > 4) return false
      records[start + 6] = next >> 2
      for (let i = 0; i < 4; i++) records[start + 7 + i] = rows[next + i]!
    }
    start += layout.RECORD_SIZE
  }
  return true
}

type Columns = Omit<Workbench, 'compare'>

/** The same site by site, without WebAssembly. */
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
