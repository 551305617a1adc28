import { BytePiles } from './byte-piles.ts'
import type { Workspace } from './workspace.ts'

/** Rows of `width` numbers on numbered piles (`BytePiles`), 8 bytes a number. */
export class NumberPiles {
  readonly #piles: BytePiles
  readonly #row: Float64Array
  readonly #bytes: Uint8Array

  constructor(workspace: Workspace, name: string, width: number, maxBytes?: number) {
    this.#piles = new BytePiles(workspace, name, maxBytes)
    this.#row = new Float64Array(width)
    this.#bytes = new Uint8Array(this.#row.buffer)
  }

  /** Adds a row: as many of the numbers as it is wide. */
  push(pile: number, a: number, b = 0, c = 0, d = 0): void {
    const row = this.#row
    row[0] = a
    if (row.length > 1) row[1] = b
    if (row.length > 2) row[2] = c
    if (row.length > 3) row[3] = d
    this.#piles.append(pile, this.#bytes)
  }

  /** The numbers of a pile, row after row; the pile is then gone. */
  take(pile: number): Float64Array {
    const bytes = this.#piles.take(pile)
    const numbers = new Float64Array(bytes.length / 8)
    new Uint8Array(numbers.buffer).set(bytes)
    return numbers
  }
}
