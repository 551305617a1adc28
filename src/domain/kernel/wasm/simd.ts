import { type Code, float, int, operate, read, unsigned, write } from './words.ts'

/**
 * Vector instructions: a vector holds two float64 (`pair`), or four float32 or int32 (`four`); `bits` are those that do
 * not ask which.
 */
const vector =
  (operation: number) =>
  (...operands: Code[]): Code => [...operands.flat(), 0xfd, ...unsigned(operation)]
const lane =
  (operation: number) =>
  (value: Code, index: number): Code => [...vector(operation)(value), index]
const shuffle =
  (...bytes: number[]) =>
  (a: Code, b: Code): Code => [...vector(0x0d)(a, b), ...bytes]

/** The bits of a vector, whatever it holds. */
export const bits = {
  load: read(vector(0x00)(), 3),
  store: write(vector(0x0b)(), 3),
  and: vector(0x4e),
  or: vector(0x50),
  not: vector(0x4d),
  /** The first halves of a and b; their second halves. */
  firstHalves: shuffle(0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23),
  secondHalves: shuffle(8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31),
  /** The bytes of a that b numbers. */
  choose: vector(0x0e),
}

export const pair = {
  all: (value: number): Code => vector(0x14)(float.is(value)),
  /** One float64 of the memory in both places. */
  loadSpread: read(vector(0x0a)(), 3),
  take: lane(0x21),
  absolute: vector(0xec),
  root: vector(0xef),
  add: vector(0xf0),
  subtract: vector(0xf1),
  multiply: vector(0xf2),
  /** The greater of each, a where they are equal or b is NaN. */
  greatest: vector(0xf7),
  floor: vector(0x75),
  shiftLeft: vector(0xcb),
  /** Both rounded to float32, then two zeros. */
  toFour: vector(0x5e),
}

export const four = {
  /** One float64, rounded, in all places. */
  spread: (value: Code): Code => vector(0x13)(operate(0xb6)(value)),
  all: (value: number): Code => four.spread(float.is(value)),
  spreadInt: vector(0x11),
  allInt: (value: number): Code => four.spreadInt(int.is(value)),
  loadSpread: read(vector(0x09)(), 2),
  takeInt: lane(0x1b),
  /** One bit for each negative int32: for each that holds after a comparison. */
  mask: vector(0xa4),
  addInt: vector(0xae),
  isMore: vector(0x44),
  isAtMost: vector(0x45),
  absolute: vector(0xe0),
  add: vector(0xe4),
  subtract: vector(0xe5),
  multiply: vector(0xe6),
  /** b where b < a, else a; b where a < b, else a. So a, where b is NaN. */
  least: vector(0xea),
  greatest: vector(0xeb),
  /** The other half first; the other of each two. */
  swapHalves: (a: Code): Code => shuffle(8, 9, 10, 11, 12, 13, 14, 15, 0, 1, 2, 3, 4, 5, 6, 7)(a, a),
  swapTwos: (a: Code): Code => shuffle(4, 5, 6, 7, 0, 1, 2, 3, 12, 13, 14, 15, 8, 9, 10, 11)(a, a),
}
