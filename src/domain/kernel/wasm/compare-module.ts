import { GREATEST_K2, SLOPE_X, SLOPE_Y } from '../prune.ts'
import { type Built, sign } from './build-module.ts'
import { DECIDE, MEASURE, rowOf } from './decide-module.ts'
import * as memory from './pass-memory.ts'
import { bits, four, pair } from './simd.ts'
import { advance, type Code, call, entry, float, get, int, repeatWhile, set, when } from './words.ts'

/**
 * The nearest of a node's sites for each of its cells, in WebAssembly: float32 proposes, float64 decides.
 *
 * Let (u, v) be a cell and (p, q) a site, in degrees from the node's centre, X and Y the squares of metres per degree
 * half way between centre and site. The squared distance is nearly X u² + Y v² + f with f = a u + b v + e,
 * a = −2 X p, b = −2 Y q, e = X p² + Y q². Its first two terms are nearly the same for all sites, so the site of least f
 * is the nearest, four cells per instruction, unless the second least is within a margin: for one cell of 200 m in
 * 120, one of 1 km in 11. For these, and for every distance, decide-module.ts computes the float64 of geodesy.ts.
 *
 * The margin is twice what the f of one site may be wrong by. With h, k the half sides of the box, and x = |p| + h,
 * y = |q| + k at their greatest:
 * - half way between cell and site is at most k/2 degrees of latitude from half way between centre and site:
 *   k/2 · (SLOPE_X x² + SLOPE_Y y²) for X and Y (slopes: prune.ts);
 * - X and Y are those of the centre but for |q|/2 degrees: the first two terms differ by
 *   |q|/2 · (SLOPE_X h² + SLOPE_Y k²);
 * - every partial result of f is at most S = K (x² + y²), K ≥ X, Y. Five inputs rounded to float32, two products, two
 *   sums: less than 10 · 2⁻²⁴ S. The last bits hold the site's place among `places`: at most places · 2⁻²³ S. The
 *   difference of two f: 2⁻²³ S. The float64 of geodesy.ts: 10⁻¹² S. Together less than (places + 8) · 2⁻²³ S.
 * A difference above the margin is one of the true distances, so there is no tie.
 *
 * O(cells · sites). Runs of a node may spoil the answer of one cell after its end: nodes must come in ascending order.
 */
const { RECORD_POSITION_AT, RECORD_ID_AT, RECORD_LINE_AT } = memory

/** More sites are all compared in float64. */
const MOST_PROPOSED = 128

/** `compare(start, end, from, to)`: cells of the run, and the run of the stack. */
const c = sign(
  ['start', 'end', 'from', 'to'],
  ['cell', 'i', 'record', 'records', 'unsure', 'row', 'site', 'places'],
  ['x', 'y', 'halfX', 'halfY'],
  [
    ...([
      'centre',
      'centreLat',
      'metric',
      'farthest',
      'position',
      'line',
      'product',
      'margin',
      'placeBits',
      'place',
    ] as const),
    ...(['a', 'b', 'e', 'f', 'east', 'north', 'least', 'second'] as const),
    ...(['east2', 'north2', 'least2', 'second2'] as const),
    ...(['sum', 'rowX', 'rowY'] as const),
  ],
)
const l = c.local

const writeRecord: Code = [
  ...set(l.site, int.load(get(l.i), memory.GATHERED_AT)),
  ...set(l.position, bits.load(entry(get(l.site), 4), memory.POSITION_AT)),
  ...bits.store(entry(get(l.record), 4), RECORD_POSITION_AT, get(l.position)),
  ...int.store(entry(get(l.record), 2), RECORD_ID_AT, int.load(entry(get(l.site), 2), memory.ID_AT)),
  ...set(l.sum, pair.add(bits.secondHalves(get(l.position), get(l.position)), get(l.centreLat))),
  ...set(l.row, entry(int.cut(rowOf(pair.take(get(l.sum), 0))), 5)),
  ...set(l.rowX, bits.load(get(l.row), memory.ROWS_AT)),
  ...set(l.rowY, bits.load(get(l.row), memory.ROWS_AT + 16)),
  ...set(
    l.metric,
    pair.add(
      bits.firstHalves(get(l.rowX), get(l.rowY)),
      pair.multiply(bits.secondHalves(get(l.rowX), get(l.rowY)), get(l.sum)),
    ),
  ),
  ...set(l.position, pair.subtract(get(l.position), get(l.centre))),
  ...set(l.farthest, pair.greatest(get(l.farthest), pair.absolute(get(l.position)))),
  ...set(l.line, pair.multiply(pair.multiply(get(l.position), get(l.metric)), pair.all(-2))),
  ...set(l.product, pair.multiply(get(l.position), get(l.line))),
  ...bits.store(entry(get(l.record), 4), RECORD_LINE_AT, pair.toFour(get(l.line))),
  ...float.storeFloat32(
    entry(get(l.record), 4),
    RECORD_LINE_AT + 8,
    float.multiply(float.is(-0.5), float.add(pair.take(get(l.product), 0), pair.take(get(l.product), 1))),
  ),
  ...advance(l.record, 1),
  ...advance(l.i, 4),
]

const square = (local: number): Code => float.multiply(get(local), get(local))
const slopeOf = (x: number, y: number): Code =>
  float.add(float.multiply(square(x), float.is(SLOPE_X)), float.multiply(square(y), float.is(SLOPE_Y)))
/** Twice the bound at the head of this file. */
const setMargin: Code = [
  // All bits of the greatest place.
  ...set(
    l.places,
    int.subtract(
      int.shiftLeft(
        int.is(1),
        int.subtract(int.is(32), int.leadingZeros(int.subtract(get(l.records), int.is(1)))),
      ),
      int.is(1),
    ),
  ),
  ...set(l.placeBits, four.spreadInt(get(l.places))),
  ...set(l.halfX, float.at(memory.HALF)),
  ...set(l.halfY, float.at(memory.HALF + 8)),
  ...set(l.x, float.add(pair.take(get(l.farthest), 0), get(l.halfX))),
  ...set(l.y, float.add(pair.take(get(l.farthest), 1), get(l.halfY))),
  ...set(
    l.margin,
    four.spread(
      float.add(
        float.add(
          float.multiply(get(l.halfY), slopeOf(l.x, l.y)),
          float.multiply(pair.take(get(l.farthest), 1), slopeOf(l.halfX, l.halfY)),
        ),
        float.multiply(
          float.multiply(float.is(2 ** -22 * GREATEST_K2), float.fromInt(int.add(get(l.places), int.is(8)))),
          float.add(square(l.x), square(l.y)),
        ),
      ),
    ),
  ),
]

/** Four cells from the centre, in float32; `offset` is that of the first cell after the one at hand. */
const fromCentre = (column: number, centre: number, offset: number): Code => {
  const two = (at: number): Code =>
    pair.toFour(
      pair.subtract(bits.load(entry(get(l.cell), 3), column + 8 * at), pair.loadSpread(int.is(0), centre)),
    )
  return bits.firstHalves(two(offset), two(offset + 2))
}
const FOURS = [
  { east: l.east, north: l.north, least: l.least, second: l.second },
  { east: l.east2, north: l.north2, least: l.least2, second: l.second2 },
] as const

const lineAt = (i: number): Code => four.loadSpread(entry(get(l.record), 4), RECORD_LINE_AT + 4 * i)
const proposeSite: Code = [
  ...set(l.a, lineAt(0)),
  ...set(l.b, lineAt(1)),
  ...set(l.e, lineAt(2)),
  ...FOURS.flatMap(({ east, north, least, second }) => [
    ...set(
      l.f,
      four.add(four.add(four.multiply(get(l.a), get(east)), four.multiply(get(l.b), get(north))), get(l.e)),
    ),
    ...set(l.f, bits.or(bits.and(get(l.f), bits.not(get(l.placeBits))), get(l.place))),
    ...set(second, four.least(get(second), four.greatest(get(least), get(l.f)))),
    ...set(least, four.least(get(least), get(l.f))),
  ]),
  ...set(l.place, four.addInt(get(l.place), four.allInt(1))),
  ...advance(l.record, 1),
]

const isUnsure = ({ least, second }: (typeof FOURS)[number]): Code =>
  four.mask(bits.not(four.isMore(four.subtract(get(second), get(least)), get(l.margin))))

const proposeEight: Code = [
  ...FOURS.flatMap(({ east, north, least, second }, i) => [
    ...set(east, fromCentre(memory.LON_AT, memory.CENTRE, 4 * i)),
    ...set(north, fromCentre(memory.LAT_AT, memory.CENTRE + 8, 4 * i)),
    ...set(least, four.all(Infinity)),
    ...set(second, four.all(Infinity)),
  ]),
  ...set(l.place, four.allInt(0)),
  ...set(l.record, int.is(0)),
  ...repeatWhile(int.isLess(get(l.record), get(l.records)), proposeSite),
  ...FOURS.flatMap(({ least }, i) =>
    bits.store(entry(get(l.cell), 2), memory.PLACE_AT + 16 * i, bits.and(get(least), get(l.placeBits))),
  ),
  ...set(l.unsure, int.or(isUnsure(FOURS[0]), entry(isUnsure(FOURS[1]), 4))),
  ...when(
    get(l.unsure),
    repeatWhile(get(l.unsure), [
      ...call(DECIDE, int.add(get(l.cell), int.lowestBit(get(l.unsure))), get(l.records)),
      ...set(l.unsure, int.and(get(l.unsure), int.subtract(get(l.unsure), int.is(1)))),
    ]),
  ),
  ...advance(l.cell, 8),
]

const decideOne: Code = [...call(DECIDE, get(l.cell), get(l.records)), ...advance(l.cell, 1)]

const isBeforeEnd = int.isLess(get(l.cell), get(l.end))

const compareBody: Code = [
  ...set(l.centre, bits.load(int.is(0), memory.CENTRE)),
  ...set(l.centreLat, pair.loadSpread(int.is(0), memory.CENTRE + 8)),
  ...set(l.records, int.subtract(get(l.to), get(l.from))),
  ...set(l.i, entry(get(l.from), 2)),
  ...repeatWhile(int.isLess(get(l.record), get(l.records)), writeRecord),
  ...setMargin,
  ...set(l.cell, get(l.start)),
  ...when(
    int.isAtMost(get(l.records), int.is(MOST_PROPOSED)),
    repeatWhile(isBeforeEnd, proposeEight),
    repeatWhile(isBeforeEnd, decideOne),
  ),
  ...call(MEASURE, get(l.start), get(l.end)),
]

export const compare: Built = { name: 'compare', signature: c, hasResult: false, body: compareBody }
