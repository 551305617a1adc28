import { squaredDistanceM2 } from '../geo/geodesy.ts'
import { type CellIndex, cellAt } from './cells.ts'
import type { NearestSites } from './full-pass.ts'
import { gatherRun } from './gather.ts'
import { createSiteStack, ensureRoom, keepNearest, type SitePoints, type SiteStack } from './prune.ts'
import { leastSquaredM2 } from './within.ts'

/**
 * Adds, removes or moves one site and mends the nearest sites in place. Only the cells that can change are read:
 * those in leaves no farther from the site than their own farthest cell is from its site (`farM`).
 *
 * The result is that of a fresh full pass on `state.sites` to the last bit: the same squared distance decides, and
 * ties go to the lowest site number. Site numbers never change; a removed site keeps its number and a NaN position.
 *
 * Adding: O(log nodes + cells read). Removing: the same and one look at all sites (about 4 ns each) to find those
 * that can take over. Memory: 8 bytes per node and 80 per site.
 */
export interface EditState {
  readonly index: CellIndex
  /** Positions by site number, NaN for none; longer than the number of sites. */
  sites: SitePoints
  siteCount: number
  readonly nearest: NearestSites
  /** Greatest distance of a cell of the node to its site, metres. */
  readonly farM: Float64Array
  /** The sites that have a position, in no order, and where each is there (-1: nowhere). */
  readonly open: SiteStack
  openCount: number
  slot: Int32Array
}

/** Starts from the full pass of `sites`; `nearest` is then changed in place, `sites` is copied. */
export function startEdits(index: CellIndex, sites: SitePoints, nearest: NearestSites): EditState {
  const siteCount = sites.lonDeg.length
  const state: EditState = {
    index,
    sites: { lonDeg: new Float64Array(0), latDeg: new Float64Array(0) },
    siteCount,
    nearest,
    farM: new Float64Array(index.nodeCount),
    open: createSiteStack(3 * siteCount + 256),
    openCount: 0,
    slot: new Int32Array(0),
  }
  growSites(state, siteCount + 64)
  for (let site = 0; site < siteCount; site++) place(state, site, sites.lonDeg[site]!, sites.latDeg[site]!)
  for (let node = index.nodeCount - 1; node >= 0; node--) refreshFar(state, node)
  return state
}

/** Adds a site. Returns its number and the cells whose site changed. */
export function addSite(
  state: EditState,
  lonDeg: number,
  latDeg: number,
): { site: number; changed: number[] } {
  const site = state.siteCount++
  if (site >= state.slot.length) growSites(state, 2 * site)
  return { site, changed: moveSite(state, site, lonDeg, latDeg) }
}

/** Removes or closes a site. Returns the cells whose site changed. */
export function removeSite(state: EditState, site: number): number[] {
  return moveSite(state, site, NaN, NaN)
}

/** Moves a site, or brings back a removed one. Returns the cells whose distance or site may have changed. */
export function moveSite(state: EditState, site: number, lonDeg: number, latDeg: number): number[] {
  if (!(site >= 0 && site < state.siteCount)) {
    throw new RangeError(`site ${site}: wanted 0 to ${state.siteCount - 1}`)
  }
  const { index, nearest } = state
  const changed: number[] = []
  if (state.slot[site]! >= 0) {
    const nodes = nodesWithin(state, state.sites.lonDeg[site]!, state.sites.latDeg[site]!)
    for (const node of nodes) {
      if (index.right[node]! > 0) continue
      for (let i = index.start[node]!; i < index.end[node]!; i++) {
        const cell = cellAt(index, i)
        if (nearest.siteIndex[cell] === site) changed.push(cell)
      }
    }
    place(state, site, lonDeg, latDeg)
    takeOver(state, changed)
    for (let at = nodes.length - 1; at >= 0; at--) refreshFar(state, nodes[at]!)
  } else place(state, site, lonDeg, latDeg)
  if (state.slot[site]! >= 0) offer(state, site, changed)
  return changed
}

/** Gives the site to the cells for which it is better than what they have. */
function offer(state: EditState, site: number, changed: number[]): void {
  const { index, nearest, sites } = state
  const { lonDeg, latDeg } = index.points
  const lon = sites.lonDeg[site]!
  const lat = sites.latDeg[site]!
  const nodes = nodesWithin(state, lon, lat)
  for (const node of nodes) {
    if (index.right[node]! > 0) continue
    for (let i = index.start[node]!; i < index.end[node]!; i++) {
      const cell = cellAt(index, i)
      const d2 = squaredDistanceM2(lonDeg[cell]!, latDeg[cell]!, lon, lat)
      const d = Math.sqrt(d2)
      if (d > nearest.distanceM[cell]!) continue
      const rival = nearest.siteIndex[cell]!
      if (rival >= 0) {
        const rivalD2 = squaredDistanceM2(
          lonDeg[cell]!,
          latDeg[cell]!,
          sites.lonDeg[rival]!,
          sites.latDeg[rival]!,
        )
        if (!(d2 < rivalD2 || (d2 === rivalD2 && site < rival))) continue
      }
      nearest.distanceM[cell] = d
      nearest.siteIndex[cell] = site
      changed.push(cell)
    }
  }
  for (let at = nodes.length - 1; at >= 0; at--) refreshFar(state, nodes[at]!)
}

/** Finds again the nearest site of some cells. */
function takeOver(state: EditState, cells: number[]): void {
  if (cells.length === 0) return
  const { open, openCount, nearest } = state
  const { lonDeg, latDeg } = state.index.points
  let minLon = Infinity
  let maxLon = -Infinity
  let minLat = Infinity
  let maxLat = -Infinity
  for (const cell of cells) {
    minLon = Math.min(minLon, lonDeg[cell]!)
    maxLon = Math.max(maxLon, lonDeg[cell]!)
    minLat = Math.min(minLat, latDeg[cell]!)
    maxLat = Math.max(maxLat, latDeg[cell]!)
  }
  const box = Float64Array.of(
    (minLon + maxLon) / 2,
    (minLat + maxLat) / 2,
    ((maxLon - minLon) / 2) * (1 + 1e-9),
    ((maxLat - minLat) / 2) * (1 + 1e-9),
  )
  ensureRoom(open, 3 * openCount + 1)
  const around = gatherRun(box, open, openCount)
  const end = around === openCount ? around : keepNearest(box, open, openCount, around)
  for (const cell of cells) {
    let least = Infinity
    let best = -1
    for (let at = around; at < end; at++) {
      const d2 = squaredDistanceM2(lonDeg[cell]!, latDeg[cell]!, open.lon[at]!, open.lat[at]!)
      if (d2 < least || (d2 === least && open.id[at]! < best)) {
        least = d2
        best = open.id[at]!
      }
    }
    nearest.distanceM[cell] = Math.sqrt(least)
    nearest.siteIndex[cell] = best
  }
}

/** Nodes, parents first, with a box no farther from the point than their farthest cell from its site. */
function nodesWithin(state: EditState, lon: number, lat: number): number[] {
  const { index, farM } = state
  const found: number[] = []
  const pending = index.nodeCount > 0 ? [0] : []
  while (pending.length > 0) {
    const node = pending.pop()!
    if (leastSquaredM2(index, node, lon, lat) > farM[node]! ** 2) continue
    found.push(node)
    if (index.right[node]! > 0) pending.push(index.right[node]!, node + 1)
  }
  return found
}

function refreshFar(state: EditState, node: number): void {
  const { index, farM, nearest } = state
  let far = 0
  if (index.right[node]! > 0) far = Math.max(farM[node + 1]!, farM[index.right[node]!]!)
  else {
    for (let i = index.start[node]!; i < index.end[node]!; i++) {
      const d = nearest.distanceM[cellAt(index, i)]!
      if (d > far) far = d
    }
  }
  farM[node] = far
}

/** Writes a site's position and keeps the list of open sites. */
function place(state: EditState, site: number, lon: number, lat: number): void {
  const { open, slot, sites } = state
  sites.lonDeg[site] = lon
  sites.latDeg[site] = lat
  let at = slot[site]!
  if (Number.isNaN(lon + lat)) {
    if (at < 0) return
    const last = --state.openCount
    open.id[at] = open.id[last]!
    open.lon[at] = open.lon[last]!
    open.lat[at] = open.lat[last]!
    slot[open.id[at]!] = at
    slot[site] = -1
    return
  }
  if (at < 0) {
    at = state.openCount++
    ensureRoom(open, state.openCount)
    slot[site] = at
  }
  open.id[at] = site
  open.lon[at] = lon
  open.lat[at] = lat
}

function growSites(state: EditState, size: number): void {
  const lonDeg = new Float64Array(size).fill(NaN)
  const latDeg = new Float64Array(size).fill(NaN)
  const slot = new Int32Array(size).fill(-1)
  lonDeg.set(state.sites.lonDeg)
  latDeg.set(state.sites.latDeg)
  slot.set(state.slot)
  state.sites = { lonDeg, latDeg }
  state.slot = slot
}
