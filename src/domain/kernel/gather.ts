import { metersPerDegree, squaredDistanceM2 } from '../geodesy.ts'
import { type CellIndex, prepareCells } from './cells.ts'
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

const LEAF_SITES = 8

/** Tree of the sites that have a position (no NaN). */
export function prepareSites(sites: SitePoints): SiteTree {
  const open: number[] = []
  for (let i = 0; i < sites.lonDeg.length; i++) {
    if (!Number.isNaN(sites.lonDeg[i]! + sites.latDeg[i]!)) open.push(i)
  }
  const lonDeg = Float64Array.from(open, (site) => sites.lonDeg[site]!)
  const latDeg = Float64Array.from(open, (site) => sites.latDeg[site]!)
  const tree = prepareCells({ lonDeg, latDeg }, LEAF_SITES)
  return {
    tree,
    id: tree.order.map((at) => open[at]!),
    lon: Float64Array.from(tree.order, (at) => lonDeg[at]!),
    lat: Float64Array.from(tree.order, (at) => latDeg[at]!),
  }
}

/**
 * Puts at the start of `stack` every site that may be nearest to a point of the box, and some more; returns how
 * many. None is farther from the box than the farthest that the seed (lon, lat of any site) can be: the nearer the seed, the
 * fewer. O(found + log sites).
 */
export function gatherSites(sites: SiteTree, seed: Float64Array, box: Box, stack: SiteStack): number {
  const seedLat = seed[1]!
  const lat = box[1]!
  const halfLon = box[2]!
  const halfLat = box[3]!
  const dx = Math.abs(seed[0]! - box[0]!) + halfLon
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
