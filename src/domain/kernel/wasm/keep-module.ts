import { GREATEST_K2, SLOPE_X, SLOPE_Y } from '../prune.ts'
import { type Built, sign } from './build-module.ts'
import * as memory from './pass-memory.ts'
import { bits, four } from './simd.ts'
import { advance, type Code, entry, float, get, int, repeatWhile, set } from './words.ts'

/**
 * `keepNearest` of prune.ts in WebAssembly, four sites per instruction, in float32: it may keep a site more, and never
 * drops one that can be the nearest.
 *
 * Positions are degrees from the run's origin; let P bound them, for sites and boxes alike, and W = 2P. Then no
 * difference of the test is above W, no term above Q = (K + (SLOPE_X + SLOPE_Y) / 2 · W) · W² with K the greatest
 * square of metres per degree, and each side of it is a sum of at most five terms. One rounding of float32 is 2⁻²⁴
 * of a value. Followed through the operations: the squared distances are wrong by at most 16 · 2⁻²⁴ Q each, the two
 * reaches by 12 together, the slopes by 16 each, the additions of both sides by 21: 97 of 128 · 2⁻²⁴ Q, the room that
 * is added to the bound (`roundingOf`).
 *
 * O(sites / 4). The site from which the others are judged need not be the very nearest: its place is packed into the
 * low bits of its distance, so that one minimum finds both.
 */
const f = sign(
  ['from', 'to', 'at'],
  ['i', 'end', 'out', 'mask', 'nearest'],
  [],
  [
    ...(['east', 'north', 'halfEast', 'halfNorth', 'kx2', 'ky2'] as const),
    ...(['place', 'least', 'nearestEast', 'nearestNorth', 'bound', 'reachEast', 'reachNorth'] as const),
    ...(['x', 'y', 'u', 'v', 'squared', 'front'] as const),
  ],
)
const l = f.local

const PLACE_BITS = memory.SITE_ROOM - 1

/** What float32 may cost in the test, m², where no position is more than `reach` degrees from the origin. */
export function roundingOf(reach: number): number {
  const width = 2 * reach
  return 2 ** -17 * (GREATEST_K2 + ((SLOPE_X + SLOPE_Y) / 2) * width) * width * width
}

const fromOrigin = (i: number): Code =>
  four.spread(float.subtract(float.at(memory.CENTRE + 8 * i), float.at(memory.ORIGIN + 8 * i)))

/** Half of |d² − d² with kx², ky² of the box's centre|, at most: y/2 · (SLOPE_X x² + SLOPE_Y y²). */
const slope: Code = four.multiply(
  get(l.y),
  four.add(
    four.multiply(four.multiply(get(l.x), get(l.x)), four.all(SLOPE_X / 2)),
    four.multiply(four.multiply(get(l.y), get(l.y)), four.all(SLOPE_Y / 2)),
  ),
)
/** Farthest from the site at u, v that a point of the box is, each way. */
const setFarthest: Code = [
  ...set(l.x, four.add(four.absolute(four.subtract(get(l.u), get(l.east))), get(l.halfEast))),
  ...set(l.y, four.add(four.absolute(four.subtract(get(l.v), get(l.north))), get(l.halfNorth))),
]
const reach = (by: number, position: number, nearest: number): Code =>
  four.multiply(get(by), four.absolute(four.subtract(get(position), get(nearest))))

const measureFour: Code = [
  ...set(l.x, four.subtract(bits.load(get(l.i), memory.EAST_AT), get(l.east))),
  ...set(l.y, four.subtract(bits.load(get(l.i), memory.NORTH_AT), get(l.north))),
  ...set(
    l.squared,
    four.add(
      four.multiply(four.multiply(get(l.x), get(l.x)), get(l.kx2)),
      four.multiply(four.multiply(get(l.y), get(l.y)), get(l.ky2)),
    ),
  ),
  ...bits.store(get(l.i), memory.SQUARED_AT, get(l.squared)),
  // Places after the run hold NaN, which is never less.
  ...set(
    l.least,
    four.least(get(l.least), bits.or(bits.and(get(l.squared), four.allInt(~PLACE_BITS)), get(l.place))),
  ),
  ...set(l.place, four.addInt(get(l.place), four.allInt(4))),
  ...advance(l.i, 16),
]

const copyFour = (column: number): Code =>
  bits.store(get(l.out), column, bits.choose(bits.load(get(l.i), column), get(l.front)))

const keepOfFour: Code = [
  ...set(l.u, bits.load(get(l.i), memory.EAST_AT)),
  ...set(l.v, bits.load(get(l.i), memory.NORTH_AT)),
  ...setFarthest,
  ...set(
    l.squared,
    four.subtract(
      four.subtract(
        bits.load(get(l.i), memory.SQUARED_AT),
        four.add(reach(l.reachEast, l.u, l.nearestEast), reach(l.reachNorth, l.v, l.nearestNorth)),
      ),
      slope,
    ),
  ),
  ...set(l.mask, four.mask(four.isAtMost(get(l.squared), get(l.bound)))),
  ...set(l.front, bits.load(entry(get(l.mask), 4), memory.FRONT_AT)),
  ...[memory.EAST_AT, memory.NORTH_AT, memory.GATHERED_AT].flatMap(copyFour),
  ...set(l.out, int.add(get(l.out), entry(int.countBits(get(l.mask)), 2))),
  ...advance(l.i, 16),
]

const toBytes = (place: number): Code => entry(get(place), 2)
const isBeforeEnd = int.isLess(get(l.i), get(l.end))

/** Runs start at multiples of four: `keep(from, to, at)` appends at `at`, at least `to`, and returns the new end. */
export const keep: Built = {
  name: 'keep',
  signature: f,
  hasResult: true,
  body: [
    ...set(l.east, fromOrigin(0)),
    ...set(l.north, fromOrigin(1)),
    ...set(l.halfEast, four.spread(float.at(memory.HALF))),
    ...set(l.halfNorth, four.spread(float.at(memory.HALF + 8))),
    ...set(l.kx2, four.spread(float.at(memory.METRIC))),
    ...set(l.ky2, four.spread(float.at(memory.METRIC + 8))),
    ...set(l.place, bits.load(int.is(0), memory.COUNT_AT)),
    ...set(l.least, four.all(Infinity)),
    ...set(l.i, toBytes(l.from)),
    ...set(l.end, toBytes(l.to)),
    ...repeatWhile(isBeforeEnd, measureFour),
    ...set(l.least, four.least(get(l.least), four.swapHalves(get(l.least)))),
    ...set(l.least, four.least(get(l.least), four.swapTwos(get(l.least)))),
    ...set(l.nearest, int.and(four.takeInt(get(l.least), 0), int.is(PLACE_BITS))),
    ...set(l.nearest, int.add(toBytes(l.nearest), toBytes(l.from))),
    ...set(l.u, four.loadSpread(get(l.nearest), memory.EAST_AT)),
    ...set(l.v, four.loadSpread(get(l.nearest), memory.NORTH_AT)),
    ...set(l.nearestEast, get(l.u)),
    ...set(l.nearestNorth, get(l.v)),
    ...setFarthest,
    ...set(
      l.bound,
      four.add(
        four.add(four.loadSpread(get(l.nearest), memory.SQUARED_AT), slope),
        four.spread(float.at(memory.ROUNDING)),
      ),
    ),
    ...set(l.reachEast, four.multiply(four.add(get(l.kx2), get(l.kx2)), get(l.halfEast))),
    ...set(l.reachNorth, four.multiply(four.add(get(l.ky2), get(l.ky2)), get(l.halfNorth))),
    ...set(l.i, toBytes(l.from)),
    ...set(l.out, toBytes(l.at)),
    ...repeatWhile(isBeforeEnd, keepOfFour),
    ...bits.store(get(l.out), memory.EAST_AT, four.all(NaN)),
    ...int.shiftRight(get(l.out), int.is(2)),
  ],
}
