import type { Dataset } from '../../dataset/dataset.ts'
import type { RoutesRef } from '../../dataset/manifest.ts'
import { loadCellAccess, loadCellPoints, loadNetwork } from '../../dataset/roads.ts'
import { keepLastOf } from '../../domain/common/keep-last.ts'
import type { Mode } from '../../domain/common/mode.ts'
import { islandFinder } from '../../domain/coverage/straight-water.ts'
import { islandOf } from '../../domain/geo/islands.ts'
import type { RoadStarts } from '../../domain/kernel/roads/cell-times.ts'
import { indexJoins } from '../../domain/roads/join.ts'
import { joinColumns } from '../../domain/roads/join-columns.ts'
import { type Adjacency, buildAdjacency, type RoadNetwork } from '../../domain/roads/network.ts'
import { prepareGraphs } from '../../domain/roads/road-field.ts'
import type { Start } from './find-start.ts'

type LonLat = readonly [lon: number, lat: number]

/**
 * A commune starts where its most inhabited cell was joined; anything else joins the network on the spot. `point`: where
 * the leg to the road begins.
 */
export async function joinStart(
  data: Dataset,
  { departement, commune, zone, lon, lat }: Start,
  routes: RoutesRef,
  mode: Mode,
  roads: OpenRoads,
): Promise<{ readonly starts: RoadStarts; readonly point: LonLat }> {
  const grid = zone === null ? null : await data.grid(departement)
  const wanted = grid?.zones.indexOf(zone ?? '') ?? -1
  let cell = -1
  grid?.zone.forEach((one, row) => {
    if (one === wanted && (cell < 0 || grid.population[row]! > grid.population[cell]!)) cell = row
  })
  const { edge, a, b, leg } =
    cell < 0
      ? roads.join([[lon, lat]], 'starts', Infinity, commune)
      : await loadCellAccess(data, routes, mode)
  const only = (values: Int32Array) => values.subarray(Math.max(0, cell), Math.max(0, cell) + 1)
  return {
    starts: { edge: only(edge), toADs: only(a), toBDs: only(b), legDs: only(leg) },
    point: cell < 0 ? [lon, lat] : (await loadCellPoints(data, routes))(cell),
  }
}

type OpenRoads = Awaited<ReturnType<typeof makeRoads>>
const kept = keepLastOf<Dataset, Promise<OpenRoads>>(2)

/** The network of a département by one mode, ready to be asked; the last two are kept. Throws DataError. */
export const openRoads = (
  data: Dataset,
  departement: string,
  routes: RoutesRef,
  mode: Mode,
): Promise<OpenRoads> =>
  kept(data, `${departement} ${mode}`, () => makeRoads(data, departement, routes, mode))

/** Edges at each node, the same for all modes: kept as long as the network is. */
const adjacencies = new WeakMap<RoadNetwork, Adjacency>()

function adjacencyOf(network: RoadNetwork): Adjacency {
  const known = adjacencies.get(network) ?? buildAdjacency(network)
  adjacencies.set(network, known)
  return known
}

async function makeRoads(data: Dataset, departement: string, routes: RoutesRef, mode: Mode) {
  const [network, grid] = await Promise.all([loadNetwork(data, routes, false), data.grid(departement)])
  const index = indexJoins(network, mode)
  const communeAt = grid === null ? null : islandFinder(grid, [])
  return {
    graphs: prepareGraphs(network, mode),
    adjacency: () => adjacencyOf(network),
    /** A point lies on the island of the nearest cell, unless its commune is given. */
    join: (points: readonly LonLat[], role: 'starts' | 'places', limitM: number, commune?: string) =>
      joinColumns(network, index, mode, points, role, {
        limitM,
        isIsland: (i) => islandOf(commune ?? communeAt?.(...points[i]!) ?? '') > 0,
      }),
  }
}
