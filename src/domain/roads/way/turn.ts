import { metersPerDegree } from '../../geo/geodesy.ts'
import { pointCount, pointLat, pointLon, type RoadNetwork } from '../network.ts'
import type { RouteStep } from '../route.ts'

/** How one goes on from a street to the next. */
export type Turn = 'tout-droit' | 'un-peu-droite' | 'un-peu-gauche' | 'droite' | 'gauche' | 'demi-tour'

/** Angles, in degrees from straight on, at which a way bends, turns, and comes back. */
const BEND_DEG = 25
const TURN_DEG = 55
const BACK_DEG = 160

/** The turn from the end of a step to the beginning of the next, by the angle between their drawings. */
export function turnBetween(network: RoadNetwork, before: RouteStep, after: RouteStep): Turn {
  const angle = turnDeg(headingDeg(network, before, 'end'), headingDeg(network, after, 'start'))
  const size = Math.abs(angle)
  if (size < BEND_DEG) return 'tout-droit'
  if (size >= BACK_DEG) return 'demi-tour'
  const side = angle > 0 ? 'droite' : 'gauche'
  return size < TURN_DEG ? `un-peu-${side}` : side
}

/** Degrees from one heading to another, to the right, between −180 and 180. */
const turnDeg = (from: number, to: number) => ((((to - from + 180) % 360) + 360) % 360) - 180

/** Positions are published to the metre: what is shorter has no heading of its own. */
const HEADING_M = 5

/** Whether an edge is drawn between two points that differ: one of some decimetres, or a loop, may not be. */
export function isDrawn(network: RoadNetwork, edge: number): boolean {
  const [lon, lat] = [pointLon(network, edge, 0), pointLat(network, edge, 0)]
  for (let k = pointCount(network, edge) - 1; k > 0; k--)
    if (pointLon(network, edge, k) !== lon || pointLat(network, edge, k) !== lat) return true
  return false
}

/** Heading of a step as driven, at the end of its edge that it leaves or enters: degrees from north, to the east. */
function headingDeg(network: RoadNetwork, { edge, from, to }: RouteStep, at: 'start' | 'end'): number {
  const last = pointCount(network, edge) - 1
  const drawn = from <= to
  // Of a part of an edge, the end that meets the next street is that of the edge.
  const isFirst = (at === 'start') === drawn
  const [meets, step] = isFirst ? [0, 1] : [last, -1]
  const [lon, lat] = [pointLon(network, edge, meets), pointLat(network, edge, meets)]
  const { x, y } = metersPerDegree(lat)
  let [east, north] = [0, 0]
  for (let k = meets + step; k >= 0 && k <= last && Math.hypot(east, north) < HEADING_M; k += step) {
    east = (pointLon(network, edge, k) - lon) * x
    north = (pointLat(network, edge, k) - lat) * y
  }
  const away = (Math.atan2(east, north) * 180) / Math.PI
  return at === 'start' ? away : away + 180
}
