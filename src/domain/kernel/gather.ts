import { metersPerDegree, squaredDistanceM2 } from '../geo/geodesy.ts'
import { type CellIndex, cellAt, prepareCells } from './cells.ts'
import { type Box, ensureRoom, type SitePoints, type SiteStack } from './prune.ts'

/** Least and greatest metres per degree of latitude. */
const LEAST_KY = metersPerDegree(0).y
const GREATEST_KY = metersPerDegree(90).y

export interface SiteTree {
  readonly tree: CellIndex
  /** The sites in the order of the tree: number, longitude and latitude in degrees. */
  readonly id: Int32Array
  readonly lon: Float64Array
  readonly lat: Float64Array
}

const LEAF_SITES = 16

/** Tree of the sites that have a position (no NaN). */
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
  const id = new Int32Array(count)
  const lon = new Float64Array(count)
  const lat = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const at = cellAt(tree, i)
    id[i] = open[at]!
    lon[i] = lonDeg[at]!
    lat[i] = latDeg[at]!
  }
  return { tree, id, lon, lat }
}

/**
 * Puts at the start of `stack` every site that may be nearest to a point of the box, and some more; returns how
 * many. None is farther from the box than the farthest that one site near its centre can be. O(found + log sites).
 */
export function gatherSites(sites: SiteTree, box: Box, stack: SiteStack): number {
  const seed = seekNear(sites, box)
  const seedLat = sites.lat[seed]!
  const lat = box[1]!
  const halfLon = box[2]!
  const halfLat = box[3]!
  const dx = Math.abs(sites.lon[seed]! - box[0]!) + halfLon
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
  return collect(sites, 0, stack, 0)
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
  for (let i = nearest; i < tree.end[node]!; i++) {
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
  const end = tree.end[node]!
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
