/**
 * The tree over population cells that all kernels walk.
 *
 * A node covers a run of `order` and has a tight box; it is split at the middle of its longer side (in metres)
 * until at most LEAF_CELLS cells are left. The split is stable, so cells already published in tree order keep
 * their order and are read in sequence. Nodes are stored parent first: the left child of `n` is `n + 1`.
 *
 * Build: O(n · depth). Memory beyond the caller's own columns: 4 bytes per cell and 28 per node, about
 * 5 bytes per cell in all; coordinates are not copied.
 */

/** Cell centres in degrees, one entry per cell. */
export interface CellPoints {
  readonly lonDeg: Float64Array
  readonly latDeg: Float64Array
}

export interface CellIndex {
  readonly points: CellPoints
  /** Cell numbers of the caller, leaf after leaf. */
  readonly order: Int32Array
  readonly nodeCount: number
  /** Per node: centre and half sides of its box in degrees; the box holds every cell of the node. */
  readonly centreLon: Float32Array
  readonly centreLat: Float32Array
  readonly halfLon: Float32Array
  readonly halfLat: Float32Array
  /** Per node: its run in `order`, `start` included, `end` not. */
  readonly start: Int32Array
  readonly end: Int32Array
  /** Per node: its right child, 0 for a leaf. */
  readonly right: Int32Array
}

const LEAF_CELLS = 32
/** More than one step of float32, so that a rounded half side never loses a cell. */
const ROUND_UP = 1 + 2 ** -22

/** Prepares cells for the kernels. The index keeps and reads the caller's columns: do not change them. */
export function prepareCells(points: CellPoints): CellIndex {
  const { lonDeg, latDeg } = points
  const count = lonDeg.length
  if (latDeg.length !== count) {
    throw new RangeError(`cells: ${count} longitudes but ${latDeg.length} latitudes`)
  }
  const order = new Int32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  const aside = new Int32Array(count)
  const boxes: number[] = []
  const runs: number[] = []

  const addNode = (start: number, end: number): void => {
    let minLon = Infinity
    let maxLon = -Infinity
    let minLat = Infinity
    let maxLat = -Infinity
    for (let i = start; i < end; i++) {
      const cell = order[i]!
      const lon = lonDeg[cell]!
      const lat = latDeg[cell]!
      if (lon < minLon) minLon = lon
      if (lon > maxLon) maxLon = lon
      if (lat < minLat) minLat = lat
      if (lat > maxLat) maxLat = lat
    }
    const centreLon = Math.fround((minLon + maxLon) / 2)
    const centreLat = Math.fround((minLat + maxLat) / 2)
    const halfLon = Math.max(maxLon - centreLon, centreLon - minLon)
    const halfLat = Math.max(maxLat - centreLat, centreLat - minLat)
    const node = runs.length / 3
    boxes.push(centreLon, centreLat, halfLon * ROUND_UP, halfLat * ROUND_UP)
    runs.push(start, end, 0)
    if (end - start <= LEAF_CELLS) return

    const byLon = halfLon * Math.cos((centreLat * Math.PI) / 180) > halfLat
    const column = byLon ? lonDeg : latDeg
    const middle = byLon ? (minLon + maxLon) / 2 : (minLat + maxLat) / 2
    let left = start
    let kept = 0
    for (let i = start; i < end; i++) {
      const cell = order[i]!
      if (column[cell]! <= middle) order[left++] = cell
      else aside[kept++] = cell
    }
    for (let i = 0; i < kept; i++) order[left + i] = aside[i]!
    if (left === start || left === end) return
    addNode(start, left)
    runs[3 * node + 2] = runs.length / 3
    addNode(left, end)
  }
  if (count > 0) addNode(0, count)

  const pick = (values: number[], width: number, at: number) =>
    Array.from({ length: values.length / width }, (_, i) => values[i * width + at]!)
  return {
    points,
    order,
    nodeCount: runs.length / 3,
    centreLon: Float32Array.from(pick(boxes, 4, 0)),
    centreLat: Float32Array.from(pick(boxes, 4, 1)),
    halfLon: Float32Array.from(pick(boxes, 4, 2)),
    halfLat: Float32Array.from(pick(boxes, 4, 3)),
    start: Int32Array.from(pick(runs, 3, 0)),
    end: Int32Array.from(pick(runs, 3, 1)),
    right: Int32Array.from(pick(runs, 3, 2)),
  }
}
