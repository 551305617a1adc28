import { metersPerDegree } from '../geo/geodesy.ts'
import { pointCount, pointLat, pointLon, type RoadNetwork } from './network.ts'

/** The nearest point of a segment: between points `k` and `k + 1` of an edge, `t` of the way (0 to 1). */
export interface NearPoint {
  readonly edge: number
  readonly k: number
  readonly t: number
  readonly lon: number
  readonly lat: number
}

/**
 * Straight segments of some edges in a grid of squares, each segment in every square it crosses.
 * "Near" is on the plane tangent at the point asked for: within 1e-4 of the ellipsoid up to 20 km.
 */
export interface SegmentIndex {
  readonly network: RoadNetwork
  readonly west: number
  readonly south: number
  /** Side of a square, in degrees of longitude and of latitude. */
  readonly stepLon: number
  readonly stepLat: number
  readonly columns: number
  readonly rows: number
  /** Segments of square s: `start[s]` to `start[s + 1]` of `edge` and `k`. */
  readonly start: Int32Array
  readonly edge: Int32Array
  readonly k: Int32Array
}

/** Squares hold about this many segments each. */
const SEGMENTS_PER_SQUARE = 2
const SQUARES_MAX = 1 << 22

/** Indexes the segments of edges that `keep` retains; null without any. O(segments + squares crossed). */
export function indexSegments(network: RoadNetwork, keep: (edge: number) => boolean): SegmentIndex | null {
  const edges: number[] = []
  let segments = 0
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let edge = 0; edge < network.edgeFrom.length; edge++) {
    if (!keep(edge)) continue
    edges.push(edge)
    const points = pointCount(network, edge)
    segments += points - 1
    for (let k = 0; k < points; k++) {
      const [lon, lat] = [pointLon(network, edge, k), pointLat(network, edge, k)]
      west = Math.min(west, lon)
      east = Math.max(east, lon)
      south = Math.min(south, lat)
      north = Math.max(north, lat)
    }
  }
  if (edges.length === 0) return null
  const metre = metersPerDegree((south + north) / 2)
  const squares = Math.min(SQUARES_MAX, Math.max(1, segments / SEGMENTS_PER_SQUARE))
  const [width, height] = [Math.max(1, (east - west) * metre.x), Math.max(1, (north - south) * metre.y)]
  const side = Math.max(Math.sqrt((width * height) / squares), Math.max(width, height) / squares)
  const grid = {
    network,
    west,
    south,
    stepLon: side / metre.x,
    stepLat: side / metre.y,
    columns: Math.floor(width / side) + 1,
    rows: Math.floor(height / side) + 1,
  }
  return { ...grid, ...fillSquares(grid, edges) }
}

type Grid = Omit<SegmentIndex, 'start' | 'edge' | 'k'>

/** Counts, then places: two passes over the same squares. */
function fillSquares(grid: Grid, edges: readonly number[]) {
  const start = new Int32Array(grid.columns * grid.rows + 1)
  forEachSquare(grid, edges, (square) => start[square + 1]!++)
  for (let square = 0; square + 1 < start.length; square++) start[square + 1]! += start[square]!
  const next = start.slice()
  const edge = new Int32Array(start.at(-1)!)
  const k = new Int32Array(edge.length)
  forEachSquare(grid, edges, (square, e, at) => {
    edge[next[square]!] = e
    k[next[square]!++] = at
  })
  return { start, edge, k }
}

function forEachSquare(
  grid: Grid,
  edges: readonly number[],
  visit: (square: number, edge: number, k: number) => void,
): void {
  const { network, west, south, stepLon, stepLat, columns, rows } = grid
  for (const edge of edges) {
    for (let k = 0; k + 1 < pointCount(network, edge); k++) {
      const x0 = (pointLon(network, edge, k) - west) / stepLon
      const y0 = (pointLat(network, edge, k) - south) / stepLat
      const x1 = (pointLon(network, edge, k + 1) - west) / stepLon
      const y1 = (pointLat(network, edge, k + 1) - south) / stepLat
      const lastRow = clamp(Math.max(y0, y1) + MARGIN, rows)
      for (let row = clamp(Math.min(y0, y1) - MARGIN, rows); row <= lastRow; row++) {
        const [xa, xb] = spanInRow(x0, y0, x1, y1, row - MARGIN, row + 1 + MARGIN)
        const lastColumn = clamp(xb + MARGIN, columns)
        for (let column = clamp(xa - MARGIN, columns); column <= lastColumn; column++) {
          visit(row * columns + column, edge, k)
        }
      }
    }
  }
}

/** A segment on the border of a square is put in both: rounding must not lose it. */
const MARGIN = 1e-6
const clamp = (value: number, count: number) => Math.max(0, Math.min(count - 1, Math.floor(value)))

/** Least and greatest x of the part of a segment that lies between two ordinates. */
function spanInRow(
  x0: number,
  y0: number,
  x1: number,
  y1: number,
  low: number,
  high: number,
): [xa: number, xb: number] {
  if (Math.abs(y1 - y0) < MARGIN) return [Math.min(x0, x1), Math.max(x0, x1)]
  const xAt = (y: number) => x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)
  const xa = xAt(Math.min(Math.max(low, Math.min(y0, y1)), Math.max(y0, y1)))
  const xb = xAt(Math.min(Math.max(high, Math.min(y0, y1)), Math.max(y0, y1)))
  return [Math.min(xa, xb), Math.max(xa, xb)]
}

/**
 * The nearest point of the indexed edges to a point in degrees; equally near: the shorter edge, then the first.
 * Squares are read in rings around the point until none can hold a nearer one.
 */
export function nearestOnEdges(index: SegmentIndex, lon: number, lat: number): NearPoint {
  const { west, south, stepLon, stepLat, columns, rows } = index
  const metre = metersPerDegree(lat)
  const column = Math.floor((lon - west) / stepLon)
  const row = Math.floor((lat - south) / stepLat)
  const ringM = Math.min(stepLon * metre.x, stepLat * metre.y)
  const search = new Search(index.network, lon, lat)
  // From outside the grid, the first rings hold no square.
  const first = Math.max(0, -column, column - columns + 1, -row, row - rows + 1)
  const last = Math.max(column, columns - 1 - column, row, rows - 1 - row)
  for (let ring = first; ring <= last; ring++) {
    // Rings before this one are read: what is left is at least ring − 1 whole squares away.
    if (ring > first && search.bestM2 < ((ring - 1) * ringM) ** 2) break
    forEachInRing(column, row, ring, columns, rows, (square) => {
      for (let at = index.start[square]!; at < index.start[square + 1]!; at++) {
        search.consider(index.edge[at]!, index.k[at]!)
      }
    })
  }
  return search.found()
}

function forEachInRing(
  column: number,
  row: number,
  ring: number,
  columns: number,
  rows: number,
  visit: (square: number) => void,
): void {
  for (let y = Math.max(0, row - ring); y <= Math.min(rows - 1, row + ring); y++) {
    const whole = y === row - ring || y === row + ring
    const step = whole || ring === 0 ? 1 : 2 * ring
    for (let x = column - ring; x <= column + ring; x += step) {
      if (x >= 0 && x < columns) visit(y * columns + x)
    }
  }
}

/** The best point so far; also what a search of every segment uses (tests). */
export class Search {
  bestM2 = Infinity
  #edge = -1
  #k = 0
  #t = 0
  readonly #network: RoadNetwork
  readonly #lon: number
  readonly #lat: number
  readonly #kx: number
  readonly #ky: number

  constructor(network: RoadNetwork, lon: number, lat: number) {
    this.#network = network
    this.#lon = lon
    this.#lat = lat
    const metre = metersPerDegree(lat)
    this.#kx = metre.x
    this.#ky = metre.y
  }

  consider(edge: number, k: number): void {
    const network = this.#network
    const ax = (pointLon(network, edge, k) - this.#lon) * this.#kx
    const ay = (pointLat(network, edge, k) - this.#lat) * this.#ky
    const bx = (pointLon(network, edge, k + 1) - this.#lon) * this.#kx
    const by = (pointLat(network, edge, k + 1) - this.#lat) * this.#ky
    const [dx, dy] = [bx - ax, by - ay]
    const squared = dx * dx + dy * dy
    const t = squared === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / squared))
    // At an end, that end's own numbers: two edges that meet there are then equally near, to the bit.
    const [x, y] = t === 1 ? [bx, by] : [ax + t * dx, ay + t * dy]
    const m2 = x * x + y * y
    if (m2 > this.bestM2 || (m2 === this.bestM2 && !this.#winsTie(edge, k))) return
    this.bestM2 = m2
    this.#edge = edge
    this.#k = k
    this.#t = t
  }

  #winsTie(edge: number, k: number): boolean {
    const { edgeDm } = this.#network
    if (edge === this.#edge) return k < this.#k
    return edgeDm[edge]! < edgeDm[this.#edge]! || (edgeDm[edge] === edgeDm[this.#edge] && edge < this.#edge)
  }

  found(): NearPoint {
    const [edge, k, t, network] = [this.#edge, this.#k, this.#t, this.#network]
    const between = (a: number, b: number) => (t === 1 ? b : a + t * (b - a))
    return {
      edge,
      k,
      t,
      lon: between(pointLon(network, edge, k), pointLon(network, edge, k + 1)),
      lat: between(pointLat(network, edge, k), pointLat(network, edge, k + 1)),
    }
  }
}
