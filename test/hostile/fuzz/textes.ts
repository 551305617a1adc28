import fc from 'fast-check'
import { dirtyTexts } from '../../support/draw/dirty-text.ts'
import { CHARGES, chargeAt } from '../charges.ts'
import { leavesOf, withLeaf } from '../feuilles.ts'

/** Texts of a language of its own, of any characters, or one of the payloads, sometimes cut. */
export const texts = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    ...dirtyTexts(pieces, 12, 60),
    fc.nat(CHARGES.length - 1).map((i) => chargeAt(i, 0)),
    fc
      .tuple(fc.nat(CHARGES.length - 1), fc.constantFrom(...pieces), fc.nat(40))
      .map(([i, piece, at]) => piece + chargeAt(i, 0).slice(at)),
  )

/** A value of JSON of which one field, or all of it, is something else. */
export const damaged = (value: unknown): fc.Arbitrary<unknown> => {
  const leaf = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom(...CHARGES),
    fc.double({ noNaN: true }),
    fc.constant(undefined),
  )
  return fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(fc.constantFrom(...leavesOf(value)), leaf)
        .map(([path, one]) => withLeaf(value, path, one)),
    },
    { weight: 1, arbitrary: fc.jsonValue() },
  )
}

/** What is read, of this machine's own types, as JSON has it. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
