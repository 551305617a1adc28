import type { RoadEnds } from '../../src/domain/kernel/roads/edit.ts'
import { NO_WAY, type RoadEdges, type RoadGraph } from '../../src/domain/kernel/roads/graph.ts'
import type { Seeds } from '../../src/domain/kernel/roads/seeds.ts'
import { randomInt } from './random.ts'

/** A town drawn at random: a grid with gaps, one-ways, arcs of 0 ds, a long ferry and a quarter without any link. */
export function drawRoads(random: () => number, side: number): RoadEdges {
  const edges: [number, number, number, number][] = []
  const at = (x: number, y: number) => y * side + x
  const street = (a: number, b: number) => {
    if (random() < 0.3) return
    const cost = random() < 0.05 ? 0 : 1 + Math.floor(random() ** 3 * 600)
    const oneWay = random()
    edges.push([a, b, oneWay < 0.1 ? -1 : cost, oneWay > 0.9 ? -1 : cost + randomInt(random, 3)])
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

/** The least time from every node to any seed, with a plain list in place of a queue: slow, and short enough to trust. */
export function relaxAll(
  { nodeCount, first, arcs }: RoadGraph,
  seeds: Seeds,
): { timeDs: number[]; site: number[] } {
  const timeDs = new Array<number>(nodeCount).fill(NO_WAY)
  const site = new Array<number>(nodeCount).fill(-1)
  const pending: number[] = []
  const improve = (node: number, time: number, place: number) => {
    if (time > timeDs[node]! || (time === timeDs[node] && place >= site[node]!)) return
    timeDs[node] = time
    site[node] = place
    pending.push(node)
  }
  for (let i = 0; i < seeds.count; i++) improve(seeds.node[i]!, seeds.timeDs[i]!, seeds.site[i]!)
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (let arc = first[node]!; arc < first[node + 1]!; arc += 2) {
      improve(arcs[arc]!, timeDs[node]! + arcs[arc + 1]!, site[node]!)
    }
  }
  return { timeDs, site }
}
