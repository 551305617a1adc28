import { PbfReader, PbfWriter } from 'pbf'
import { BytePiles } from './byte-piles.ts'
import { NumberPiles } from './number-piles.ts'
import type { Workspace } from './workspace.ts'

/** What is known of a way before its nodes are placed. */
export interface WayDraft {
  /** Identifier of the way, or line of the table: for messages. */
  readonly element: number
  /** Position of its file in the list of them, and of its profile. */
  readonly file: number
  readonly profile: number
  readonly name: string
  /** Metres along it where the source gives them, else NaN. */
  readonly lengthM: number
}

/** A draft with its nodes: of each the identifier and the degrees, NaN where the file does not have it. */
export interface DraftWithNodes extends WayDraft {
  readonly nodes: Float64Array
  readonly lon: Float64Array
  readonly lat: Float64Array
  /** A node was elsewhere in an earlier row. */
  readonly doubtful: boolean
  /** It begins a chunk. */
  readonly isFirst: boolean
}

/** References of a chunk: 8 MB of placed nodes. */
const CHUNK_REFS = 1 << 18
/** A number stands for a chunk and a rank in it: both are whole, and far below 2^21 and 2^32. */
const RANKS = 0x1_0000_0000

/**
 * Ways in the order of their files, and the nodes they go through, which are known later and in no order. Both are put
 * away by chunks of CHUNK_REFS references; one chunk is in memory when they are read together.
 */
export class WayDrafts {
  readonly #ways: BytePiles
  readonly #nodes: NumberPiles
  readonly #hidden: NumberPiles
  readonly #doubtful: NumberPiles
  readonly #writer = new PbfWriter(new Uint8Array(1024))
  /** References of each chunk so far, and ways of the last. */
  readonly #refs = [0]
  #inChunk = 0

  constructor(workspace: Workspace, maxBytes?: number) {
    this.#ways = new BytePiles(workspace, 'chemins', maxBytes)
    this.#nodes = new NumberPiles(workspace, 'places', 4, maxBytes)
    this.#hidden = new NumberPiles(workspace, 'remplaces', 1, maxBytes)
    this.#doubtful = new NumberPiles(workspace, 'douteux', 1, maxBytes)
  }

  /**
   * Adds a way through `refs` nodes. Returns its number, and that of the first of its references; those of the next
   * ones follow.
   */
  add(draft: WayDraft, refs: number): { readonly way: number; readonly firstRef: number } {
    if (this.#refs.at(-1)! >= CHUNK_REFS) {
      this.#refs.push(0)
      this.#inChunk = 0
    }
    const chunk = this.#refs.length - 1
    const firstRef = chunk * RANKS + this.#refs[chunk]!
    const pbf = this.#writer
    pbf.pos = 0
    pbf.writeVarint(draft.element)
    pbf.writeVarint(draft.file)
    pbf.writeVarint(draft.profile)
    pbf.writeString(draft.name)
    pbf.writeDouble(draft.lengthM)
    pbf.writeVarint(refs)
    this.#ways.append(chunk, pbf.buf.subarray(0, pbf.pos))
    this.#refs[chunk]! += refs
    return { way: chunk * RANKS + this.#inChunk++, firstRef }
  }

  /** Says where the node of a reference is, in degrees. */
  place(ref: number, node: number, lon: number, lat: number): void {
    this.#nodes.push(Math.floor(ref / RANKS), ref % RANKS, node, lon, lat)
  }

  /** Leaves out a way that another replaces. */
  hide(way: number): void {
    this.#hidden.push(Math.floor(way / RANKS), way % RANKS)
  }

  doubt(ref: number): void {
    this.#doubtful.push(Math.floor(ref / RANKS), ref % RANKS)
  }

  /** The ways in their order, each with its nodes; what was read is gone. */
  *take(): Generator<DraftWithNodes> {
    for (const [chunk, refs] of this.#refs.entries()) {
      const pbf = new PbfReader(this.#ways.take(chunk))
      const placed = this.#takeNodes(chunk, refs)
      const hidden = new Set(this.#hidden.take(chunk))
      const doubtful = new Set(this.#doubtful.take(chunk))
      let at = 0
      for (let rank = 0; pbf.pos < pbf.length; rank++) {
        const element = pbf.readVarint()
        const [file, profile, name] = [pbf.readVarint(), pbf.readVarint(), pbf.readString()]
        const lengthM = pbf.readDouble()
        const [from, to] = [at, at + pbf.readVarint()]
        at = to
        if (hidden.has(rank)) continue
        const part = (values: Float64Array) => values.subarray(from, to)
        let isDoubtful = false
        for (let ref = from; ref < to && doubtful.size > 0; ref++) isDoubtful ||= doubtful.has(ref)
        yield {
          ...{ element, file, profile, name, lengthM },
          ...{ nodes: part(placed.nodes), lon: part(placed.lon), lat: part(placed.lat) },
          doubtful: isDoubtful,
          isFirst: from === 0,
        }
      }
    }
  }

  #takeNodes(chunk: number, count: number) {
    const rows = this.#nodes.take(chunk)
    const column = () => new Float64Array(count).fill(Number.NaN)
    const placed = { nodes: column(), lon: column(), lat: column() }
    for (let row = 0; row < rows.length; row += 4) {
      const at = rows[row]!
      placed.nodes[at] = rows[row + 1]!
      placed.lon[at] = rows[row + 2]!
      placed.lat[at] = rows[row + 3]!
    }
    return placed
  }
}
