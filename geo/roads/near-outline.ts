import { bbox as turfBbox } from '@turf/turf'
import { metersPerDegree } from '../../src/domain/geo/geodesy.ts'
import type { RoadWays } from '../../src/domain/roads/ways.ts'
import type { Outline } from '../read/read-sources.ts'

/** Roads this near to a département's outline are its network (decisions.md 38). */
export const MARGIN_M = 25_000
/** Side of the squares that tell most points apart without a look at the outline. */
const SQUARE_DEG = 0.05

type Ring = readonly (readonly number[])[]

/**
 * The ways with a node within MARGIN_M of the outlines (inside counts), as positions in `ways`. Exact, but for the
 * plane that stands for the ellipsoid around each square: 1e-4 of the margin. Squares that lie wholly inside or out are
 * told once; only points of the squares between are measured against the nearest pieces of the outline.
 */
export function waysNear(ways: RoadWays, outlines: readonly Outline[]): number[] {
  if (outlines.length === 0) return []
  const near = createTest(outlines)
  const found: number[] = []
  for (let way = 0; way + 1 < ways.start.length; way++) {
    for (let at = ways.start[way]!; at < ways.start[way + 1]!; at++) {
      const node = ways.refs[at]!
      if (!near(ways.nodeLon[node]!, ways.nodeLat[node]!)) continue
      found.push(way)
      break
    }
  }
  return found
}

function createTest(outlines: readonly Outline[]): (lon: number, lat: number) => boolean {
  const rings = outlines.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  const boxes = outlines.map((outline) => turfBbox(outline))
  const margin = MARGIN_M / 110_500
  const [west, south] = [Math.min(...boxes.map((b) => b[0]!)), Math.min(...boxes.map((b) => b[1]!))]
  const [east, north] = [Math.max(...boxes.map((b) => b[2]!)), Math.max(...boxes.map((b) => b[3]!))]
  const widest = margin / Math.cos((Math.min(89, Math.abs(north) + margin) * Math.PI) / 180)
  const squares = new Map<string, boolean | Ring[]>()
  return (lon, lat) => {
    if (lon < west - widest || lon > east + widest || lat < south - margin || lat > north + margin)
      return false
    const key = `${Math.floor(lon / SQUARE_DEG)},${Math.floor(lat / SQUARE_DEG)}`
    let square = squares.get(key)
    if (square === undefined) {
      square = lookAt(lon, lat, rings)
      squares.set(key, square)
    }
    if (typeof square === 'boolean') return square
    return distanceToRings(lon, lat, square) <= MARGIN_M || isInside(lon, lat, rings)
  }
}

/** Whether a whole square is near (true) or far (false); else the rings that decide. */
function lookAt(lon: number, lat: number, rings: readonly Ring[]): boolean | Ring[] {
  const centreLon = (Math.floor(lon / SQUARE_DEG) + 0.5) * SQUARE_DEG
  const centreLat = (Math.floor(lat / SQUARE_DEG) + 0.5) * SQUARE_DEG
  const { x, y } = metersPerDegree(centreLat)
  const halfM = Math.hypot((SQUARE_DEG / 2) * x, (SQUARE_DEG / 2) * y) * 1.001
  const away = distanceToRings(centreLon, centreLat, rings)
  if (away + halfM <= MARGIN_M) return true
  const inside = isInside(centreLon, centreLat, rings)
  if (away - halfM > MARGIN_M) return inside
  return rings.filter((ring) => distanceToRings(centreLon, centreLat, [ring]) <= MARGIN_M + halfM)
}

/** Metres from a point to the nearest piece of some rings, on the plane tangent at the point. */
function distanceToRings(lon: number, lat: number, rings: readonly Ring[]): number {
  const { x: kx, y: ky } = metersPerDegree(lat)
  let least = Infinity
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const ax = (ring[i - 1]![0]! - lon) * kx
      const ay = (ring[i - 1]![1]! - lat) * ky
      const dx = (ring[i]![0]! - lon) * kx - ax
      const dy = (ring[i]![1]! - lat) * ky - ay
      const length2 = dx * dx + dy * dy
      const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2))
      const d2 = (ax + t * dx) ** 2 + (ay + t * dy) ** 2
      if (d2 < least) least = d2
    }
  }
  return Math.sqrt(least)
}

/** Whether a point lies inside an odd number of rings: communes side by side, holes and islands alike. */
function isInside(lon: number, lat: number, rings: readonly Ring[]): boolean {
  let inside = false
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] as [number, number]
      const [bx, by] = ring[i] as [number, number]
      if (ay > lat !== by > lat && lon < ax + ((lat - ay) / (by - ay)) * (bx - ax)) inside = !inside
    }
  }
  return inside
}

/** Some ways alone, with the nodes they use; names and profiles are shared. */
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
  const own = (values: Int32Array) => Int32Array.from(picked, (way) => values[way]!)
  return {
    nodeLon: Float64Array.from(nodes, (node) => ways.nodeLon[node]!),
    nodeLat: Float64Array.from(nodes, (node) => ways.nodeLat[node]!),
    start: Int32Array.from(start),
    refs: Int32Array.from(refs),
    profile: own(ways.profile),
    name: own(ways.name),
    profiles: ways.profiles,
    names: ways.names,
    file: own(ways.file),
    files: ways.files,
    lengthM: ways.lengthM === null ? null : Float64Array.from(picked, (way) => ways.lengthM![way]!),
  }
}
