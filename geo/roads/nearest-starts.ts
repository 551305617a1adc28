import { MODES, type Mode } from '../../src/domain/common/mode.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import type { TerritoireIndex } from '../../src/domain/geo/communes.ts'
import type { CellRow } from '../../src/domain/geo/grid.ts'
import { islandOf } from '../../src/domain/geo/islands.ts'
import { nearestPlaces, PROCHES } from '../../src/domain/kernel/roads/nearest-places.ts'
import { indexJoins } from '../../src/domain/roads/join.ts'
import { type JoinColumns, joinColumns } from '../../src/domain/roads/join-columns.ts'
import { prepareGraphs, prepareRoads, siteAtRow } from '../../src/domain/roads/road-field.ts'
import type { DepartementRoads } from './build-roads.ts'

/** A place near a start by a mode; the car's three minutes left out. */
export interface Proche {
  readonly zone: string
  readonly mode: Mode
  readonly lieu: string
  readonly ds: number
}

/** Where the trips of a commune or a neighbourhood start: a cell of the département by its row, else a point. */
interface Start {
  readonly zone: string
  /** Its own code, or that of the first commune of a neighbourhood. */
  readonly commune: string
  readonly cell: number
  readonly point: readonly [lon: number, lat: number]
}

/**
 * The nearest places of each commune's and neighbourhood's start, by mode: zones in the order of the index, then the
 * modes, the lesser (time, row of the place) first. A start that cannot leave, or nothing to reach, has no rows.
 */
export function nearestStarts(
  code: string,
  index: TerritoireIndex,
  cells: readonly CellRow[],
  roads: DepartementRoads,
): Proche[] {
  const starts = startsOf(code, index, cells)
  const byMode = new Map(
    roads.modes.map((mode) => {
      const own = prepareRoads(prepareGraphs(roads.network, mode), joinStarts(starts, roads, mode))
      const places = roads.lieux.map((_, row) => siteAtRow(roads.places[mode]!, row))
      return [mode, nearestPlaces(own, places, PROCHES)]
    }),
  )
  return starts.flatMap(({ zone }, row) =>
    MODES.flatMap((mode) =>
      (byMode.get(mode)?.[row] ?? []).map(({ site, ds }) => ({
        zone,
        mode,
        lieu: roads.lieux[site]!.id,
        ds,
      })),
    ),
  )
}

/** Start points of decisions.md 36. A neighbourhood over two départements goes with its first commune. */
function startsOf(code: string, index: TerritoireIndex, cells: readonly CellRow[]): Start[] {
  const best = new Map<string, number>()
  cells.forEach(({ zone, population }, row) => {
    const known = best.get(zone)
    if (known === undefined || population > cells[known]!.population) best.set(zone, row)
  })
  const communes = index.communes.filter(({ departement }) => departement === code)
  const qpv = index.qpv.filter(({ communes: [first = ''] }) => departementOf(first) === code)
  return [
    ...communes.map(({ code: zone, depart }) => {
      return { zone, commune: zone, cell: best.get(zone) ?? -1, at: depart }
    }),
    ...qpv.map(({ code: zone, depart, communes: [commune = ''] }) => {
      return { zone, commune, cell: -1, at: depart }
    }),
  ].flatMap(({ at, ...start }) =>
    at === undefined || !Number.isFinite(at.lon) ? [] : [{ ...start, point: [at.lon, at.lat] as const }],
  )
}

/** A cell is joined already, where its residents live; a point joins the network as it would in the page. */
function joinStarts(starts: readonly Start[], { network, cells }: DepartementRoads, mode: Mode): JoinColumns {
  const points = starts.filter(({ cell }) => cell < 0)
  const index = points.length === 0 ? null : indexJoins(network, mode)
  const joined = joinColumns(
    network,
    index,
    mode,
    points.map(({ point }) => point),
    'starts',
    { isIsland: (i) => islandOf(points[i]!.commune) > 0 },
  )
  const rank = new Map(points.map((start, i) => [start, i]))
  const column = (part: keyof JoinColumns) =>
    Int32Array.from(starts, (start) =>
      start.cell < 0 ? joined[part][rank.get(start)!]! : cells[mode]![part][start.cell]!,
    )
  return { edge: column('edge'), a: column('a'), b: column('b'), leg: column('leg') }
}
