/**
 * The tree over population cells that all kernels walk.
 *
 * A node covers a run of `order` and has a tight box; it is split at the middle of its longer side (in metres)
 * until at most LEAF_CELLS cells are left. The split is stable, so cells already published in tree order keep
 * their order and are read in sequence. Nodes are stored parent first: the left child of `n` is `n + 1`.
 *
 * Build: O(n · depth). Memory beyond the caller's own columns: 28 bytes per node, about 2 per cell, and 4 per cell
 * unless cells come in tree order. Coordinates are not copied.
 */

/** Cell centres in degrees, one entry per cell. */
export interface CellPoints {
  readonly lonDeg: Float64Array
  readonly latDeg: Float64Array
}

export interface CellIndex {
  readonly points: CellPoints
  /** Cell numbers of the caller, leaf after leaf; null when they are 0, 1, 2… (cells given in tree order). */
  readonly order: Int32Array | null
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

const LEAF_CELLS = 64
/** More than one step of float32, so that a rounded half side never loses a cell. */
const ROUND_UP = 1 + 2 ** -22

/** Prepares cells for the kernels. The index keeps and reads the caller's columns: do not change them. */
export function prepareCells(points: CellPoints, leafCells = LEAF_CELLS): CellIndex {
  const { lonDeg, latDeg } = points
  const count = lonDeg.length
  if (latDeg.length !== count) {
    throw new RangeError(`cells: ${count} longitudes but ${latDeg.length} latitudes`)
  }
  const order = new Int32Array(count)
  for (let i = 0; i < count; i++) order[i] = i
  const aside = new Int32Array(count)
  const box = new Float64Array(4)
  let nodes = emptyNodes(Math.max(16, Math.ceil((4 * count) / leafCells)))
  let nodeCount = 0
  // Runs still to store: start, end, and the node whose right child it is (-1: a left child or the root).
  const pending = count > 0 ? [0, count, -1] : []
  while (pending.length > 0) {
    const parent = pending.pop()!
    const end = pending.pop()!
    const start = pending.pop()!
    const node = nodeCount++
    if (node === nodes.start.length) nodes = copyNodes(nodes, emptyNodes(2 * node), node)
    if (parent >= 0) nodes.right[parent] = node
    boundRun(points, order, start, end, box)
    storeNode(nodes, node, start, end, box)
    if (end - start <= leafCells) continue
    const middle = splitRun(points, order, aside, start, end, box)
    if (middle > start && middle < end) pending.push(middle, end, node, start, middle, -1)
  }
  const isInOrder = order.every((cell, i) => cell === i)
  return {
    points,
    order: isInOrder ? null : order,
    nodeCount,
    ...copyNodes(nodes, emptyNodes(nodeCount), nodeCount),
  }
}

/** The caller's number of the cell at a place in tree order. */
export function cellAt(index: CellIndex, i: number): number {
  return index.order === null ? i : index.order[i]!
}

/** Tight box of a run: least and greatest longitude, least and greatest latitude. */
function boundRun(
  points: CellPoints,
  order: Int32Array,
  start: number,
  end: number,
  box: Float64Array,
): void {
  const { lonDeg, latDeg } = points
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
  box[0] = minLon
  box[1] = maxLon
  box[2] = minLat
  box[3] = maxLat
}

/** Puts the cells up to the middle of the longer side first, keeping the order on both sides. */
function splitRun(
  points: CellPoints,
  order: Int32Array,
  aside: Int32Array,
  start: number,
  end: number,
  box: Float64Array,
): number {
  const byLon = (box[1]! - box[0]!) * Math.cos((box[2]! * Math.PI) / 180) > box[3]! - box[2]!
  const column = byLon ? points.lonDeg : points.latDeg
  const middle = byLon ? (box[0]! + box[1]!) / 2 : (box[2]! + box[3]!) / 2
  let left = start
  let kept = 0
  for (let i = start; i < end; i++) {
    const cell = order[i]!
    if (column[cell]! <= middle) order[left++] = cell
    else aside[kept++] = cell
  }
  order.set(aside.subarray(0, kept), left)
  return left
}

type Nodes = Pick<CellIndex, 'centreLon' | 'centreLat' | 'halfLon' | 'halfLat' | 'start' | 'end' | 'right'>

function emptyNodes(size: number): Nodes {
  return {
    centreLon: new Float32Array(size),
    centreLat: new Float32Array(size),
    halfLon: new Float32Array(size),
    halfLat: new Float32Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    right: new Int32Array(size),
  }
}

function copyNodes(from: Nodes, to: Nodes, count: number): Nodes {
  to.centreLon.set(from.centreLon.subarray(0, count))
  to.centreLat.set(from.centreLat.subarray(0, count))
  to.halfLon.set(from.halfLon.subarray(0, count))
  to.halfLat.set(from.halfLat.subarray(0, count))
  to.start.set(from.start.subarray(0, count))
  to.end.set(from.end.subarray(0, count))
  to.right.set(from.right.subarray(0, count))
  return to
}

function storeNode(nodes: Nodes, node: number, start: number, end: number, box: Float64Array): void {
  const lon = Math.fround((box[0]! + box[1]!) / 2)
  const lat = Math.fround((box[2]! + box[3]!) / 2)
  nodes.centreLon[node] = lon
  nodes.centreLat[node] = lat
  nodes.halfLon[node] = Math.max(box[1]! - lon, lon - box[0]!) * ROUND_UP
  nodes.halfLat[node] = Math.max(box[3]! - lat, lat - box[2]!) * ROUND_UP
  nodes.start[node] = start
  nodes.end[node] = end
}
