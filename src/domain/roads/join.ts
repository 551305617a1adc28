import type { Mode } from '../common/mode.ts'
import { distanceM } from '../geo/geodesy.ts'
import { offMainland } from './components.ts'
import { pointCount, pointLat, pointLon, type RoadNetwork } from './network.ts'
import { FERRY, MOTORWAY, RAMP, TUNNEL } from './profile.ts'
import { indexSegments, type NearPoint, nearestOnEdges, type SegmentIndex } from './segment-index.ts'

/** The way from a point to the network is longer than the straight line, and is not always a road. */
export const LEG_DETOUR = 1.3
export const LEG_KMH: Readonly<Record<Mode, number>> = { marche: 4, velo: 12, voiture: 20 }

/** A place farther than this from the mode's network has no road access; a cell has no limit (decisions.md 40). */
export const PLACE_MAX_M = 1000

/** Where a point enters the network. */
export interface Join {
  readonly edge: number
  /** Share of the edge's length between its start and the point, 0 to 1. */
  readonly fraction: number
  /** The nearest point of the edge, in degrees. */
  readonly lon: number
  readonly lat: number
  /** Straight metres to it; the leg is `LEG_DETOUR` times longer. */
  readonly straightM: number
  /** Deciseconds of the leg, not rounded: each time below is rounded once, leg included. */
  readonly legDs: number
}

/** Deciseconds between a joined point and each end of its edge, leg included; −1 where a one-way forbids. */
export interface EndTimes {
  readonly from: number
  readonly to: number
}

/** The segments one may join by a mode: the main component without ferries, tunnels, motorways and ramps. */
export function indexJoins(network: RoadNetwork, mode: Mode): SegmentIndex | null {
  const main = network.main[mode]
  return indexOpen(network, mode, (from, to) => main[from] === 1 && main[to] === 1)
}

/** Those of them that a place or a cell of an island may join: what roads alone do not link to the mainland. */
export function indexIslandJoins(network: RoadNetwork, mode: Mode): SegmentIndex | null {
  const main = network.main[mode]
  const off = offMainland(network)
  return indexOpen(network, mode, (from, to) => main[from] === 1 && main[to] === 1 && off[from] === 1)
}

/** The same in every component (`numberComponents`), for two points that a small network of their own links. */
export function indexAllJoins(network: RoadNetwork, mode: Mode, component: Int32Array): SegmentIndex | null {
  return indexOpen(network, mode, (from, to) => component[from] === component[to])
}

function indexOpen(
  network: RoadNetwork,
  mode: Mode,
  keep: (from: number, to: number) => boolean,
): SegmentIndex | null {
  const { forward, backward } = network.cost[mode]
  return indexSegments(network, (edge) => {
    if ((network.edgeFlags[edge]! & (TUNNEL | MOTORWAY | RAMP | FERRY)) !== 0) return false
    const open = forward[edge]! > 0 || backward[edge]! > 0
    return open && keep(network.edgeFrom[edge]!, network.edgeTo[edge]!)
  })
}

/** Joins a point (degrees) to the network by a mode: nearest point of the nearest edge (decisions.md 40). */
export function joinPoint(index: SegmentIndex, mode: Mode, lon: number, lat: number): Join {
  const near = nearestOnEdges(index, lon, lat)
  const straightM = distanceM(lon, lat, near.lon, near.lat)
  return {
    edge: near.edge,
    fraction: fractionAt(index.network, near),
    lon: near.lon,
    lat: near.lat,
    straightM,
    legDs: (36 * LEG_DETOUR * straightM) / LEG_KMH[mode],
  }
}

/** Times from a start to the ends of its edge. */
export function timesFrom(network: RoadNetwork, mode: Mode, join: Join): EndTimes {
  const { forward, backward } = network.cost[mode]
  return {
    from: partDs(backward[join.edge]!, join.fraction, join.legDs),
    to: partDs(forward[join.edge]!, 1 - join.fraction, join.legDs),
  }
}

/** Times from the ends of a place's edge to the place. */
export function timesTo(network: RoadNetwork, mode: Mode, join: Join): EndTimes {
  const { forward, backward } = network.cost[mode]
  return {
    from: partDs(forward[join.edge]!, join.fraction, join.legDs),
    to: partDs(backward[join.edge]!, 1 - join.fraction, join.legDs),
  }
}

/** Deciseconds straight along the edge that two points share, legs included; −1 where a one-way forbids. */
export function timeAlongEdge(network: RoadNetwork, mode: Mode, start: Join, end: Join): number {
  if (start.edge !== end.edge) return -1
  const { forward, backward } = network.cost[mode]
  const share = end.fraction - start.fraction
  return partDs((share > 0 ? forward : backward)[start.edge]!, Math.abs(share), start.legDs + end.legDs)
}

/** Who is at the end of a one-way is at the junction: no driving, nothing forbids it. */
function partDs(costDs: number, share: number, legDs: number): number {
  return costDs === 0 && share > 0 ? -1 : Math.round(costDs * share + legDs)
}

/** Metres along the road from an edge's start to its point k. */
export function metresToPoint(network: RoadNetwork, edge: number, k: number): number {
  const { shapeM } = network
  if (shapeM !== null) {
    if (k === 0) return 0
    return k === pointCount(network, edge) - 1
      ? network.edgeDm[edge]! / 10
      : shapeM[network.shapeStart[edge]! + k - 1]!
  }
  let sum = 0
  for (let at = 1; at <= k; at++) {
    sum += distanceM(
      pointLon(network, edge, at - 1),
      pointLat(network, edge, at - 1),
      pointLon(network, edge, at),
      pointLat(network, edge, at),
    )
  }
  return sum
}

function fractionAt(network: RoadNetwork, { edge, k, t }: NearPoint): number {
  const before = metresToPoint(network, edge, k)
  const after = metresToPoint(network, edge, k + 1)
  const total = metresToPoint(network, edge, pointCount(network, edge) - 1)
  return total === 0 ? 0 : Math.min(1, (before + t * (after - before)) / total)
}
