import type { Mode } from '../common/mode.ts'
import { numberComponents } from './components.ts'
import { describeRoute, type Itinerary } from './itinerary.ts'
import { indexAllJoins, indexJoins, type Join, joinPoint } from './join.ts'
import { buildAdjacency, type RoadNetwork } from './network.ts'
import { findRoute } from './route.ts'
import { type WayStep, wayStepsOf } from './way/way-steps.ts'

export interface FoundItinerary extends Itinerary {
  /** The same streets, with the turns between them. */
  readonly steps: readonly WayStep[]
  readonly start: Join
  readonly end: Join
}

type Point = readonly [lon: number, lat: number]

/** Answers one-to-one questions on a network: what it needs for a mode is built at the first question. */
export interface Router {
  /**
   * The quickest way between two points (degrees), null when there is none. Both enter the mode's main component,
   * as cells and places do. With `local`, two points whose nearest roads belong to one component, were it a small
   * one, stay in it: a valley that no path leaves has its own itineraries.
   */
  find(mode: Mode, start: Point, end: Point, options?: { readonly local?: boolean }): FoundItinerary | null
}

export function openRouter(network: RoadNetwork): Router {
  const adjacency = buildAdjacency(network)
  const parts = new Map<Mode, ReturnType<typeof prepare>>()
  const prepare = (mode: Mode) => {
    const component = numberComponents(network, mode)
    return { component, main: indexJoins(network, mode), all: indexAllJoins(network, mode, component) }
  }
  const partsOf = (mode: Mode) => {
    const known = parts.get(mode) ?? prepare(mode)
    parts.set(mode, known)
    return known
  }
  const joinBoth = (mode: Mode, start: Point, end: Point, local: boolean): [Join, Join] | null => {
    const { component, main, all } = partsOf(mode)
    if (local && all !== null) {
      const [a, b] = [joinPoint(all, mode, ...start), joinPoint(all, mode, ...end)]
      const of = (join: Join) => component[network.edgeFrom[join.edge]!]
      if (of(a) === of(b)) return [a, b]
    }
    return main === null ? null : [joinPoint(main, mode, ...start), joinPoint(main, mode, ...end)]
  }
  return {
    find(mode, start, end, { local = false } = {}) {
      const joins = joinBoth(mode, start, end, local)
      if (joins === null) return null
      const [from, to] = joins
      const route = findRoute(network, adjacency, mode, from, to)
      if (route === null) return null
      const itinerary = describeRoute(network, route, { point: start, join: from }, { point: end, join: to })
      return { ...itinerary, steps: wayStepsOf(network, adjacency, mode, route), start: from, end: to }
    },
  }
}
