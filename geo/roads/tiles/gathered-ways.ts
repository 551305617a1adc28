import type { RoadProfile } from '../../../src/domain/roads/profile.ts'
import { internNames, type RoadWays } from '../../../src/domain/roads/ways.ts'
import { GrowingFloat64 } from './growing.ts'

interface Way {
  readonly order: number
  readonly file: number
  readonly profile: number
  readonly name: string
  readonly lengthM: number
  readonly from: number
  readonly to: number
}

/** Ways as they are found in tiles: once or several times each, in no order. */
export class GatheredWays {
  readonly #nodes = new GrowingFloat64()
  readonly #lon = new GrowingFloat64()
  readonly #lat = new GrowingFloat64()
  readonly #ways = new Map<number, Way>()
  #from = 0

  /** Starts a way; its nodes follow, and are forgotten unless it is kept. */
  begin(): void {
    for (const column of [this.#nodes, this.#lon, this.#lat]) column.length = this.#from
  }

  node(node: number, lon: number, lat: number): void {
    this.#nodes.push(node)
    this.#lon.push(lon)
    this.#lat.push(lat)
  }

  keep(way: Omit<Way, 'from' | 'to'>): void {
    if (this.#ways.has(way.order)) return
    this.#ways.set(way.order, { ...way, from: this.#from, to: this.#nodes.length })
    this.#from = this.#nodes.length
  }

  /** The ways in their order; nodes are numbered as they are met. A row that two tables have is the first one's. */
  build(files: readonly string[], profiles: readonly RoadProfile[]): RoadWays {
    const all = [...this.#ways.values()].sort((a, b) => a.order - b.order)
    const given = all.some(({ lengthM }) => !Number.isNaN(lengthM))
    const ways = given ? all.filter(isFirst(this.#nodes)) : all
    const number = new Map<number, number>()
    const kept: number[] = []
    const start = new Int32Array(ways.length + 1)
    const refs = new GrowingFloat64()
    const names = internNames()
    ways.forEach(({ from, to }, i) => {
      for (let at = from; at < to; at++) {
        const id = this.#nodes.at(at)
        const known = number.get(id) ?? number.size
        if (known === number.size) {
          number.set(id, known)
          kept.push(at)
        }
        refs.push(known)
      }
      start[i + 1] = refs.length
    })
    return {
      nodeLon: Float64Array.from(kept, (at) => this.#lon.at(at)),
      nodeLat: Float64Array.from(kept, (at) => this.#lat.at(at)),
      start,
      refs: Int32Array.from(refs.view()),
      profile: Int32Array.from(ways, ({ profile }) => profile),
      name: Int32Array.from(ways, ({ name }) => names.position(name)),
      profiles,
      names: names.values,
      file: Int32Array.from(ways, ({ file }) => file),
      files,
      lengthM: given ? Float64Array.from(ways, ({ lengthM }) => lengthM) : null,
    }
  }
}

/**
 * Whether a row is of the first file that has one with these ends and this length. Two roads of one file may have them
 * both; a road of two files is one.
 */
function isFirst(nodes: GrowingFloat64): (way: Way) => boolean {
  const firstFile = new Map<string, number>()
  return ({ file, lengthM, from, to }) => {
    const key = `${nodes.at(from)} ${nodes.at(to - 1)} ${lengthM}`
    const first = firstFile.get(key) ?? file
    firstFile.set(key, first)
    return first === file
  }
}
