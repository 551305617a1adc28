import { squaredDistanceM2 } from '../geodesy.ts'

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
/** Room for the rounding of float64, relative. */
const ROUNDING = 1e-12

export interface SitePoints {
  readonly lonDeg: Float64Array
  readonly latDeg: Float64Array
}

/**
 * Copies to `list[to…]` those of `list[from…to[` that may be nearest to a point of the box, in the same order.
 * `list` must have room for `to − from` more. Returns the new end.
 */
export function keepNearest(
  sites: SitePoints,
  list: Int32Array,
  from: number,
  to: number,
  centreLon: number,
  centreLat: number,
  halfLon: number,
  halfLat: number,
): number {
  const { lonDeg, latDeg } = sites
  const kx2 = squaredDistanceM2(1, centreLat, 0, centreLat)
  const ky2 = squaredDistanceM2(0, centreLat + 0.5, 0, centreLat - 0.5)
  let nearest = -1
  let least = Infinity
  for (let at = from; at < to; at++) {
    const site = list[at]!
    const dx = lonDeg[site]! - centreLon
    const dy = latDeg[site]! - centreLat
    const d2 = dx * dx * kx2 + dy * dy * ky2
    if (d2 < least) {
      least = d2
      nearest = site
    }
  }
  if (nearest < 0) return to
  const lonK = lonDeg[nearest]!
  const latK = latDeg[nearest]!
  const slack = frozenError(lonK - centreLon, latK - centreLat, halfLon, halfLat) + least * (1 + ROUNDING)
  const reachX = 2 * kx2 * halfLon
  const reachY = 2 * ky2 * halfLat
  let end = to
  for (let at = from; at < to; at++) {
    const site = list[at]!
    const lon = lonDeg[site]!
    const lat = latDeg[site]!
    const dx = lon - centreLon
    const dy = lat - centreLat
    const d2 = dx * dx * kx2 + dy * dy * ky2
    const bend = reachX * Math.abs(lon - lonK) + reachY * Math.abs(lat - latK)
    if (d2 * (1 - ROUNDING) - bend <= slack + frozenError(dx, dy, halfLon, halfLat)) list[end++] = site
  }
  return end
}

/** Bound of the error of d² over the box when the metric is frozen at its centre, m². */
function frozenError(dx: number, dy: number, halfLon: number, halfLat: number): number {
  const x = Math.abs(dx) + halfLon
  const y = Math.abs(dy) + halfLat
  return (y / 2) * (SLOPE_X * x * x + SLOPE_Y * y * y)
}
