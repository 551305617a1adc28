import type { RoadEnds } from '../../../src/domain/kernel/roads/edit.ts'
import { NO_WAY, type RoadEdges, type RoadGraph } from '../../../src/domain/kernel/roads/graph.ts'
import type { Seeds } from '../../../src/domain/kernel/roads/seeds.ts'
import { randomInt } from './random.ts'

/** A town drawn at random: a grid with gaps, one-ways, a long ferry and a quarter without any link. */
export function drawRoads(random: () => number, side: number): RoadEdges {
  const edges: [number, number, number, number][] = []
  const at = (x: number, y: number) => y * side + x
  const street = (a: number, b: number) => {
    if (random() < 0.3) return
    const cost = 1 + Math.floor(random() ** 3 * 600)
    const oneWay = random()
    edges.push([a, b, oneWay < 0.1 ? 0 : cost, oneWay > 0.9 ? 0 : cost + randomInt(random, 3)])
  }
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      // The last column hangs on nothing.
      if (x + 2 < side) street(at(x, y), at(x + 1, y))
      if (y + 1 < side) street(at(x, y), at(x, y + 1))
    }
  }
  edges.push([at(0, 0), at(side - 2, side - 1), 90_000, 90_000])
  const column = (i: 0 | 1 | 2 | 3) => Int32Array.from(edges, (edge) => edge[i])
  return {
    nodeCount: side * side,
    from: column(0),
    to: column(1),
    forwardDs: column(2),
    backwardDs: column(3),
  }
}

/** A place on a random edge, one of its ends closed now and then. */
export function drawEnds(random: () => number, { from, to }: RoadEdges): RoadEnds {
  const edge = randomInt(random, from.length)
  const time = () => (random() < 0.15 ? -1 : randomInt(random, 400))
  return { a: from[edge]!, b: to[edge]!, fromA: time(), fromB: time() }
}

/** A way on from one node to another, in ds. */
export type Arc = readonly [node: number, other: number, ds: number]

export function arcsOf({ nodeCount, first, arcs }: RoadGraph): Arc[] {
  return Array.from({ length: nodeCount }, (_, node) =>
    Array.from({ length: (first[node + 1]! - first[node]!) / 2 }, (_, i): Arc => {
      const at = first[node]! + 2 * i
      return [node, arcs[at]!, arcs[at + 1]!]
    }),
  ).flat()
}

/** The least (time, place) of every node, with a plain list in place of a queue: slow, and short enough to trust. */
export function relaxAll(nodeCount: number, arcs: readonly Arc[], seeds: Seeds) {
  const timeDs = new Array<number>(nodeCount).fill(NO_WAY)
  const site = new Array<number>(nodeCount).fill(-1)
  const behind = Array.from({ length: nodeCount }, (): Arc[] => [])
  for (const arc of arcs) behind[arc[0]]!.push(arc)
  const pending: number[] = []
  const improve = (node: number, time: number, place: number) => {
    if (time > timeDs[node]! || (time === timeDs[node] && place >= site[node]!)) return
    timeDs[node] = time
    site[node] = place
    pending.push(node)
  }
  for (let i = 0; i < seeds.count; i++) improve(seeds.node[i]!, seeds.timeDs[i]!, seeds.site[i]!)
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const [, other, ds] of behind[node]!) improve(other, timeDs[node]! + ds, site[node]!)
  }
  return { timeDs, site }
}
