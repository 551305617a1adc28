/**
 * Words to write small WebAssembly functions in: each gives the bytes of an expression or statement, operands first,
 * so that a module is built from readable source and not kept as bytes. Numbers are those of the specification of
 * WebAssembly 2.0 (vector instructions included). A vector holds two float64 (`pair`), or four float32 or int32
 * (`four`); `int` and `float` are one int32 and one float64.
 */
export type Code = readonly number[]

/** Integers as LEB128. */
function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}
function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]
}

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)]
/** Calls a function of the module by its number. */
export const call = (number: number, ...values: Code[]): Code => [...values.flat(), 0x10, number]

/** Runs the body, then again as long as the condition holds. */
export const repeatWhile = (condition: Code, body: Code): Code => [
  ...[0x03, 0x40, ...body],
  ...[...condition, 0x0d, 0, 0x0b],
]
export const when = (condition: Code, then: Code, otherwise: Code = []): Code => [
  ...[...condition, 0x04, 0x40],
  ...[...then, 0x05, ...otherwise, 0x0b],
]

const operate =
  (operation: number) =>
  (...operands: Code[]): Code => [...operands.flat(), operation]
/** Reads and writes memory: the address, then a constant to add to it. */
const read =
  (operation: Code, alignment: number) =>
  (at: Code, offset: number): Code => [...at, ...operation, alignment, ...unsigned(offset)]
const write =
  (operation: Code, alignment: number) =>
  (at: Code, offset: number, value: Code): Code => [
    ...at,
    ...value,
    ...operation,
    alignment,
    ...unsigned(offset),
  ]

export const int = {
  is: (value: number): Code => [0x41, ...signed(value)],
  load: read([0x28], 2),
  store: write([0x36], 2),
  add: operate(0x6a),
  subtract: operate(0x6b),
  and: operate(0x71),
  or: operate(0x72),
  shiftLeft: operate(0x74),
  shiftRight: operate(0x76),
  isLess: operate(0x48),
  isAtMost: operate(0x4c),
  leadingZeros: operate(0x67),
  lowestBit: operate(0x68),
  countBits: operate(0x69),
  /** A float64 cut to an integer; 0 for NaN. */
  cut: (value: Code): Code => [...value, 0xfc, 2],
}

export const float = {
  is: (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  load: read([0x2b], 3),
  /** The float64 at a constant address. */
  at: (address: number): Code => float.load(int.is(0), address),
  /** Stores it rounded to float32. */
  storeFloat32: (at: Code, offset: number, value: Code): Code =>
    write([0x38], 2)(at, offset, operate(0xb6)(value)),
  /** An int32. */
  fromInt: operate(0xb7),
  isEqual: operate(0x61),
  isLess: operate(0x63),
  add: operate(0xa0),
  subtract: operate(0xa1),
  multiply: operate(0xa2),
}

/** Adds a constant to a local. */
export const advance = (local: number, by: number): Code => set(local, int.add(get(local), int.is(by)))
/** Byte address of the entry of a column of entries of 2^`power` bytes. */
export const entry = (number: Code, power: 2 | 3 | 4 | 5): Code => int.shiftLeft(number, int.is(power))

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

const TYPES = { ints: 0x7f, floats: 0x7c, vectors: 0x7b } as const

/** A function of int32 parameters; `local` gives the number of each parameter and local by its name. */
export interface Signature<Name extends string> {
  readonly parameters: number
  readonly counts: readonly number[]
  readonly local: Readonly<Record<Name, number>>
}

export function sign<const Name extends string>(
  parameters: readonly Name[],
  ints: readonly Name[],
  floats: readonly Name[],
  vectors: readonly Name[],
): Signature<Name> {
  const names = [...parameters, ...ints, ...floats, ...vectors]
  const local = Object.fromEntries(names.map((name, i) => [name, i])) as Record<Name, number>
  return { parameters: parameters.length, counts: [ints.length, floats.length, vectors.length], local }
}

/** A function to build: exported under its name; its result, if it has one, is an int32 left by the body. */
export interface Built {
  readonly name: string
  readonly signature: Signature<string>
  readonly hasResult: boolean
  readonly body: Code
}

const listOf = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()]
const sized = (content: Code): Code => [...unsigned(content.length), ...content]
const section = (id: number, content: Code): Code => [id, ...sized(content)]
const nameOf = (text: string): Code => sized(Array.from(text, (char) => char.charCodeAt(0)))

/** A module of these functions, which call each other by their place, with `pages` of 64 kB exported as `memory`. */
export function buildModule(functions: readonly Built[], pages: number): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ signature, hasResult }) => [
    0x60,
    ...listOf(Array.from({ length: signature.parameters }, () => [TYPES.ints])),
    ...listOf(hasResult ? [[TYPES.ints]] : []),
  ])
  const codes = functions.map(({ signature, body }) => {
    const locals = Object.values(TYPES).map((type, i) => [...unsigned(signature.counts[i]!), type])
    return sized([...listOf(locals), ...body, 0x0b])
  })
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, listOf(types)),
    ...section(3, listOf(functions.map((_, i) => [i]))),
    ...section(5, listOf([[0, pages]])),
    ...section(
      7,
      listOf([[...nameOf('memory'), 2, 0], ...functions.map(({ name }, i) => [...nameOf(name), 0, i])]),
    ),
    ...section(10, listOf(codes)),
  ])
}
