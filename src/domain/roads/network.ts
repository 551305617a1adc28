import { MODES, type Mode } from '../common/mode.ts'

/** Deciseconds to drive an edge as drawn and against, at least 1; 0 = closed. */
export interface EdgeCosts {
  readonly forward: Int32Array
  readonly backward: Int32Array
}

/**
 * A road network as columns. Edges run from junction to junction and are two-way unless a cost is 0. An edge may
 * start and end at one node; two edges may join the same nodes.
 */
export interface RoadNetwork {
  /** Junctions, in degrees. */
  readonly nodeLon: Float64Array
  readonly nodeLat: Float64Array
  readonly edgeFrom: Int32Array
  readonly edgeTo: Int32Array
  /** Length along the road, in decimetres. */
  readonly edgeDm: Int32Array
  /** Code of the class (`ROAD_CLASSES`) and flags (`profile.ts`). */
  readonly edgeClass: Uint8Array
  readonly edgeFlags: Uint8Array
  /** Position in `names` (name, else number of the road); 0 = none. */
  readonly edgeName: Int32Array
  readonly names: readonly string[]
  /** Points between the ends of edge e: `shapeStart[e]` to `shapeStart[e + 1]`, in degrees. */
  readonly shapeStart: Int32Array
  readonly shapeLon: Float64Array
  readonly shapeLat: Float64Array
  /** Metres along the road from the edge's start to each of these points; null: the drawing is the measure. */
  readonly shapeM: Float64Array | null
  readonly cost: Readonly<Record<Mode, EdgeCosts>>
  /** 1 for the nodes of the mode's main component (components.ts). */
  readonly main: Readonly<Record<Mode, Uint8Array>>
}

/** The same value for each mode. */
export function perMode<T>(make: (mode: Mode) => T): Record<Mode, T> {
  const [marche, velo, voiture] = MODES
  return { [marche]: make(marche), [velo]: make(velo), [voiture]: make(voiture) }
}

/** Points of an edge, its two ends included. */
export function pointCount(network: Pick<RoadNetwork, 'shapeStart'>, edge: number): number {
  return network.shapeStart[edge + 1]! - network.shapeStart[edge]! + 2
}

/** Longitude of point k of an edge (0 = its start, last = its end), in degrees. */
export function pointLon(network: RoadNetwork, edge: number, k: number): number {
  if (k === 0) return network.nodeLon[network.edgeFrom[edge]!]!
  const at = network.shapeStart[edge]! + k - 1
  return at < network.shapeStart[edge + 1]! ? network.shapeLon[at]! : network.nodeLon[network.edgeTo[edge]!]!
}

/** Latitude of point k of an edge, in degrees. */
export function pointLat(network: RoadNetwork, edge: number, k: number): number {
  if (k === 0) return network.nodeLat[network.edgeFrom[edge]!]!
  const at = network.shapeStart[edge]! + k - 1
  return at < network.shapeStart[edge + 1]! ? network.shapeLat[at]! : network.nodeLat[network.edgeTo[edge]!]!
}

/**
 * For each node, the edges that touch it: `start[n]` to `start[n + 1]` of `leaving`, each edge × 2, plus 1 where
 * the node is its end (leaving is then against the drawing). A loop is there twice.
 */
export interface Adjacency {
  readonly start: Int32Array
  readonly leaving: Int32Array
}

export function buildAdjacency(network: Pick<RoadNetwork, 'nodeLon' | 'edgeFrom' | 'edgeTo'>): Adjacency {
  const { edgeFrom, edgeTo } = network
  const start = new Int32Array(network.nodeLon.length + 1)
  for (const node of edgeFrom) start[node + 1]!++
  for (const node of edgeTo) start[node + 1]!++
  for (let node = 0; node + 1 < start.length; node++) start[node + 1]! += start[node]!
  const next = start.slice()
  const leaving = new Int32Array(2 * edgeFrom.length)
  for (let edge = 0; edge < edgeFrom.length; edge++) {
    leaving[next[edgeFrom[edge]!]!++] = 2 * edge
    leaving[next[edgeTo[edge]!]!++] = 2 * edge + 1
  }
  return { start, leaving }
}
