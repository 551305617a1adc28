const MISSING = -0x80000000
/** How far the next identifier is looked for step by step: files are nearly always sorted. */
const STEPS = 16

/** Positions of a known set of nodes, filled as a file gives them: 16 bytes a node. */
export class NodePositions {
  readonly #ids: Float64Array
  readonly #lon7: Int32Array
  readonly #lat7: Int32Array
  #cursor = 0

  /** `refs`: identifiers, in any order, as often as they come. */
  constructor(refs: Float64Array) {
    const sorted = refs.slice().sort()
    let count = 0
    for (const id of sorted) if (count === 0 || sorted[count - 1] !== id) sorted[count++] = id
    this.#ids = sorted.slice(0, count)
    this.#lon7 = new Int32Array(count).fill(MISSING)
    this.#lat7 = new Int32Array(count).fill(MISSING)
  }

  /** Keeps the first position given for a node of the set; others are of no use. In 1e-7 degrees. */
  set(id: number, lon7: number, lat7: number): void {
    const at = this.indexOf(id)
    if (at < 0 || this.has(at)) return
    // A position that is none counts as missing: the way is cut there, and told.
    if (!(Math.abs(lon7) <= 180e7 && Math.abs(lat7) <= 90e7)) return
    this.#lon7[at] = lon7
    this.#lat7[at] = lat7
  }

  /** Position of an identifier in the set, −1 when it is not there. */
  indexOf(id: number): number {
    const ids = this.#ids
    let at = this.#cursor
    if (at < ids.length && ids[at]! <= id) {
      for (let step = 0; step < STEPS && at + 1 < ids.length && ids[at + 1]! <= id; step++) at++
      if (ids[at] === id) {
        this.#cursor = at
        return at
      }
      if (at + 1 === ids.length || ids[at + 1]! > id) return -1
    }
    let low = 0
    let high = ids.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      if (ids[middle]! < id) low = middle + 1
      else high = middle - 1
    }
    this.#cursor = Math.min(low, Math.max(0, ids.length - 1))
    return ids[low] === id ? low : -1
  }

  has(at: number): boolean {
    return at >= 0 && this.#lon7[at] !== MISSING
  }

  degrees(): { nodeLon: Float64Array; nodeLat: Float64Array } {
    // Divided, not multiplied: 95190210 / 1e7 is the double nearest to 9.519021.
    return {
      nodeLon: Float64Array.from(this.#lon7, (value) => value / 1e7),
      nodeLat: Float64Array.from(this.#lat7, (value) => value / 1e7),
    }
  }
}
