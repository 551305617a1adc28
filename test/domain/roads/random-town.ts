import { randomInt } from '../../support/draw/random.ts'
import { drawNetwork, type WayDraft } from './road-builders.ts'

const KINDS: readonly Readonly<Record<string, string>>[] = [
  {},
  {},
  { oneway: 'yes' },
  { highway: 'footway' },
  { highway: 'primary' },
  { highway: 'tertiary', tunnel: 'yes' },
  { highway: 'cycleway' },
  { highway: 'primary_link', oneway: 'yes' },
]

/** A town drawn at random: bends, dead ends, one-ways, crossings without a junction. Side 2 km. */
export function randomTown(random: () => number, nodeCount = 60, wayCount = 70) {
  const nodes = Object.fromEntries(
    Array.from({ length: nodeCount }, (_, k) => [`n${k}`, [2000 * random(), 2000 * random()] as const]),
  )
  const ways: WayDraft[] = Array.from({ length: wayCount }, () => {
    const path = Array.from({ length: 2 + randomInt(random, 4) }, () => `n${randomInt(random, nodeCount)}`)
    return {
      nodes: path.filter((node, k) => node !== path[k - 1]),
      tags: KINDS[randomInt(random, KINDS.length)]!,
    }
  })
  return drawNetwork(
    nodes,
    ways.filter((way) => way.nodes.length > 1),
  )
}
