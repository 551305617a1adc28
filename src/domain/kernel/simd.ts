/**
 * Words to write a small WebAssembly function in: each gives the bytes of an expression or statement, operands first,
 * so that a module is built from readable source and not kept as bytes. Numbers are those of the specification of
 * WebAssembly 2.0 (vector instructions included). A vector holds two float64, or four int32.
 */
export type Code = readonly number[]

/** Integers as LEB128. */
function unsigned(value: number): Code {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}
function signed(value: number): Code {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]
}

export const get = (local: number): Code => [0x20, local]
export const set = (local: number, value: Code): Code => [...value, 0x21, local]

export const int = (value: number): Code => [0x41, ...signed(value)]
export const addInt = (a: Code, b: Code): Code => [...a, ...b, 0x6a]
export const multiplyInt = (a: Code, b: Code): Code => [...a, ...b, 0x6c]
export const isLessInt = (a: Code, b: Code): Code => [...a, ...b, 0x48]
export const loadInt = (at: Code, offset: number): Code => [...at, 0x28, 2, ...unsigned(offset)]

/** Runs the body, then again as long as the condition holds. */
export const repeatWhile = (condition: Code, body: Code): Code => [
  ...[0x03, 0x40, ...body],
  ...[...condition, 0x0d, 0, 0x0b],
]
export const either = (condition: Code, then: Code, otherwise: Code): Code => [
  ...[...condition, 0x04, 0x40],
  ...[...then, 0x05, ...otherwise, 0x0b],
]

const vector = (operation: number, ...operands: Code[]): Code => [
  ...operands.flat(),
  0xfd,
  ...unsigned(operation),
]
export const load = (at: Code, offset: number): Code => [...vector(0x00, at), 3, ...unsigned(offset)]
export const store = (at: Code, offset: number, value: Code): Code => [
  ...vector(0x0b, at, value),
  2,
  ...unsigned(offset),
]
/** One number of the memory, in all places of the vector. */
export const spread = (at: Code, offset: number): Code => [...vector(0x0a, at), 3, ...unsigned(offset)]
export const spreadInt = (at: Code, offset: number): Code => [...vector(0x09, at), 2, ...unsigned(offset)]
export const all = (value: number): Code =>
  vector(0x14, [0x44, ...new Uint8Array(Float64Array.of(value).buffer)])
export const allInt = (value: number): Code => vector(0x11, int(value))

export const add = (a: Code, b: Code): Code => vector(0xf0, a, b)
export const subtract = (a: Code, b: Code): Code => vector(0xf1, a, b)
export const multiply = (a: Code, b: Code): Code => vector(0xf2, a, b)
export const root = (a: Code): Code => vector(0xef, a)
/** b where b < a, else a. */
export const least = (a: Code, b: Code): Code => vector(0xf6, a, b)

export const isEqual = (a: Code, b: Code): Code => vector(0x47, a, b)
export const isLess = (a: Code, b: Code): Code => vector(0x49, a, b)
export const isAtLeast = (a: Code, b: Code): Code => vector(0x4c, a, b)
export const isLessInts = (a: Code, b: Code): Code => vector(0x39, a, b)
export const and = (a: Code, b: Code): Code => vector(0x4e, a, b)
export const or = (a: Code, b: Code): Code => vector(0x50, a, b)
export const choose = (mask: Code, then: Code, otherwise: Code): Code => vector(0x52, then, otherwise, mask)
/** The first and third int32 of a, then of b. */
export const takeEven = (a: Code, b: Code): Code => [
  ...vector(0x0d, a, b),
  ...[0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27],
]

const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content]
const name = (text: string): Code => [text.length, ...Array.from(text, (char) => char.charCodeAt(0))]

/**
 * A module with one page (64 kB) of memory, exported as `memory`, and one function, exported as `run`: three int32
 * parameters (locals 0 to 2), two more int32 (3, 4), then `vectors` vectors (from 5), no result.
 */
export function buildModule(vectors: number, body: Code): Uint8Array<ArrayBuffer> {
  const run = [2, 2, 0x7f, vectors, 0x7b, ...body, 0x0b]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 3, 0x7f, 0x7f, 0x7f, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 1]),
    ...section(7, [2, ...name('memory'), 2, 0, ...name('run'), 0, 0]),
    ...section(10, [1, ...unsigned(run.length), ...run]),
  ])
}
