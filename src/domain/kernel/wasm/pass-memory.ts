import { METRIC_ROWS } from '../../geo/geodesy.ts'

/**
 * Where the full pass's WebAssembly (pass-module.ts) keeps what, in bytes: 448 kB in all. Columns have a few entries
 * more than are asked of them, because vectors run over the end.
 */

/** Cells treated at once, sites gathered for them, and the stack of runs of sites still to compare. */
export const RUN_CELLS = 4096
export const SITE_ROOM = 2048
export const STACK_ROOM = 8192
const SPARE = 8
/** So few sites are compared at once: cheaper than to look which of them matter in each half. */
export const FEW_SITES = 4

let next = 0
function reserve(entries: number, bytes: number): number {
  const at = next
  next += (entries + SPARE) * bytes
  return at
}

/** The node at hand, float64: centre, half sides, kx² and ky² there; of the whole run: origin and rounding. */
export const BOX_AT = reserve(9, 8)
export const [CENTRE, HALF, METRIC, ORIGIN, ROUNDING] = [0, 16, 32, 48, 64].map((at) => BOX_AT + at) as [
  number,
  number,
  number,
  number,
  number,
]

/** Cells, by their place in the run: position, site's place in the node's records, and the answer. */
export const LON_AT = reserve(RUN_CELLS, 8)
export const LAT_AT = reserve(RUN_CELLS, 8)
export const DISTANCE_AT = reserve(RUN_CELLS, 8)
export const SITE_AT = reserve(RUN_CELLS, 4)
export const PLACE_AT = reserve(RUN_CELLS, 4)

/** Gathered sites: longitude and latitude together, number. */
export const POSITION_AT = reserve(SITE_ROOM, 16)
export const ID_AT = reserve(SITE_ROOM, 4)

/** The stack: float32 degrees east and north of the origin, number among the gathered sites, squared distance. */
export const EAST_AT = reserve(STACK_ROOM, 4)
export const NORTH_AT = reserve(STACK_ROOM, 4)
export const GATHERED_AT = reserve(STACK_ROOM, 4)
export const SQUARED_AT = reserve(STACK_ROOM, 4)

/** Records of the sites compared in a node: position and number again, and three float32 of the comparison. */
export const RECORD_POSITION_AT = reserve(SITE_ROOM, 16)
export const RECORD_ID_AT = reserve(SITE_ROOM, 4)
export const RECORD_LINE_AT = reserve(SITE_ROOM, 16)

/** METRIC_ROWS of geodesy.ts, and for each mask of four, how to bring its places to the front. */
export const ROWS_AT = reserve(METRIC_ROWS.length, 8)
export const FRONT_AT = reserve(16, 16)
/** 0, 1, 2, 3. */
export const COUNT_AT = reserve(4, 4)

export const PAGES = Math.ceil(next / 65536)

/** Fills in what never changes. */
export function fillTables(memory: ArrayBuffer): void {
  new Float64Array(memory, ROWS_AT, METRIC_ROWS.length).set(METRIC_ROWS)
  new Int32Array(memory, COUNT_AT, 4).set([0, 1, 2, 3])
  const front = new Uint8Array(memory, FRONT_AT, 256)
  for (let mask = 0; mask < 16; mask++) {
    let at = 16 * mask
    for (let place = 0; place < 4; place++) {
      if ((mask >> place) & 1) for (let byte = 0; byte < 4; byte++) front[at++] = 4 * place + byte
    }
  }
}
