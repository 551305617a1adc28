import { FIRST_ROW, ROWS_PER_DEGREE } from '../geo/geodesy.ts'
import * as simd from './simd.ts'

/**
 * The comparison of compare.ts in WebAssembly, two cells per instruction and four per turn. Float64 throughout, in the
 * order of operations of geodesy.ts, and WebAssembly rounds as JavaScript does and never fuses a multiplication with
 * an addition: the same bits.
 *
 * The memory holds columns with one entry per cell, then one record per site. Each column has four entries more than
 * cells: the last turn of a run treats up to three cells too many, whose answers are not read.
 */
export const RUN_CELLS = 1024
const COLUMN = RUN_CELLS + 4
export const LON_AT = 0
export const LAT_AT = 8 * COLUMN
export const DISTANCE_AT = 16 * COLUMN
export const SITE_AT = 24 * COLUMN
export const RECORDS_AT = 28 * COLUMN
export const RECORD_ROOM = 256

/**
 * A record, in float64: longitude, latitude, the four numbers of its row of the metric, then, for a site whose
 * mid-latitudes with the cells reach into the next row: number of that row and its four numbers. Last, as two int32:
 * the site's number, and whether there is a next row.
 */
export const RECORD_SIZE = 12
const RECORD_BYTES = 8 * RECORD_SIZE
const [LON, LAT, ROW, NEXT, NEXT_ROW, ID, HAS_NEXT] = [0, 8, 16, 48, 56, 88, 92] as const

/** Parameters: first cell, end of the cells, end of the records in bytes. */
const CELL = 0
const CELLS_END = 1
const RECORDS_END = 2
const ADDRESS = 3
const RECORD = 4
/** Vectors: what is known of the site, then of the pair of cells at hand. */
const SITE = { lon: 5, lat: 6, row: [7, 8, 9, 10], id: 11 } as const
const [DX, DY, SUM, SQUARED, IS_NEXT] = [12, 13, 14, 15, 16] as const
const PAIRS = [
  { lon: 17, lat: 18, least: 19, nearest: 20 },
  { lon: 21, lat: 22, least: 23, nearest: 24 },
] as const
const VECTORS = 20

const { add, get, multiply, set, subtract } = simd

/** The site at hand against a pair of cells; ties go to the lowest number. */
function comparePair(pair: (typeof PAIRS)[number], hasNext: boolean): simd.Code {
  const [x0, x1, y0, y1] = [0, 1, 2, 3].map((i) => {
    const own = get(SITE.row[i]!)
    return hasNext ? simd.choose(get(IS_NEXT), simd.spread(get(RECORD), NEXT_ROW + 8 * i), own) : own
  }) as [simd.Code, simd.Code, simd.Code, simd.Code]
  // metricRow of geodesy.ts, before it is cut to an integer.
  const row = add(multiply(get(SUM), simd.all(ROWS_PER_DEGREE)), simd.all(FIRST_ROW))
  const isLower = simd.isLess(get(SQUARED), get(pair.least))
  const isTie = simd.isEqual(get(SQUARED), get(pair.least))
  const isFirst = simd.isLessInts(get(SITE.id), get(pair.nearest))
  return [
    ...set(DX, subtract(get(pair.lon), get(SITE.lon))),
    ...set(DY, subtract(get(pair.lat), get(SITE.lat))),
    ...set(SUM, add(get(pair.lat), get(SITE.lat))),
    ...(hasNext ? set(IS_NEXT, simd.isAtLeast(row, simd.spread(get(RECORD), NEXT))) : []),
    ...set(
      SQUARED,
      add(
        multiply(multiply(get(DX), get(DX)), add(x0, multiply(x1, get(SUM)))),
        multiply(multiply(get(DY), get(DY)), add(y0, multiply(y1, get(SUM)))),
      ),
    ),
    ...set(
      pair.nearest,
      simd.choose(simd.or(isLower, simd.and(isTie, isFirst)), get(SITE.id), get(pair.nearest)),
    ),
    ...set(pair.least, simd.least(get(pair.least), get(SQUARED))),
  ]
}

const compareSite: simd.Code = [
  ...set(SITE.lon, simd.spread(get(RECORD), LON)),
  ...set(SITE.lat, simd.spread(get(RECORD), LAT)),
  ...SITE.row.flatMap((local, i) => set(local, simd.spread(get(RECORD), ROW + 8 * i))),
  ...set(SITE.id, simd.spreadInt(get(RECORD), ID)),
  ...simd.either(
    simd.loadInt(get(RECORD), HAS_NEXT),
    PAIRS.flatMap((pair) => comparePair(pair, true)),
    PAIRS.flatMap((pair) => comparePair(pair, false)),
  ),
  ...set(RECORD, simd.addInt(get(RECORD), simd.int(RECORD_BYTES))),
]

const compareFourCells: simd.Code = [
  ...set(ADDRESS, simd.multiplyInt(get(CELL), simd.int(8))),
  ...PAIRS.flatMap((pair, i) => [
    ...set(pair.lon, simd.load(get(ADDRESS), LON_AT + 16 * i)),
    ...set(pair.lat, simd.load(get(ADDRESS), LAT_AT + 16 * i)),
    ...set(pair.least, simd.all(Infinity)),
    ...set(pair.nearest, simd.allInt(-1)),
  ]),
  ...set(RECORD, simd.int(RECORDS_AT)),
  ...simd.repeatWhile(simd.isLessInt(get(RECORD), get(RECORDS_END)), compareSite),
  ...PAIRS.flatMap((pair, i) => simd.store(get(ADDRESS), DISTANCE_AT + 16 * i, simd.root(get(pair.least)))),
  ...simd.store(
    simd.multiplyInt(get(CELL), simd.int(4)),
    SITE_AT,
    simd.takeEven(get(PAIRS[0].nearest), get(PAIRS[1].nearest)),
  ),
  ...set(CELL, simd.addInt(get(CELL), simd.int(4))),
]

interface Compare {
  /** Compares the first `sites` records for the cells `start…end`. */
  readonly run: (start: number, end: number, sites: number) => void
  readonly memory: ArrayBuffer
}

/** Compiles the module (1 kB, at once); null where WebAssembly or its vectors are missing or not allowed. */
export function compileCompare(): Compare | null {
  try {
    const cells = simd.repeatWhile(simd.isLessInt(get(CELL), get(CELLS_END)), compareFourCells)
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(simd.buildModule(VECTORS, cells)))
    const run = exports.run as (start: number, end: number, recordsEnd: number) => void
    return {
      run: (start, end, sites) => run(start, end, RECORDS_AT + sites * RECORD_BYTES),
      memory: (exports.memory as WebAssembly.Memory).buffer,
    }
  } catch {
    return null
  }
}
