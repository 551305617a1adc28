import { metersPerDegree, squaredDistanceM2 } from '../geo/geodesy.ts'
import { type CellIndex, cellAt, prepareCells } from './cells.ts'
import { type Box, ensureRoom, type SitePoints, type SiteStack } from './prune.ts'

/** Least and greatest metres per degree of latitude. */
const LEAST_KY = metersPerDegree(0).y
const GREATEST_KY = metersPerDegree(90).y

export interface SiteTree {
  readonly tree: CellIndex
  /** Per leaf: the end of its sites, of which only the first of those in one place is kept. */
  readonly end: Int32Array
  /** The sites in the order of the tree: number, longitude and latitude in degrees. */
  readonly id: Int32Array
  readonly lon: Float64Array
  readonly lat: Float64Array
}

const LEAF_SITES = 32

/** Tree of the sites that have a position (no NaN): of those in one place, the lowest number. O(n log n). */
export function prepareSites(sites: SitePoints): SiteTree {
  const size = sites.lonDeg.length
  const open = new Int32Array(size)
  const lonDeg = new Float64Array(size)
  const latDeg = new Float64Array(size)
  let count = 0
  for (let site = 0; site < size; site++) {
    const lon = sites.lonDeg[site]!
    const lat = sites.latDeg[site]!
    if (Number.isNaN(lon + lat)) continue
    open[count] = site
    lonDeg[count] = lon
    latDeg[count++] = lat
  }
  const points = { lonDeg: lonDeg.subarray(0, count), latDeg: latDeg.subarray(0, count) }
  const tree = prepareCells(points, LEAF_SITES)
  const siteTree: SiteTree = {
    tree,
    end: tree.end.slice(),
    id: new Int32Array(count),
    lon: new Float64Array(count),
    lat: new Float64Array(count),
  }
  for (let node = 0; node < tree.nodeCount; node++) {
    if (tree.right[node] === 0) siteTree.end[node] = fillLeaf(siteTree, points, open, node)
  }
  return siteTree
}

/** Copies a leaf's sites, without those where another is; returns the end. Sites in one place share one leaf. */
function fillLeaf({ tree, id, lon, lat }: SiteTree, points: SitePoints, open: Int32Array, node: number) {
  const start = tree.start[node]!
  let end = start
  for (let i = start; i < tree.end[node]!; i++) {
    const at = cellAt(tree, i)
    const siteLon = points.lonDeg[at]!
    const siteLat = points.latDeg[at]!
    let other = start
    while (other < end && (lon[other] !== siteLon || lat[other] !== siteLat)) other++
    if (other < end) continue
    id[end] = open[at]!
    lon[end] = siteLon
    lat[end++] = siteLat
  }
  return end
}

/**
 * Puts at the start of `stack` every site that may be nearest to a point of the box, and some more; returns how
 * many. None is farther from the box than the farthest that one site near its centre can be. O(found + log sites).
 */
export function gatherSites(sites: SiteTree, box: Box, stack: SiteStack): number {
  const seed = seekNear(sites, box)
  setWindow(box, sites.lon[seed]!, sites.lat[seed]!)
  return collect(sites, 0, stack, 0)
}

/**
 * Appends at `to` the sites of the run `0…to` that `gatherSites` would put there, from one site near the box's centre;
 * returns the end. There must be room (`ensureRoom`). O(to): for sites that have no tree.
 */
export function gatherRun(box: Box, stack: SiteStack, to: number): number {
  const { id, lon, lat } = stack
  const kx2 = squaredDistanceM2(1, box[1]!, 0, box[1]!)
  let seed = 0
  let least = Infinity
  for (let i = 0; i < to; i++) {
    const dx = lon[i]! - box[0]!
    const dy = lat[i]! - box[1]!
    const d2 = dx * dx * kx2 + dy * dy * LEAST_KY * LEAST_KY
    if (d2 < least) {
      least = d2
      seed = i
    }
  }
  setWindow(box, lon[seed]!, lat[seed]!)
  let end = to
  for (let i = 0; i < to; i++) {
    if (Math.abs(lat[i]! - window[1]!) > window[3]! || Math.abs(lon[i]! - window[0]!) > window[2]!) continue
    id[end] = id[i]!
    lon[end] = lon[i]!
    lat[end++] = lat[i]!
  }
  return end
}

/** The window of the sites that may be nearer to a point of the box than the seed is. */
function setWindow(box: Box, seedLon: number, seedLat: number): void {
  const lat = box[1]!
  const halfLon = box[2]!
  const halfLat = box[3]!
  const dx = Math.abs(seedLon - box[0]!) + halfLon
  const dy = Math.abs(seedLat - lat) + halfLat
  const nearEquator = Math.max(0, Math.min(Math.abs(lat), Math.abs(seedLat)) - halfLat)
  const boundM = Math.sqrt(squaredDistanceM2(dx, nearEquator, 0, nearEquator) + (dy * GREATEST_KY) ** 2)
  const reachLat = boundM / LEAST_KY
  const nearPole = Math.min(89.9, Math.abs(lat) + halfLat + reachLat)
  const reachLon = boundM / Math.sqrt(squaredDistanceM2(1, nearPole, 0, nearPole))
  window[0] = box[0]!
  window[1] = lat
  window[2] = halfLon + reachLon
  window[3] = halfLat + reachLat
}

/** A site near the box's centre, as its place in the tree: down to one leaf, by the nearer child each time. */
function seekNear(sites: SiteTree, box: Box): number {
  const { tree } = sites
  const kx2 = squaredDistanceM2(1, box[1]!, 0, box[1]!)
  let node = 0
  for (let right = tree.right[node]!; right > 0; right = tree.right[node]!) {
    node = boxDistance2(tree, node + 1, box, kx2) <= boxDistance2(tree, right, box, kx2) ? node + 1 : right
  }
  let nearest = tree.start[node]!
  let least = Infinity
  for (let i = nearest; i < sites.end[node]!; i++) {
    const dx = sites.lon[i]! - box[0]!
    const dy = sites.lat[i]! - box[1]!
    const d2 = dx * dx * kx2 + dy * dy * LEAST_KY * LEAST_KY
    if (d2 < least) {
      least = d2
      nearest = i
    }
  }
  return nearest
}

function boxDistance2(tree: CellIndex, node: number, box: Box, kx2: number): number {
  const dx = Math.max(0, Math.abs(tree.centreLon[node]! - box[0]!) - tree.halfLon[node]!)
  const dy = Math.max(0, Math.abs(tree.centreLat[node]! - box[1]!) - tree.halfLat[node]!)
  return dx * dx * kx2 + dy * dy * LEAST_KY * LEAST_KY
}

/** Where to collect: not a parameter, as four numbers would be boxed at each call. */
const window = new Float64Array(4)

function collect(sites: SiteTree, node: number, stack: SiteStack, count: number): number {
  const { tree } = sites
  if (Math.abs(tree.centreLon[node]! - window[0]!) > window[2]! + tree.halfLon[node]!) return count
  if (Math.abs(tree.centreLat[node]! - window[1]!) > window[3]! + tree.halfLat[node]!) return count
  const child = tree.right[node]!
  if (child > 0) return collect(sites, child, stack, collect(sites, node + 1, stack, count))
  const start = tree.start[node]!
  const end = sites.end[node]!
  ensureRoom(stack, count + end - start)
  let to = count
  for (let i = start; i < end; i++) {
    const lon = sites.lon[i]!
    const lat = sites.lat[i]!
    if (Math.abs(lon - window[0]!) > window[2]! || Math.abs(lat - window[1]!) > window[3]!) continue
    stack.id[to] = sites.id[i]!
    stack.lon[to] = lon
    stack.lat[to++] = lat
  }
  return to
}
