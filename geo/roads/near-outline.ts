import { bbox as turfBbox } from '@turf/turf'
import { metersPerDegree } from '../../src/domain/geo/geodesy.ts'
import type { Outline } from '../read/read-sources.ts'
import type { Box } from './tiles/way-tiles.ts'

/** Roads this near to a département's outline are its network (decisions.md 38). */
export const MARGIN_M = 25_000
/** Side of the squares that tell most points apart without a look at the outline. */
const SQUARE_DEG = 0.05

/**
 * Whether a point is within MARGIN_M of a département: in one of its communes, or that near to the outline of one (what
 * lies inside a commune is nearer than that to its outline). Squares that are wholly near or far are told once; only
 * points of the squares between are measured, against the pieces of outline that can decide. Exact, but for the plane
 * that stands for the ellipsoid around each point: 1e-4 of the margin.
 */
export function nearOutlines(outlines: readonly Outline[]): (lon: number, lat: number) => boolean {
  const box = nearBox(outlines)
  if (box === null) return () => false
  const [west, south, east, north] = box
  let pieces: Pieces | null = null
  const squares = new Map<number, boolean | Pieces>()
  return (lon, lat) => {
    if (lon < west || lon > east || lat < south || lat > north) return false
    const [column, row] = [Math.floor(lon / SQUARE_DEG), Math.floor(lat / SQUARE_DEG)]
    const key = column * 10_000 + row
    let square = squares.get(key)
    if (square === undefined) {
      pieces ??= piecesOf(outlines)
      square = lookAt((column + 0.5) * SQUARE_DEG, (row + 0.5) * SQUARE_DEG, pieces)
      squares.set(key, square)
    }
    return typeof square === 'boolean' ? square : distanceToPieces(lon, lat, square, MARGIN_M) <= MARGIN_M
  }
}

/** A box that holds every point within MARGIN_M of the outlines; null without any. */
export function nearBox(outlines: readonly Outline[]): Box | null {
  if (outlines.length === 0) return null
  const boxes = outlines.map((outline) => turfBbox(outline))
  const margin = MARGIN_M / 110_500
  const [west, south] = [Math.min(...boxes.map((b) => b[0]!)), Math.min(...boxes.map((b) => b[1]!))]
  const [east, north] = [Math.max(...boxes.map((b) => b[2]!)), Math.max(...boxes.map((b) => b[3]!))]
  const widest = margin / Math.cos((Math.min(89, Math.abs(north) + margin) * Math.PI) / 180)
  return [west - widest, south - margin, east + widest, north + margin]
}

/** Pieces of outline: four numbers each, the degrees of their two ends. */
type Pieces = Float64Array

function piecesOf(outlines: readonly Outline[]): Pieces {
  const rings = outlines.flatMap(({ geometry }) =>
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat(),
  )
  const ends = rings.flatMap((ring) =>
    ring.slice(1).flatMap(([lon = 0, lat = 0], i) => [ring[i]![0] ?? 0, ring[i]![1] ?? 0, lon, lat]),
  )
  return Float64Array.from(ends)
}

/** Whether a whole square is near (true) or far (false); else the pieces that decide for its points. */
function lookAt(lon: number, lat: number, pieces: Pieces): boolean | Pieces {
  const { x, y } = metersPerDegree(lat)
  const halfM = Math.hypot((SQUARE_DEG / 2) * x, (SQUARE_DEG / 2) * y) * 1.001
  const away = distanceToPieces(lon, lat, pieces, 0)
  if (away + halfM <= MARGIN_M) return true
  if (away - halfM > MARGIN_M) return false
  const kept: number[] = []
  for (let at = 0; at < pieces.length; at += 4) {
    const piece = pieces.subarray(at, at + 4)
    if (distanceToPieces(lon, lat, piece, 0) <= MARGIN_M + halfM) kept.push(...piece)
  }
  return Float64Array.from(kept)
}

/** Metres from a point to the nearest piece, on the plane tangent at the point; stops at one as near as `enough`. */
function distanceToPieces(lon: number, lat: number, pieces: Pieces, enough: number): number {
  const { x: kx, y: ky } = metersPerDegree(lat)
  let least = Infinity
  for (let at = 0; at < pieces.length; at += 4) {
    const ax = (pieces[at]! - lon) * kx
    const ay = (pieces[at + 1]! - lat) * ky
    const dx = (pieces[at + 2]! - lon) * kx - ax
    const dy = (pieces[at + 3]! - lat) * ky - ay
    const length2 = dx * dx + dy * dy
    const t = length2 === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length2))
    const d2 = (ax + t * dx) ** 2 + (ay + t * dy) ** 2
    if (d2 >= least) continue
    least = d2
    if (least <= enough * enough) break
  }
  return Math.sqrt(least)
}
