import { metersPerDegree, squaredDistanceM2 } from '../geo/geodesy.ts'
import { type CellIndex, type CellPoints, cellAt, prepareCells } from './cells.ts'

/** Cells found around a point; the buffers grow and are used again. */
export interface Found {
  count: number
  cell: Int32Array
  /** Metres as the crow flies, deciseconds by road. */
  value: Float64Array
}

/** Fills `found` with the cells whose value to a place at a point is at most `limit`. */
export type Around = (lonDeg: number, latDeg: number, limit: number, found: Found) => void

const LEAST_KY2 = metersPerDegree(0).y ** 2
/** Room for rounding, so that a box at exactly the limit is read. */
const NEARLY = 1 - 1e-9

export function createFound(): Found {
  return { count: 0, cell: new Int32Array(256), value: new Float64Array(256) }
}

/** Least squared distance in m² from a point to the box of a node: a lower bound for each of its cells. */
export function leastSquaredM2(index: CellIndex, node: number, lon: number, lat: number): number {
  const centreLat = index.centreLat[node]!
  const halfLat = index.halfLat[node]!
  const dx = Math.max(0, Math.abs(index.centreLon[node]! - lon) - index.halfLon[node]!)
  const dy = Math.max(0, Math.abs(centreLat - lat) - halfLat)
  const nearPole = Math.min(90, Math.max(Math.abs(lat), Math.abs(centreLat) + halfLat))
  return (squaredDistanceM2(dx, nearPole, 0, nearPole) + dy * dy * LEAST_KY2) * NEARLY
}

/** Fills `found` with the cells at `distanceM <= limitM` of a point, in tree order. O(log nodes + found). */
export function findWithin(
  index: CellIndex,
  lonDeg: number,
  latDeg: number,
  limitM: number,
  found: Found,
): void {
  found.count = 0
  const { points } = index
  const pending = index.nodeCount > 0 ? [0] : []
  while (pending.length > 0) {
    const node = pending.pop()!
    if (leastSquaredM2(index, node, lonDeg, latDeg) > limitM * limitM) continue
    const child = index.right[node]!
    if (child > 0) {
      pending.push(child, node + 1)
      continue
    }
    const end = index.end[node]!
    for (let i = index.start[node]!; i < end; i++) {
      const cell = cellAt(index, i)
      const d = Math.sqrt(squaredDistanceM2(points.lonDeg[cell]!, points.latDeg[cell]!, lonDeg, latDeg))
      if (!(d <= limitM)) continue
      if (found.count === found.cell.length) growFound(found)
      found.cell[found.count] = cell
      found.value[found.count++] = d
    }
  }
}

/** Straight search among points, by a tree of their own. */
export function aroundPoints(points: CellPoints): Around {
  const index = prepareCells(points)
  return (lonDeg, latDeg, limit, found) => findWithin(index, lonDeg, latDeg, limit, found)
}

/** Room for twice as many. */
export function growFound(found: Found): void {
  const { cell, value } = found
  found.cell = new Int32Array(2 * cell.length)
  found.value = new Float64Array(2 * cell.length)
  found.cell.set(cell)
  found.value.set(value)
}
