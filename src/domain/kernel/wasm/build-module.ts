import { type Code, unsigned } from './words.ts'

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
