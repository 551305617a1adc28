import { metersPerDegree } from '../../../src/domain/geo/geodesy.ts'
import { buildNetwork } from '../../../src/domain/roads/build-network.ts'
import type { RoadNetwork } from '../../../src/domain/roads/network.ts'
import { profileOfTags } from '../../../src/domain/roads/profile.ts'
import { internNames, internProfiles, type RoadWays } from '../../../src/domain/roads/ways.ts'

/** Where test towns are: 1.26 E, 45.83 N. */
const [LON, LAT] = [1.26, 45.83]
const METRE = metersPerDegree(LAT)

/** A point east and north of the town's origin, in metres. */
export const at = (eastM: number, northM: number): [lon: number, lat: number] => [
  LON + eastM / METRE.x,
  LAT + northM / METRE.y,
]

export interface WayDraft {
  readonly nodes: readonly string[]
  readonly tags?: Readonly<Record<string, string>>
  /** Given length, in metres: all ways of a town have one, or none. */
  readonly lengthM?: number
}

/** Ways from a drawing: nodes by name, in metres from the origin. Ways are residential unless tagged. */
export function drawWays(
  nodes: Readonly<Record<string, readonly [eastM: number, northM: number]>>,
  drafts: readonly WayDraft[],
): RoadWays {
  const names = internNames()
  const profiles = internProfiles()
  const order = Object.keys(nodes)
  const points = Object.values(nodes).map(([east, north]) => at(east, north))
  const start = [0]
  const [refs, profile, name, lengths]: number[][] = [[], [], [], []]
  for (const { nodes: path, tags = {}, lengthM } of drafts) {
    const found = profileOfTags(new Map(Object.entries({ highway: 'residential', ...tags })))
    if (found === null) continue
    refs!.push(...path.map((node) => order.indexOf(node)))
    start.push(refs!.length)
    profile!.push(profiles.position(found))
    name!.push(names.position(tags.name ?? ''))
    if (lengthM !== undefined) lengths!.push(lengthM)
  }
  return {
    nodeLon: Float64Array.from(points, ([lon]) => lon),
    nodeLat: Float64Array.from(points, ([, lat]) => lat),
    start: Int32Array.from(start),
    refs: Int32Array.from(refs!),
    profile: Int32Array.from(profile!),
    name: Int32Array.from(name!),
    profiles: profiles.values,
    names: names.values,
    lengthM: lengths!.length === 0 ? null : Float64Array.from(lengths!),
  }
}

export const drawNetwork = (...drawing: Parameters<typeof drawWays>): RoadNetwork =>
  buildNetwork(drawWays(...drawing))
