/** Numbers added one by one to a typed array that doubles: 8 bytes each, where a list of objects takes 60. */
export class GrowingFloat64 {
  #values = new Float64Array(1024)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Float64Array(2 * this.length)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.length++] = value
  }

  at(position: number): number {
    return this.#values[position]!
  }

  /** What was added, as a view: valid until the next push. */
  view(): Float64Array {
    return this.#values.subarray(0, this.length)
  }
}
