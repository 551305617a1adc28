import { distanceM } from '../geo/geodesy.ts'
import { type Join, LEG_DETOUR, metresToPoint } from './join.ts'
import { pointCount, pointLat, pointLon, type RoadNetwork } from './network.ts'
import { ROAD_CLASSES, type RoadClass } from './road-class.ts'
import type { Route, RouteStep } from './route.ts'

/** A street of an itinerary: its name or number, '' when it has neither, and its class. */
export interface Street {
  readonly name: string
  readonly roadClass: RoadClass
  readonly metres: number
}

export interface Itinerary {
  /** Metres along the roads, plus both legs (1.3 times the straight line). */
  readonly metres: number
  /** Seconds, legs included, to the tenth. */
  readonly seconds: number
  readonly streets: readonly Street[]
  /** From point to point, in degrees, legs drawn straight. */
  readonly line: readonly (readonly [lon: number, lat: number])[]
}

type Point = readonly [lon: number, lat: number]

/** Describes a route from a point joined by `start` to one joined by `end`. */
export function describeRoute(
  network: RoadNetwork,
  route: Route,
  start: { readonly point: Point; readonly join: Join },
  end: { readonly point: Point; readonly join: Join },
): Itinerary {
  const streets: { name: string; roadClass: RoadClass; metres: number }[] = []
  const line: Point[] = [start.point, [start.join.lon, start.join.lat]]
  let metres = LEG_DETOUR * (start.join.straightM + end.join.straightM)
  for (const step of route.steps) {
    const stepM = (Math.abs(step.to - step.from) * network.edgeDm[step.edge]!) / 10
    metres += stepM
    const name = network.names[network.edgeName[step.edge]!]!
    const roadClass = ROAD_CLASSES[network.edgeClass[step.edge]!]!
    const last = streets.at(-1)
    const goesOn = last !== undefined && last.name === name && (name !== '' || last.roadClass === roadClass)
    if (goesOn) last.metres += stepM
    else if (stepM > 0) streets.push({ name, roadClass, metres: stepM })
    line.push(...innerPoints(network, step))
  }
  line.push([end.join.lon, end.join.lat], end.point)
  return {
    metres,
    seconds: route.ds / 10,
    streets,
    line: line.filter(([lon, lat], at) => at === 0 || lon !== line[at - 1]![0] || lat !== line[at - 1]![1]),
  }
}

/** Points of an edge that lie on a part of it, in the order they are met. */
function innerPoints(network: RoadNetwork, { edge, from, to }: RouteStep): Point[] {
  const last = pointCount(network, edge) - 1
  const total = metresToPoint(network, edge, last)
  const [low, high] = [Math.min(from, to), Math.max(from, to)]
  const points: Point[] = []
  let metres = 0
  for (let k = 0; k <= last; k++) {
    const point: Point = [pointLon(network, edge, k), pointLat(network, edge, k)]
    if (network.shapeM !== null) metres = metresToPoint(network, edge, k)
    else if (k > 0) {
      metres += distanceM(pointLon(network, edge, k - 1), pointLat(network, edge, k - 1), ...point)
    }
    const share = total === 0 ? 0 : metres / total
    if (share >= low && share <= high) points.push(point)
  }
  return from <= to ? points : points.reverse()
}
