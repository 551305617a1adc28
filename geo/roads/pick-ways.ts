import { internNames, type RoadWays } from '../../src/domain/roads/ways.ts'

/** Some ways alone, with the nodes and names they use; profiles are shared. */
export function pickWays(ways: RoadWays, picked: readonly number[]): RoadWays {
  const number = new Map<number, number>()
  const refs: number[] = []
  const start = [0]
  for (const way of picked) {
    for (let at = ways.start[way]!; at < ways.start[way + 1]!; at++) {
      const node = ways.refs[at]!
      const known = number.get(node) ?? number.size
      number.set(node, known)
      refs.push(known)
    }
    start.push(refs.length)
  }
  const nodes = [...number.keys()]
  const names = internNames()
  const own = (values: Int32Array) => Int32Array.from(picked, (way) => values[way]!)
  return {
    nodeLon: Float64Array.from(nodes, (node) => ways.nodeLon[node]!),
    nodeLat: Float64Array.from(nodes, (node) => ways.nodeLat[node]!),
    start: Int32Array.from(start),
    refs: Int32Array.from(refs),
    profile: own(ways.profile),
    name: Int32Array.from(picked, (way) => names.position(ways.names[ways.name[way]!]!)),
    profiles: ways.profiles,
    names: names.values,
    file: own(ways.file),
    files: ways.files,
    lengthM: ways.lengthM === null ? null : Float64Array.from(picked, (way) => ways.lengthM![way]!),
  }
}
