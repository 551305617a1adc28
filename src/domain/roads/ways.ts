import { profileKey, type RoadProfile } from './profile.ts'

/**
 * Ways as read, before they are cut into edges. Of an .osm.pbf a way is a run of nodes, of a table a row (two
 * nodes and a given length). Way w passes through nodes `refs[start[w]] … refs[start[w + 1] − 1]`.
 */
export interface RoadWays {
  readonly nodeLon: Float64Array
  readonly nodeLat: Float64Array
  readonly start: Int32Array
  readonly refs: Int32Array
  /** Position in `profiles` and in `names`; name 0 is empty. */
  readonly profile: Int32Array
  readonly name: Int32Array
  readonly profiles: readonly RoadProfile[]
  readonly names: readonly string[]
  /** Metres along each way where the source gives them; null: the drawing is the measure. */
  readonly lengthM: Float64Array | null
}

/** Keeps each distinct value once, and gives its position. */
export class Interned<T> {
  readonly values: T[] = []
  readonly #positions = new Map<string, number>()
  readonly #keyOf: (value: T) => string

  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf
  }

  position(value: T): number {
    const key = this.#keyOf(value)
    let position = this.#positions.get(key)
    if (position === undefined) {
      position = this.values.push(value) - 1
      this.#positions.set(key, position)
    }
    return position
  }
}

export const internProfiles = () => new Interned<RoadProfile>(profileKey)

/** Names, with the empty one first. */
export function internNames(): Interned<string> {
  const names = new Interned<string>((name) => name)
  names.position('')
  return names
}
