import { FIRST_ROW, ROWS_PER_DEGREE } from '../../geo/geodesy.ts'
import { type Built, sign } from './build-module.ts'
import * as memory from './pass-memory.ts'
import { bits, four, pair } from './simd.ts'
import { advance, type Code, entry, float, get, int, repeatWhile, set, when } from './words.ts'

/**
 * The squared distance of geodesy.ts in WebAssembly, float64, in its order of operations. WebAssembly rounds as
 * JavaScript does and never fuses a multiplication with an addition: the bits are those of JavaScript.
 * Latitudes must lie between −90° and 90°, so that the metric has a row for any sum of two.
 */

/** metricRow of geodesy.ts, before it is cut to an integer. */
export const rowOf = (sum: Code): Code =>
  float.add(float.multiply(sum, float.is(ROWS_PER_DEGREE)), float.is(FIRST_ROW))

/** `decide(cell, records)`: writes the place of the nearest record of a cell, ties to the lowest site number. */
const d = sign(
  ['cell', 'records'],
  ['record', 'row', 'id', 'nearestId'],
  ['lat', 'lon', 'sum', 'squared', 'least', 'x', 'y'],
  [],
)

function decideBody(): Code {
  const l = d.local
  const metric = (i: number): Code => float.load(get(l.row), memory.ROWS_AT + 8 * i)
  const square = (side: number, i: number): Code =>
    float.multiply(
      float.multiply(get(side), get(side)),
      float.add(metric(i), float.multiply(metric(i + 1), get(l.sum))),
    )
  const siteAt = (i: number): Code => float.load(entry(get(l.record), 4), memory.RECORD_POSITION_AT + 8 * i)
  const isFirst = int.isLess(get(l.id), get(l.nearestId))
  const isTie = float.isEqual(get(l.squared), get(l.least))
  return [
    ...set(l.lon, float.load(entry(get(l.cell), 3), memory.LON_AT)),
    ...set(l.lat, float.load(entry(get(l.cell), 3), memory.LAT_AT)),
    ...set(l.least, float.is(Infinity)),
    ...repeatWhile(int.isLess(get(l.record), get(l.records)), [
      ...set(l.x, float.subtract(get(l.lon), siteAt(0))),
      ...set(l.y, float.subtract(get(l.lat), siteAt(1))),
      ...set(l.sum, float.add(get(l.lat), siteAt(1))),
      ...set(l.row, entry(int.cut(rowOf(get(l.sum))), 5)),
      ...set(l.squared, float.add(square(l.x, 0), square(l.y, 2))),
      ...set(l.id, int.load(entry(get(l.record), 2), memory.RECORD_ID_AT)),
      ...when(int.or(float.isLess(get(l.squared), get(l.least)), int.and(isTie, isFirst)), [
        ...set(l.least, get(l.squared)),
        ...set(l.nearestId, get(l.id)),
        ...int.store(entry(get(l.cell), 2), memory.PLACE_AT, get(l.record)),
      ]),
      ...advance(l.record, 1),
    ]),
  ]
}

/** `measure(start, end)`: site number and distance of each cell of the run, from the place of its record. */
const m = sign(
  ['cell', 'end'],
  ['site', 'site2', 'row', 'row2'],
  [],
  ['place', 'place2', 'lon', 'lat', 'dx', 'dy', 'sum', 'rows', 'rowX', 'rowY', 'rowX2', 'rowY2'],
)

/** The distance of two cells to their sites, as geodesy.ts computes it. */
const measureTwo: Code = [
  ...set(m.local.site, int.load(entry(get(m.local.cell), 2), memory.PLACE_AT)),
  ...set(m.local.site2, int.load(entry(get(m.local.cell), 2), memory.PLACE_AT + 4)),
  ...int.store(
    entry(get(m.local.cell), 2),
    memory.SITE_AT,
    int.load(entry(get(m.local.site), 2), memory.RECORD_ID_AT),
  ),
  ...int.store(
    entry(get(m.local.cell), 2),
    memory.SITE_AT + 4,
    int.load(entry(get(m.local.site2), 2), memory.RECORD_ID_AT),
  ),
  ...set(m.local.place, bits.load(entry(get(m.local.site), 4), memory.RECORD_POSITION_AT)),
  ...set(m.local.place2, bits.load(entry(get(m.local.site2), 4), memory.RECORD_POSITION_AT)),
  ...set(m.local.lon, bits.firstHalves(get(m.local.place), get(m.local.place2))),
  ...set(m.local.lat, bits.secondHalves(get(m.local.place), get(m.local.place2))),
  ...set(m.local.dx, pair.subtract(bits.load(entry(get(m.local.cell), 3), memory.LON_AT), get(m.local.lon))),
  ...set(m.local.dy, pair.subtract(bits.load(entry(get(m.local.cell), 3), memory.LAT_AT), get(m.local.lat))),
  ...set(m.local.sum, pair.add(bits.load(entry(get(m.local.cell), 3), memory.LAT_AT), get(m.local.lat))),
  // 2⁵² more, and the integer stands in the low bits.
  ...set(
    m.local.rows,
    pair.shiftLeft(
      pair.add(
        pair.floor(pair.add(pair.multiply(get(m.local.sum), pair.all(ROWS_PER_DEGREE)), pair.all(FIRST_ROW))),
        pair.all(2 ** 52),
      ),
      int.is(5),
    ),
  ),
  ...set(m.local.row, four.takeInt(get(m.local.rows), 0)),
  ...set(m.local.row2, four.takeInt(get(m.local.rows), 2)),
  ...set(m.local.rowX, bits.load(get(m.local.row), memory.ROWS_AT)),
  ...set(m.local.rowY, bits.load(get(m.local.row), memory.ROWS_AT + 16)),
  ...set(m.local.rowX2, bits.load(get(m.local.row2), memory.ROWS_AT)),
  ...set(m.local.rowY2, bits.load(get(m.local.row2), memory.ROWS_AT + 16)),
  ...bits.store(
    entry(get(m.local.cell), 3),
    memory.DISTANCE_AT,
    pair.root(
      pair.add(
        pair.multiply(
          pair.multiply(get(m.local.dx), get(m.local.dx)),
          pair.add(
            bits.firstHalves(get(m.local.rowX), get(m.local.rowX2)),
            pair.multiply(bits.secondHalves(get(m.local.rowX), get(m.local.rowX2)), get(m.local.sum)),
          ),
        ),
        pair.multiply(
          pair.multiply(get(m.local.dy), get(m.local.dy)),
          pair.add(
            bits.firstHalves(get(m.local.rowY), get(m.local.rowY2)),
            pair.multiply(bits.secondHalves(get(m.local.rowY), get(m.local.rowY2)), get(m.local.sum)),
          ),
        ),
      ),
    ),
  ),
  ...advance(m.local.cell, 2),
]

/** Places of the functions in the module, of which these are the first. */
export const [DECIDE, MEASURE] = [0, 1] as const
export const decideFunctions: readonly Built[] = [
  { name: 'decide', signature: d, hasResult: false, body: decideBody() },
  {
    name: 'measure',
    signature: m,
    hasResult: false,
    body: repeatWhile(int.isLess(get(m.local.cell), get(m.local.end)), measureTwo),
  },
]
