import type { Mode } from '../../common/mode.ts'
import type { Street } from '../itinerary.ts'
import type { Adjacency, RoadNetwork } from '../network.ts'
import { ROUNDABOUT } from '../profile.ts'
import { ROAD_CLASSES } from '../road-class.ts'
import type { Route, RouteStep } from '../route.ts'
import { isDrawn, type Turn, turnBetween } from './turn.ts'

/** A street to follow, and how to get onto it from the one before. */
export interface WayStep extends Street {
  /** Null for the first. */
  readonly turn: Turn | null
  /** Which exit of the roundabout before it, counted from where one enters; null without one. Not on foot. */
  readonly exit: number | null
  /** The street is itself a roundabout: one starts or ends there. */
  readonly isRoundabout: boolean
}

/**
 * The streets of a route in their order. A step ends where the name changes (without a name, the class), and where one
 * turns at a crossing of a street of one name. The metres of a roundabout are those of the street it is left by; all
 * metres together are those of the route without its legs.
 */
export function wayStepsOf(network: RoadNetwork, adjacency: Adjacency, mode: Mode, route: Route): WayStep[] {
  const steps: (WayStep & { metres: number })[] = []
  let before: RouteStep | null = null
  let around: RouteStep[] = []
  let aroundM = 0
  const parts = route.steps.filter((step) => metresOf(network, step) > 0)
  const anyDrawn = parts.some(({ edge }) => isDrawn(network, edge))
  parts.forEach((step, i) => {
    const metres = metresOf(network, step)
    // It goes nowhere that could be told: its metres are those of the street beside it.
    if (anyDrawn && !isDrawn(network, step.edge)) {
      const beside = steps.at(-1)
      if (beside === undefined) aroundM += metres
      else beside.metres += metres
      return
    }
    const isRoundabout = isOnRoundabout(network, step)
    if (isRoundabout && before !== null && parts.slice(i).some((later) => !isOnRoundabout(network, later))) {
      around.push(step)
      aroundM += metres
      return
    }
    const street = streetOf(network, step)
    const turn = before === null ? null : turnBetween(network, before, step)
    const last = steps.at(-1)
    const goesOn = last !== undefined && around.length === 0 && isSameStreet(last, street, isRoundabout)
    if (goesOn && !isCorner(network, adjacency, step, turn)) last.metres += metres
    else {
      const exit =
        around.length === 0 || mode === 'marche' ? null : countExits(network, adjacency, mode, around)
      steps.push({ ...street, metres: metres + aroundM, turn, exit, isRoundabout })
    }
    before = step
    around = []
    aroundM = 0
  })
  return steps
}

const metresOf = ({ edgeDm }: RoadNetwork, { edge, from, to }: RouteStep) =>
  (Math.abs(to - from) * edgeDm[edge]!) / 10

const isOnRoundabout = ({ edgeFlags }: RoadNetwork, { edge }: RouteStep) =>
  (edgeFlags[edge]! & ROUNDABOUT) !== 0

const streetOf = ({ names, edgeName, edgeClass }: RoadNetwork, { edge }: RouteStep) => ({
  name: names[edgeName[edge]!]!,
  roadClass: ROAD_CLASSES[edgeClass[edge]!]!,
})

function isSameStreet(
  last: WayStep,
  { name, roadClass }: Omit<Street, 'metres'>,
  isRoundabout: boolean,
): boolean {
  if (last.isRoundabout !== isRoundabout) return false
  return last.name === name && (name !== '' || last.roadClass === roadClass)
}

/** Where a street of one name turns at a crossing, one must be told. */
function isCorner(network: RoadNetwork, { start }: Adjacency, step: RouteStep, turn: Turn | null): boolean {
  const node = nodeBefore(network, step)
  return (
    start[node + 1]! - start[node]! > 2 && (turn === 'droite' || turn === 'gauche' || turn === 'demi-tour')
  )
}

const nodeBefore = ({ edgeFrom, edgeTo }: RoadNetwork, { edge, from, to }: RouteStep) =>
  (from <= to ? edgeFrom : edgeTo)[edge]!

const nodeAfter = ({ edgeFrom, edgeTo }: RoadNetwork, { edge, from, to }: RouteStep) =>
  (from <= to ? edgeTo : edgeFrom)[edge]!

/** Ways out of a roundabout that one passes, and the one taken. */
function countExits(
  network: RoadNetwork,
  { start, leaving }: Adjacency,
  mode: Mode,
  around: readonly RouteStep[],
): number {
  const { forward, backward } = network.cost[mode]
  let exits = 1
  for (const step of around.slice(0, -1)) {
    const node = nodeAfter(network, step)
    for (let at = start[node]!; at < start[node + 1]!; at++) {
      const edge = leaving[at]! >> 1
      const cost = ((leaving[at]! & 1) === 1 ? backward : forward)[edge]!
      if (cost > 0 && (network.edgeFlags[edge]! & ROUNDABOUT) === 0) exits++
    }
  }
  return exits
}
