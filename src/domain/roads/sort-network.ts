import { metersPerDegree } from '../geo/geodesy.ts'
import { type EdgeCosts, perMode, pointCount, pointLat, pointLon, type RoadNetwork } from './network.ts'

/** Drawn positions are multiples of this many degrees: 1.1 m, less than the tyres of a car are apart. */
export const STEP_DEG = 1e-5
/** A point nearer than this to the line of its neighbours is left out of the drawing; lengths stay those measured. */
const TOLERANCE_M = 1

/**
 * The same network as it is published: nodes along a Hilbert curve, edges by their nodes (neighbours on the ground are
 * neighbours in memory), positions on a grid of STEP_DEG, drawings without the points nobody would see. What is
 * computed at build and in the page is computed from this one, so both find the same. O(n log n).
 */
export function sortNetwork(network: RoadNetwork): RoadNetwork {
  const rank = hilbertRanks(network.nodeLon, network.nodeLat)
  const nodes = invert(rank)
  const edges = Int32Array.from(network.edgeFrom, (_, e) => e).sort((a, b) => {
    const byFrom = rank[network.edgeFrom[a]!]! - rank[network.edgeFrom[b]!]!
    return byFrom !== 0 ? byFrom : rank[network.edgeTo[a]!]! - rank[network.edgeTo[b]!]! || a - b
  })
  const pick = <T extends Int32Array | Uint8Array>(values: T): T =>
    edges.map((e) => values[e]!) as unknown as T
  const snap = (degrees: number) => Math.round(degrees / STEP_DEG) * STEP_DEG
  return {
    nodeLon: Float64Array.from(nodes, (v) => snap(network.nodeLon[v]!)),
    nodeLat: Float64Array.from(nodes, (v) => snap(network.nodeLat[v]!)),
    edgeFrom: pick(network.edgeFrom).map((v) => rank[v]!),
    edgeTo: pick(network.edgeTo).map((v) => rank[v]!),
    edgeDm: pick(network.edgeDm),
    edgeClass: pick(network.edgeClass),
    edgeFlags: pick(network.edgeFlags),
    edgeName: pick(network.edgeName),
    names: network.names,
    ...drawEdges(network, edges, snap),
    cost: perMode<EdgeCosts>((mode) => ({
      forward: pick(network.cost[mode].forward),
      backward: pick(network.cost[mode].backward),
    })),
    main: perMode((mode) => Uint8Array.from(nodes, (v) => network.main[mode][v]!)),
  }
}

function drawEdges(network: RoadNetwork, edges: Int32Array, snap: (degrees: number) => number) {
  const { shapeStart, shapeM } = network
  const start = new Int32Array(edges.length + 1)
  const lon: number[] = []
  const lat: number[] = []
  const metres: number[] | null = shapeM === null ? null : []
  edges.forEach((edge, i) => {
    for (const k of keptPoints(network, edge)) {
      lon.push(snap(pointLon(network, edge, k)))
      lat.push(snap(pointLat(network, edge, k)))
      metres?.push(Math.round(shapeM![shapeStart[edge]! + k - 1]! * 10) / 10)
    }
    start[i + 1] = lon.length
  })
  return {
    shapeStart: start,
    shapeLon: Float64Array.from(lon),
    shapeLat: Float64Array.from(lat),
    shapeM: metres === null ? null : Float64Array.from(metres),
  }
}

/** Inner points of an edge that its drawing needs (D. Douglas, T. Peucker, Cartographica 10(2), 1973). */
function keptPoints(network: RoadNetwork, edge: number): number[] {
  const last = pointCount(network, edge) - 1
  const { x: kx, y: ky } = metersPerDegree(pointLat(network, edge, 0))
  const x = (k: number) => (pointLon(network, edge, k) - pointLon(network, edge, 0)) * kx
  const y = (k: number) => (pointLat(network, edge, k) - pointLat(network, edge, 0)) * ky
  const kept: number[] = []
  const pending: [number, number][] = [[0, last]]
  for (let run = pending.pop(); run !== undefined; run = pending.pop()) {
    const [from, to] = run
    let farthest = -1
    let most = TOLERANCE_M
    for (let k = from + 1; k < to; k++) {
      const off = offLine(x(k) - x(from), y(k) - y(from), x(to) - x(from), y(to) - y(from))
      if (off <= most) continue
      most = off
      farthest = k
    }
    if (farthest === -1) continue
    kept.push(farthest)
    pending.push([from, farthest], [farthest, to])
  }
  return kept.sort((a, b) => a - b)
}

/** Metres from a point to a segment that begins at 0, 0; to that point where the segment has no length (a loop). */
function offLine(px: number, py: number, dx: number, dy: number): number {
  const length2 = dx * dx + dy * dy
  const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length2))
  return Math.hypot(px - t * dx, py - t * dy)
}

const CURVE_BITS = 16

/** Rank of each point along a Hilbert curve over their box; the first met when equal. */
function hilbertRanks(lon: Float64Array, lat: Float64Array): Int32Array {
  const [west, east] = bounds(lon)
  const [south, north] = bounds(lat)
  const side = Math.max(east - west, north - south) || 1
  const most = 2 ** CURVE_BITS - 1
  const key = Float64Array.from(lon, (_, i) =>
    hilbertKey(Math.floor(((lon[i]! - west) / side) * most), Math.floor(((lat[i]! - south) / side) * most)),
  )
  const order = Int32Array.from(lon, (_, i) => i).sort((a, b) => key[a]! - key[b]! || a - b)
  return invert(order)
}

/** Place of a square along the curve (John Skilling's bit loop in its two-dimensional form). */
function hilbertKey(column: number, row: number): number {
  let [x, y, key] = [column, row, 0]
  for (let bit = 2 ** (CURVE_BITS - 1); bit >= 1; bit /= 2) {
    const right = (x & bit) > 0 ? 1 : 0
    const up = (y & bit) > 0 ? 1 : 0
    key = 4 * key + ((3 * right) ^ up)
    if (up === 0) {
      if (right === 1) {
        x = 2 ** CURVE_BITS - 1 - x
        y = 2 ** CURVE_BITS - 1 - y
      }
      ;[x, y] = [y, x]
    }
  }
  return key
}

function bounds(values: Float64Array): [number, number] {
  let [least, most] = [Infinity, -Infinity]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}

function invert(order: Int32Array): Int32Array {
  const at = new Int32Array(order.length)
  order.forEach((value, i) => {
    at[value] = i
  })
  return at
}
