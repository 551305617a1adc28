import { squaredDistanceM2 } from '../geo/geodesy.ts'

/**
 * Which sites can be the nearest one of some point of a box: the filtering step of Kanungo et al. 2002 ("An
 * efficient k-means clustering algorithm"). Let k be the site nearest to the box's centre. A site j is dropped
 * when the whole box lies on k's side of their bisector. In a plane metric d²(x,k) − d²(x,j) is linear in x, so
 * its largest value over the box is found without a loop.
 *
 * The metric is plane but for the change of kx, ky with the mid-latitude. With kx², ky² frozen at the box's
 * centre, the error of d²(x,s) is at most δ · (SLOPE_X · Δlon² + SLOPE_Y · Δlat²), where δ bounds the distance in
 * degrees from the centre to the mid-latitude, and the slopes bound |d(kx²)/dφ| and |d(ky²)/dφ|. Both sites'
 * errors are added to the test: no nearest site is ever dropped, and ties are kept. O(sites), no memory.
 */

/** m² per degree² per degree of latitude; a test checks both against the formulas. */
export const SLOPE_X = 2.2e8
export const SLOPE_Y = 5e6
/** Above kx² and ky², m² per degree². */
export const GREATEST_K2 = 1.25e10
/** Room for the rounding of float64, relative. */
const ROUNDING = 1e-12

export interface SitePoints {
  readonly lonDeg: Float64Array
  readonly latDeg: Float64Array
}

/** Sites still to compare, used as a stack: each node appends its own run. Coordinates ride along for speed. */
export interface SiteStack {
  id: Int32Array
  lon: Float64Array
  lat: Float64Array
}

export function createSiteStack(size: number): SiteStack {
  return {
    id: new Int32Array(size),
    lon: new Float64Array(size),
    lat: new Float64Array(size),
  }
}

/** Makes room for `size` entries, keeping those that are there. */
export function ensureRoom(stack: SiteStack, size: number): void {
  if (size <= stack.id.length) return
  const { id, lon, lat } = stack
  Object.assign(stack, createSiteStack(2 * size))
  stack.id.set(id)
  stack.lon.set(lon)
  stack.lat.set(lat)
}

/** A box as centre and half sides in degrees: lon, lat, halfLon, halfLat. In an array, so as not to be boxed. */
export type Box = Float64Array

/**
 * Appends at `at` (`to` or later) those of the run `from…to` that may be nearest to a point of the box, the nearest to
 * its centre first, so that the search in its halves mostly ends where it starts; returns the new end. There must be
 * room for `to − from + 1` from there (`ensureRoom`), and at least one site.
 */
export function keepNearest(box: Box, stack: SiteStack, from: number, to: number, at = to): number {
  const { id, lon, lat } = stack
  const centreLon = box[0]!
  const centreLat = box[1]!
  const halfLon = box[2]!
  const halfLat = box[3]!
  const kx2 = squaredDistanceM2(1, centreLat, 0, centreLat)
  const ky2 = squaredDistanceM2(0, centreLat + 0.5, 0, centreLat - 0.5)
  let nearest = from
  let least = Infinity
  for (let i = from; i < to; i++) {
    const dx = lon[i]! - centreLon
    const dy = lat[i]! - centreLat
    const d2 = dx * dx * kx2 + dy * dy * ky2
    if (d2 < least) {
      least = d2
      nearest = i
    }
  }
  const lonK = lon[nearest]!
  const latK = lat[nearest]!
  id[at] = id[nearest]!
  lon[at] = lonK
  lat[at] = latK
  const xK = Math.abs(lonK - centreLon) + halfLon
  const yK = Math.abs(latK - centreLat) + halfLat
  const bound = least * (1 + ROUNDING) + 0.5 * yK * (SLOPE_X * xK * xK + SLOPE_Y * yK * yK)
  const reachX = 2 * kx2 * halfLon
  const reachY = 2 * ky2 * halfLat
  let end = at + 1
  for (let i = from; i < to; i++) {
    const lonJ = lon[i]!
    const latJ = lat[i]!
    const dx = Math.abs(lonJ - centreLon)
    const dy = Math.abs(latJ - centreLat)
    const x = dx + halfLon
    const y = dy + halfLat
    const low =
      (dx * dx * kx2 + dy * dy * ky2) * (1 - ROUNDING) -
      reachX * Math.abs(lonJ - lonK) -
      reachY * Math.abs(latJ - latK) -
      0.5 * y * (SLOPE_X * x * x + SLOPE_Y * y * y)
    id[end] = id[i]!
    lon[end] = lonJ
    lat[end] = latJ
    // Adds 1 if low ≤ bound and this is not k, without a branch: it would be guessed wrong half of the time.
    end -= ((((low - bound) * 1e-6 - 1) | 0) & -Math.abs(i - nearest)) >> 31
  }
  return end
}
