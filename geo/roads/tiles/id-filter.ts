/** Bits a byte of file: a road's node takes about 9 bytes of an extract of roads alone, so two bytes or more. */
const BITS_PER_BYTE = 4
const LEAST_BITS = 1 << 16
/** 128 MB, enough for the roads of France (50 million nodes) with 1 % of others let through. */
const MOST_BITS = 2 ** 30

/** A set of identifiers that may say yes to one it was not given, and never no to one it was (B. Bloom, 1970). */
export class IdFilter {
  readonly #words: Uint32Array
  readonly #mask: number

  /** Sized by the bytes of the files the identifiers come from. */
  constructor(fileBytes: number) {
    let bits = LEAST_BITS
    while (bits < MOST_BITS && bits < BITS_PER_BYTE * fileBytes) bits *= 2
    this.#words = new Uint32Array(bits / 32)
    this.#mask = bits - 1
  }

  add(id: number): void {
    const [first, second] = [this.#first(id), this.#second(id)]
    this.#words[first >>> 5]! |= 1 << (first & 31)
    this.#words[second >>> 5]! |= 1 << (second & 31)
  }

  mayHave(id: number): boolean {
    const first = this.#first(id)
    if (((this.#words[first >>> 5]! >>> (first & 31)) & 1) === 0) return false
    const second = this.#second(id)
    return ((this.#words[second >>> 5]! >>> (second & 31)) & 1) === 1
  }

  #first(id: number): number {
    return mix(id, 0x9e3779b1) & this.#mask
  }

  #second(id: number): number {
    return mix(id, 0x85ebca77) & this.#mask
  }
}

/** 32 well-mixed bits of an integer below 2^53 (the finaliser of MurmurHash3). */
function mix(id: number, seed: number): number {
  let hash = ((id % 0x1_0000_0000) | 0) ^ Math.imul(Math.floor(id / 0x1_0000_0000), seed) ^ seed
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
