import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Usage, Workspace } from './workspace.ts'

const FIRST_BYTES = 256
const BLOCK_BYTES = 64 * 1024
/** What the blocks of one set of piles may hold in memory. */
const HELD_BYTES = 32 * 1024 * 1024

interface Block {
  bytes: Buffer
  used: number
}

/**
 * Bytes put on numbered piles, each read back in the order it was given. A pile's end is a block in memory; full blocks,
 * and all of them when they take more than `maxBytes` together, go to a file a pile. Little data never touches the disk.
 */
export class BytePiles {
  readonly #blocks = new Map<number, Block>()
  readonly #written = new Set<number>()
  readonly #workspace: Workspace
  readonly #name: string
  readonly #maxBytes: number
  #folder: string | null = null
  #held = 0
  readonly #most: Usage = { held: 0, pile: 0 }

  constructor(workspace: Workspace, name: string, maxBytes = HELD_BYTES) {
    this.#workspace = workspace
    this.#name = name
    this.#maxBytes = maxBytes
    workspace.usage.set(name, this.#most)
  }

  append(pile: number, bytes: Uint8Array): void {
    const block = this.#blockFor(pile, bytes.length)
    block.bytes.set(bytes, block.used)
    block.used += bytes.length
  }

  /** Numbers of the piles that hold something, in no order. */
  piles(): number[] {
    return [...new Set([...this.#blocks.keys(), ...this.#written])]
  }

  /** All of a pile; it stays. */
  read(pile: number): Buffer {
    const block = this.#blocks.get(pile)
    const end = block?.bytes.subarray(0, block.used) ?? Buffer.alloc(0)
    const whole = this.#written.has(pile) ? Buffer.concat([readFileSync(this.#path(pile)), end]) : end
    this.#most.pile = Math.max(this.#most.pile, whole.length)
    return whole
  }

  /** All of a pile, which is then gone. */
  take(pile: number): Buffer {
    const whole = this.read(pile)
    this.#held -= this.#blocks.get(pile)?.bytes.length ?? 0
    this.#blocks.delete(pile)
    if (this.#written.delete(pile)) rmSync(this.#path(pile))
    return whole
  }

  #blockFor(pile: number, more: number): Block {
    const known = this.#blocks.get(pile)
    if (known !== undefined && known.used + more <= known.bytes.length) return known
    const wanted = (known?.used ?? 0) + more
    if (wanted > BLOCK_BYTES) {
      if (known !== undefined) this.#spill(pile, known)
      if (known !== undefined && known.bytes.length >= more) {
        known.used = 0
        return known
      }
      return this.#hold(pile, Buffer.allocUnsafe(Math.max(more, BLOCK_BYTES)), 0)
    }
    let size = known?.bytes.length ?? FIRST_BYTES
    while (size < wanted) size *= 2
    const larger = Buffer.allocUnsafe(size)
    if (known !== undefined) known.bytes.copy(larger, 0, 0, known.used)
    return this.#hold(pile, larger, known?.used ?? 0)
  }

  #hold(pile: number, bytes: Buffer, used: number): Block {
    this.#held += bytes.length - (this.#blocks.get(pile)?.bytes.length ?? 0)
    const block = { bytes, used }
    this.#blocks.set(pile, block)
    if (this.#held > this.#maxBytes) {
      for (const [other, full] of this.#blocks) this.#spill(other, full)
      this.#blocks.clear()
      block.used = 0
      this.#blocks.set(pile, block)
      this.#held = bytes.length
    }
    this.#most.held = Math.max(this.#most.held, this.#held)
    return block
  }

  #spill(pile: number, block: Block): void {
    appendFileSync(this.#path(pile), block.bytes.subarray(0, block.used))
    this.#written.add(pile)
  }

  #path(pile: number): string {
    this.#folder ??= this.#workspace.folder(this.#name)
    return join(this.#folder, String(pile))
  }
}
