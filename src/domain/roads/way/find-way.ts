import type { Mode } from '../../common/mode.ts'
import { alongEdgeDs, type RoadSite, type RoadStarts } from '../../kernel/roads/cell-times.ts'
import { NO_WAY } from '../../kernel/roads/graph.ts'
import { describeRoute, type Itinerary } from '../itinerary.ts'
import { type Join, joinPoint, LEG_DETOUR } from '../join.ts'
import type { Adjacency, RoadNetwork } from '../network.ts'
import { findRoute, type Route } from '../route.ts'
import { indexSegments } from '../segment-index.ts'
import { type WayStep, wayStepsOf } from './way-steps.ts'

type Point = readonly [lon: number, lat: number]

/** Where a way starts: a point in degrees, and how it was joined (the first row). */
export interface WayStart {
  readonly point: Point
  readonly starts: RoadStarts
}

/** Where it ends. */
export interface WayEnd {
  readonly point: Point
  readonly site: RoadSite
}

export interface Way extends Itinerary {
  /** Deciseconds, both legs included: what the kernel gives for the same two ends. */
  readonly ds: number
  readonly steps: readonly WayStep[]
  /** Metres from the start to the first road, and from the last road to the end; `metres` is the sum of all. */
  readonly legsM: readonly [start: number, end: number]
}

/**
 * The quickest way between two ends that were joined before, as published or by the kernel's own joins: it takes their
 * times as they are, so that a list and the way it leads to say the same minutes. Null where there is none.
 * O(edges) for the drawing of the ends, then one search.
 */
export function findWay(
  network: RoadNetwork,
  adjacency: Adjacency,
  mode: Mode,
  start: WayStart,
  end: WayEnd,
): Way | null {
  const { starts } = start
  const { site } = end
  const edge = starts.edge[0] ?? -1
  if (edge < 0) return null
  const from = joinOnEdge(network, mode, edge, start.point)
  const to = joinOnEdge(network, mode, site.edge, end.point)
  const cost = network.cost[mode]
  const edges = {
    nodeCount: network.nodeLon.length,
    from: network.edgeFrom,
    to: network.edgeTo,
    forwardDs: cost.forward,
    backwardDs: cost.backward,
  }
  const along = site.edge === edge ? alongEdgeDs(starts, 0, site, edges) : NO_WAY
  const found = findRoute(network, adjacency, mode, from, to, {
    first: { from: starts.toADs[0]!, to: starts.toBDs[0]! },
    last: { from: site.fromADs, to: site.fromBDs },
    direct: along < NO_WAY ? along : -1,
  })
  if (found === null) return null
  const route = withoutClosed(network, mode, found)
  const ends = [
    { point: start.point, join: from },
    { point: end.point, join: to },
  ] as const
  return {
    ...describeRoute(network, route, ...ends),
    ds: route.ds,
    steps: wayStepsOf(network, adjacency, mode, route),
    legsM: [LEG_DETOUR * from.straightM, LEG_DETOUR * to.straightM],
  }
}

/** The nearest point of an edge that is known. */
function joinOnEdge(network: RoadNetwork, mode: Mode, edge: number, [lon, lat]: Point): Join {
  const index = indexSegments(network, (one) => one === edge)
  if (index === null) throw new RangeError(`edge ${edge}: wanted 0 to ${network.edgeFrom.length - 1}`)
  return joinPoint(index, mode, lon, lat)
}

/**
 * Positions are published to the metre: who stood at the very end of a one-way may seem to stand in it. Such a piece is
 * not driven, and is left out.
 */
function withoutClosed({ cost }: RoadNetwork, mode: Mode, route: Route): Route {
  const { forward, backward } = cost[mode]
  return {
    ...route,
    steps: route.steps.filter(
      ({ edge, from, to }) => from === to || (from < to ? forward : backward)[edge]! > 0,
    ),
  }
}
