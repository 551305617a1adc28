/**
 * Words to write small WebAssembly functions in: each gives the bytes of an expression or statement, operands first,
 * so that a module is built from readable source and not kept as bytes. Numbers are those of the specification of
 * WebAssembly 2.0. `int` and `float` are one int32 and one float64; vectors are in simd.ts.
 */
export type Code = readonly number[]

/** Integers as LEB128. */
export function unsigned(value: number): Code {
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

export const operate =
  (operation: number) =>
  (...operands: Code[]): Code => [...operands.flat(), operation]
/** Reads and writes memory: the address, then a constant to add to it. */
export const read =
  (operation: Code, alignment: number) =>
  (at: Code, offset: number): Code => [...at, ...operation, alignment, ...unsigned(offset)]
export const write =
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
