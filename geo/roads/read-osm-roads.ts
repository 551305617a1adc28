import { basename } from 'node:path'
import { profileOfTags } from '../../src/domain/roads/profile.ts'
import { internNames, internProfiles, type RoadWays } from '../../src/domain/roads/ways.ts'
import { GrowingFloat64 } from './growing.ts'
import { NodePositions } from './node-positions.ts'
import { type OsmFile, readOsmPbf } from './osm-pbf.ts'
import type { OsmWay } from './pbf-block.ts'
import type { RemarquesRoutes } from './remarques.ts'

/** Ways of several files together; of each file, what it says of itself. */
export interface OsmRoads {
  readonly ways: RoadWays
  readonly files: readonly OsmFile[]
}

/**
 * Reads the roads and ferries of .osm.pbf files, in two passes: ways first, then the positions of their nodes
 * only. Of a way in several files the newest version is kept, then the first file's name. Memory: about 30 bytes
 * for each node of a road. Throws DataError naming file and block; missing nodes are noted.
 */
export function readOsmRoads(paths: readonly string[], remarques: RemarquesRoutes): OsmRoads {
  const sorted = [...paths].sort((a, b) => (basename(a) < basename(b) ? -1 : 1))
  const collected = new CollectedWays()
  const files = sorted.map((path) => {
    const file = basename(path)
    return readOsmPbf(path, {
      wayKeys: ['highway', 'route'],
      way: (way) => collected.add(way, file),
    })
  })
  const positions = new NodePositions(collected.refs.view())
  for (const path of sorted) readOsmPbf(path, { node: (id, lon7, lat7) => positions.set(id, lon7, lat7) })
  return { ways: collected.build(positions, remarques), files }
}

const NO_PROFILE = -1

/** Roads and ferries as they come, numbers only. */
class CollectedWays {
  readonly refs = new GrowingFloat64()
  readonly #profiles = internProfiles()
  readonly #names = internNames()
  readonly #ways: { id: number; version: number; file: string; profile: number; name: number }[] = []
  readonly #start: number[] = []
  readonly #byId = new Map<number, number>()

  add(way: OsmWay, file: string): void {
    const known = this.#byId.get(way.id)
    if (known !== undefined) {
      if (way.version <= this.#ways[known]!.version) return
      this.#ways[known]!.profile = NO_PROFILE
    }
    const profile = profileOfTags(way.tags)
    this.#byId.set(way.id, this.#ways.length)
    this.#ways.push({
      id: way.id,
      version: way.version,
      file,
      // Kept without its nodes: a newer version that is no road any more hides an older one that was.
      profile: profile === null ? NO_PROFILE : this.#profiles.position(profile),
      name:
        profile === null
          ? 0
          : this.#names.position((way.tags.get('name') ?? way.tags.get('ref') ?? '').trim()),
    })
    this.#start.push(this.refs.length)
    if (profile !== null) for (const ref of way.refs) this.refs.push(ref)
  }

  /** Cuts ways where nodes are missing, and leaves out runs of less than two nodes. */
  build(positions: NodePositions, remarques: RemarquesRoutes): RoadWays {
    const start = [0]
    const [profile, name, file] = [[] as number[], [] as number[], [] as number[]]
    const files = [...new Set(this.#ways.map((way) => way.file))]
    const refs = new Int32Array(this.refs.length)
    let count = 0
    this.#ways.forEach((way, at) => {
      if (way.profile === NO_PROFILE) return
      const end = this.#start[at + 1] ?? this.refs.length
      let missing = 0
      const close = () => {
        const first = start.at(-1)!
        if (count - first < 2) count = first
        else {
          start.push(count)
          profile.push(way.profile)
          name.push(way.name)
          file.push(files.indexOf(way.file))
        }
      }
      for (let ref = this.#start[at]!; ref < end; ref++) {
        const node = positions.indexOf(this.refs.at(ref))
        if (!positions.has(node)) {
          missing++
          close()
        } else if (count === start.at(-1)! || refs[count - 1] !== node) refs[count++] = node
      }
      close()
      if (missing > 0) remarques.add(way.file, 'nœuds absents du fichier, chemin coupé', `chemin ${way.id}`)
    })
    return {
      ...positions.degrees(),
      start: Int32Array.from(start),
      refs: refs.slice(0, count),
      profile: Int32Array.from(profile),
      name: Int32Array.from(name),
      profiles: this.#profiles.values,
      names: this.#names.values,
      file: Int32Array.from(file),
      files,
      lengthM: null,
    }
  }
}
