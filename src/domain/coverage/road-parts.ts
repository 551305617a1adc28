import type { Mode } from '../common/mode.ts'
import type { Grid } from '../geo/grid.ts'
import { islandOf } from '../geo/islands.ts'
import type { RoadSite } from '../kernel/roads/cell-times.ts'
import type { Lieu } from '../places/lieu.ts'
import { indexIslandJoins, indexJoins, joinPoint, PLACE_MAX_M } from '../roads/join.ts'
import { type JoinColumns, joinTimes } from '../roads/join-columns.ts'
import type { RoadNetwork } from '../roads/network.ts'
import { prepareGraphs, prepareRoads, type Roads, siteAtRow } from '../roads/road-field.ts'
import { islandFinder } from './straight-water.ts'

/** What is published of the roads of a département by one mode. */
export interface RoadSource {
  readonly network: RoadNetwork
  /** Its cells in their order, and where each enters the network. */
  readonly cells: Grid
  readonly starts: JoinColumns
  /** Its places and its neighbours: where they are, and where they enter its roads, if they do. */
  readonly places: readonly Pick<Lieu, 'longitude' | 'latitude' | 'codeInsee'>[]
  readonly sites: JoinColumns
}

/** The cells of a grid that stand on one network. */
export interface RoadPart {
  readonly roads: Roads
  /** Number in the grid of each cell of `roads`. */
  readonly cellOf: Int32Array
  /** Where a place at a point enters the network, as published or joined on the spot; null on no road. */
  readonly siteAt: (lon: number, lat: number) => RoadSite | null
}

/** A cell of another département joins these roads if it is this near to one (decisions.md 40). */
const CELL_MAX_M = 2000

const keyOf = (lon: number, lat: number) => `${lon} ${lat}`

/**
 * Shares out the cells of any grid among networks: a cell of a département stands on its own one, in every question,
 * so that zones add up; a cell from elsewhere (a neighbouring département's, a neighbourhood's of 200 m) is joined to
 * the nearest. Kept for the last grids.
 */
export function createParts(mode: Mode, sources: readonly RoadSource[]): (grid: Grid) => readonly RoadPart[] {
  const opened = sources.map((source) => open(mode, source))
  const kept = new WeakMap<Grid['lonDeg'], readonly RoadPart[]>()
  return (grid) => {
    const known = kept.get(grid.lonDeg)
    if (known !== undefined) return known
    const parts = shareOut(mode, opened, grid)
    kept.set(grid.lonDeg, parts)
    return parts
  }
}

type Opened = ReturnType<typeof open>

function open(mode: Mode, { network, cells, starts, places, sites }: RoadSource) {
  const index = indexJoins(network, mode)
  const communeAt = islandFinder(cells, places)
  const onIsland = communeAt === null ? null : indexIslandJoins(network, mode)
  /** On an island, its own roads alone: the nearest may be across the water (decisions.md 37, 40). */
  const indexFor = (commune: string) => (islandOf(commune) > 0 ? onIsland : index)
  const rowOf = new Map(Array.from(cells.lonDeg, (lon, row) => [keyOf(lon, cells.latDeg[row]!), row]))
  const published = new Map(
    places.map(({ longitude, latitude }, row) => [keyOf(longitude, latitude), siteAtRow(sites, row)]),
  )
  const siteAt = (lon: number, lat: number): RoadSite | null => {
    const known = published.get(keyOf(lon, lat))
    if (known !== undefined) return known
    const near = indexFor(communeAt?.(lon, lat) ?? '')
    if (near === null) return null
    const join = joinPoint(near, mode, lon, lat)
    if (join.straightM > PLACE_MAX_M) return null
    const { edge, a, b, leg } = joinTimes(network, mode, join, 'places')
    return { edge, fromADs: a, fromBDs: b, legDs: leg }
  }
  return { network, indexFor, rowOf, starts, siteAt, graphs: prepareGraphs(network, mode) }
}

function shareOut(mode: Mode, sources: readonly Opened[], grid: Grid): RoadPart[] {
  const picked = sources.map(() => ({ cells: [] as number[], rows: [] as ReturnType<typeof joinTimes>[] }))
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const [lon, lat] = [grid.lonDeg[cell]!, grid.latDeg[cell]!]
    const commune = grid.zones[grid.zone[cell]!] ?? ''
    const found = ownRow(sources, lon, lat) ?? nearestJoin(mode, sources, { lon, lat, commune })
    if (found === null) continue
    picked[found.source]!.cells.push(cell)
    picked[found.source]!.rows.push(found.join)
  }
  return sources.map(({ graphs, siteAt }, i) => {
    const { cells, rows } = picked[i]!
    const column = (part: 'edge' | 'a' | 'b' | 'leg') => Int32Array.from(rows, (row) => row[part])
    const starts = { edge: column('edge'), a: column('a'), b: column('b'), leg: column('leg') }
    return { roads: prepareRoads(graphs, starts), cellOf: Int32Array.from(cells), siteAt }
  })
}

function ownRow(sources: readonly Opened[], lon: number, lat: number) {
  for (const [source, { rowOf, starts }] of sources.entries()) {
    const row = rowOf.get(keyOf(lon, lat))
    if (row === undefined) continue
    const { edge, a, b, leg } = starts
    return { source, join: { edge: edge[row]!, a: a[row]!, b: b[row]!, leg: leg[row]! } }
  }
  return null
}

interface Cell {
  readonly lon: number
  readonly lat: number
  readonly commune: string
}

function nearestJoin(mode: Mode, sources: readonly Opened[], { lon, lat, commune }: Cell) {
  let best: { source: number; join: ReturnType<typeof joinTimes> } | null = null
  let least = CELL_MAX_M
  for (const [source, { network, indexFor }] of sources.entries()) {
    const index = indexFor(commune)
    const join = index === null ? null : joinPoint(index, mode, lon, lat)
    if (join === null || join.straightM > least) continue
    least = join.straightM
    best = { source, join: joinTimes(network, mode, join, 'starts') }
  }
  return best
}
