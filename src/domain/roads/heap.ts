/** A binary heap of (key, value) pairs in plain arrays; the least key first, in no order between equals. */
export class MinHeap {
  readonly #keys: number[] = []
  readonly #values: number[] = []

  get size(): number {
    return this.#keys.length
  }

  push(key: number, value: number): void {
    const keys = this.#keys
    let at = keys.length
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (keys[parent]! <= key) break
      this.#move(parent, at)
      at = parent
    }
    keys[at] = key
    this.#values[at] = value
  }

  /** Least key, +Infinity when empty. */
  get leastKey(): number {
    return this.#keys[0] ?? Number.POSITIVE_INFINITY
  }

  /** Removes the pair with the least key and returns its value, −1 when empty. */
  pop(): number {
    const top = this.#values[0] ?? -1
    const key = this.#keys.pop()
    const value = this.#values.pop()
    if (key === undefined || value === undefined || this.size === 0) return top
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= this.size) break
      if (child + 1 < this.size && this.#keys[child + 1]! < this.#keys[child]!) child++
      if (this.#keys[child]! >= key) break
      this.#move(child, at)
      at = child
    }
    this.#keys[at] = key
    this.#values[at] = value
    return top
  }

  #move(from: number, to: number): void {
    this.#keys[to] = this.#keys[from]!
    this.#values[to] = this.#values[from]!
  }
}
