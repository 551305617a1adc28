import type { Mode } from '../common/mode.ts'
import { MinHeap } from './heap.ts'
import { type EndTimes, type Join, timeAlongEdge, timesFrom, timesTo } from './join.ts'
import type { Adjacency, RoadNetwork } from './network.ts'

/** Part of an edge, from one share of its length to another (from > to: against the drawing). */
export interface RouteStep {
  readonly edge: number
  readonly from: number
  readonly to: number
}

export interface Route {
  /** Deciseconds, both legs included. */
  readonly ds: number
  readonly steps: readonly RouteStep[]
}

const NOT_REACHED = 0x7fffffff
const NO_HALF = -1

/** Deciseconds from a start to every node (Dijkstra, binary heap); also the oracle of faster searches. */
export interface Reach {
  readonly ds: Int32Array
  /** How each node is reached: edge × 2, plus 1 against the drawing; −1 at the start and where not reached. */
  readonly by: Int32Array
}

/**
 * Runs Dijkstra from nodes with a first time each (deciseconds, −1 = not a source) until nothing nearer than
 * `limitDs` is left. `reversed` gives times to the sources instead of from them.
 */
export function reachNodes(
  network: RoadNetwork,
  { start, leaving }: Adjacency,
  mode: Mode,
  sources: readonly (readonly [node: number, ds: number])[],
  {
    reversed = false,
    limit = () => NOT_REACHED,
  }: { reversed?: boolean; limit?: (ds: Int32Array) => number } = {},
): Reach {
  const { edgeFrom, edgeTo } = network
  const { forward, backward } = network.cost[mode]
  const [drawn, against] = reversed ? [backward, forward] : [forward, backward]
  const ds = new Int32Array(network.nodeLon.length).fill(NOT_REACHED)
  const by = new Int32Array(ds.length).fill(NO_HALF)
  const heap = new MinHeap()
  for (const [node, first] of sources) {
    if (first < 0 || first >= ds[node]!) continue
    ds[node] = first
    heap.push(first, node)
  }
  while (heap.size > 0) {
    const here = heap.leastKey
    if (here >= limit(ds)) break
    const node = heap.pop()
    if (here > ds[node]!) continue
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const half = leaving[at]!
      const edge = half >> 1
      const cost = ((half & 1) === 1 ? against : drawn)[edge]!
      if (cost === 0) continue
      const head = ((half & 1) === 1 ? edgeFrom : edgeTo)[edge]!
      if (here + cost >= ds[head]!) continue
      ds[head] = here + cost
      by[head] = half
      heap.push(here + cost, head)
    }
  }
  return { ds, by }
}

/** Deciseconds from a start to the ends of its edge, from the ends of the other's to it, and along one edge (−1: no). */
interface RouteTimes {
  readonly first: EndTimes
  readonly last: EndTimes
  readonly direct: number
}

const timesOf = (network: RoadNetwork, mode: Mode, start: Join, end: Join): RouteTimes => ({
  first: timesFrom(network, mode, start),
  last: timesTo(network, mode, end),
  direct: timeAlongEdge(network, mode, start, end),
})

/**
 * The quickest way between two joined points, to the decisecond; null when there is none. `times`: those of the joins,
 * where they were published.
 */
export function findRoute(
  network: RoadNetwork,
  adjacency: Adjacency,
  mode: Mode,
  start: Join,
  end: Join,
  times: RouteTimes = timesOf(network, mode, start, end),
): Route | null {
  const { first, last, direct } = times
  const [startFrom, startTo] = [network.edgeFrom[start.edge]!, network.edgeTo[start.edge]!]
  const [endFrom, endTo] = [network.edgeFrom[end.edge]!, network.edgeTo[end.edge]!]
  const viaFrom = (ds: Int32Array) =>
    last.from < 0 ? NOT_REACHED : Math.min(NOT_REACHED, ds[endFrom]! + last.from)
  const viaTo = (ds: Int32Array) => (last.to < 0 ? NOT_REACHED : Math.min(NOT_REACHED, ds[endTo]! + last.to))
  const best = (ds: Int32Array) => Math.min(viaFrom(ds), viaTo(ds), direct < 0 ? NOT_REACHED : direct)
  const sources = [
    [startFrom, first.from],
    [startTo, first.to],
  ] as const
  const { ds, by } = reachNodes(network, adjacency, mode, sources, { limit: best })
  const total = best(ds)
  if (total >= NOT_REACHED) return null
  if (total === direct) {
    return { ds: total, steps: [{ edge: start.edge, from: start.fraction, to: end.fraction }] }
  }
  const arrivesFrom = viaFrom(ds) === total
  const steps: RouteStep[] = [{ edge: end.edge, from: arrivesFrom ? 0 : 1, to: end.fraction }]
  let node = arrivesFrom ? endFrom : endTo
  for (let half = by[node]!; half !== NO_HALF; half = by[node]!) {
    const against = (half & 1) === 1
    steps.push({ edge: half >> 1, from: against ? 1 : 0, to: against ? 0 : 1 })
    node = (against ? network.edgeTo : network.edgeFrom)[half >> 1]!
  }
  // A loop's two ends are one node: the time says by which of them the start left.
  const leftByFrom = node === startFrom && ds[node] === first.from
  steps.push({ edge: start.edge, from: start.fraction, to: leftByFrom ? 0 : 1 })
  return { ds: total, steps: steps.reverse() }
}
