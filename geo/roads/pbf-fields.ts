import type { PbfReader } from 'pbf'

/** Bytes of a field's value. */
export type Range = readonly [from: number, to: number]

/**
 * Reads the fields of a message that must fill its bytes exactly, and leaves the reader at their end. `pbf` itself
 * reads on past the end of a message that lies about its length.
 */
export function fields(pbf: PbfReader, [from, to]: Range, onField: (tag: number) => void): void {
  pbf.pos = from
  pbf.readFields((tag) => onField(tag), null, to)
  if (pbf.pos !== to) throw new Error('message plus long que sa place')
}

/** The bytes of the field at hand, which must be inside the block; the reader is left after them. */
export function takeRange(pbf: PbfReader): Range {
  const length = pbf.readVarint()
  const from = pbf.pos
  const to = from + length
  if (!(length >= 0 && to <= pbf.length)) throw new Error('longueur plus grande que le bloc')
  pbf.pos = to
  return [from, to]
}

/** Numbers that fill their bytes exactly. */
export function packed(pbf: PbfReader, [from, to]: Range, read: () => number): number[] {
  const values: number[] = []
  pbf.pos = from
  while (pbf.pos < to) values.push(read())
  if (pbf.pos !== to) throw new Error('liste de nombres coupée')
  return values
}
