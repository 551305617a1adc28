import type { Mode } from '../common/mode.ts'
import {
  allocateCellTimes,
  type CellTimes,
  groupByEdge,
  type RoadSite,
  type RoadStarts,
  readCellTimes,
} from '../kernel/roads/cell-times.ts'
import {
  moveRoadSite,
  type RoadEdits,
  type RoadEnds,
  seedPlace,
  startRoadEdits,
} from '../kernel/roads/edit.ts'
import { buildGraph, type RoadEdges, type RoadGraph } from '../kernel/roads/graph.ts'
import { createSeeds } from '../kernel/roads/seeds.ts'
import { allocateLabels, createSpreadTools, spread } from '../kernel/roads/spread.ts'
import type { JoinColumns } from './join-columns.ts'
import type { RoadNetwork } from './network.ts'

/** The network of a département by one mode, ready for the kernel. */
export interface RoadGraphs {
  readonly mode: Mode
  readonly edges: RoadEdges
  readonly towards: RoadGraph
  readonly away: RoadGraph
}

/** The same with where residents start: the cells of a question. */
export interface Roads extends RoadGraphs {
  readonly starts: RoadStarts
  readonly byEdge: ReadonlyMap<number, readonly number[]>
}

/** Places by number; null where one does not count or stands on no road. */
export type RoadPlaces = readonly (RoadSite | null)[]

export function prepareGraphs(network: RoadNetwork, mode: Mode): RoadGraphs {
  const edges: RoadEdges = {
    nodeCount: network.nodeLon.length,
    from: network.edgeFrom,
    to: network.edgeTo,
    forwardDs: network.cost[mode].forward,
    backwardDs: network.cost[mode].backward,
  }
  return { mode, edges, towards: buildGraph(edges, 'towards'), away: buildGraph(edges, 'away') }
}

export function prepareRoads(graphs: RoadGraphs, { edge, a, b, leg }: JoinColumns): Roads {
  const starts = { edge, toADs: a, toBDs: b, legDs: leg }
  return { ...graphs, starts, byEdge: groupByEdge(starts) }
}

/** One row of joins of places; null where it is on no road. */
export const siteAtRow = ({ edge, a, b, leg }: JoinColumns, row: number): RoadSite | null =>
  edge[row]! < 0 ? null : { edge: edge[row]!, fromADs: a[row]!, fromBDs: b[row]!, legDs: leg[row]! }

const endsOf = (edges: RoadEdges, site: RoadSite | null): RoadEnds | null =>
  site === null
    ? null
    : { a: edges.from[site.edge]!, b: edges.to[site.edge]!, fromA: site.fromADs, fromB: site.fromBDs }

/** Deciseconds of each cell to its nearest place, and its number; NO_WAY and −1 without any. */
export function timesToPlaces(roads: Roads, places: RoadPlaces): CellTimes {
  return followPlaces(roads, places).times
}

/** Times that follow places as they are added, moved and closed; equal to a fresh run after each edit. */
export interface FollowedTimes {
  /** Changed in place by `move`. */
  readonly times: CellTimes
  readonly move: (site: number, to: RoadSite | null) => void
}

export function followPlaces(roads: Roads, places: RoadPlaces): FollowedTimes {
  const { edges, towards, away, starts, byEdge } = roads
  const sites = [...places]
  const edits: RoadEdits = startRoadEdits(
    towards,
    away,
    sites.map((site) => endsOf(edges, site)),
  )
  const times = allocateCellTimes(starts.edge.length)
  const read = () => readCellTimes(starts, byEdge, edges, edits.labels, sites, times)
  read()
  return {
    times,
    move: (site, to) => {
      while (sites.length <= site) sites.push(null)
      sites[site] = to
      moveRoadSite(edits, site, endsOf(edges, to))
      read()
    },
  }
}

/** Deciseconds of each cell to one place, NO_WAY for none. A new array each time. */
export function timesAround(roads: Roads, site: RoadSite): Int32Array {
  const { edges, towards, starts, byEdge } = roads
  const seeds = createSeeds(2)
  seedPlace(seeds, endsOf(edges, site), 0)
  const labels = allocateLabels(towards.nodeCount)
  spread(towards, seeds, labels, createSpreadTools(towards))
  const times = allocateCellTimes(starts.edge.length)
  readCellTimes(starts, byEdge, edges, labels, [site], times)
  return times.timeDs
}
