import { keepLastOf } from '../domain/common/keep-last.ts'
import type { Mode } from '../domain/common/mode.ts'
import type { Question } from '../domain/coverage/question.ts'
import { createParts, type RoadSource } from '../domain/coverage/road-parts.ts'
import { readTimes, roadTravel } from '../domain/coverage/road-travel.ts'
import type { Fields, Travel } from '../domain/coverage/travel.ts'
import type { Scope } from '../domain/coverage/zonage.ts'
import type { Grid } from '../domain/geo/grid.ts'
import { NO_WAY } from '../domain/kernel/roads/graph.ts'
import type { JoinColumns } from '../domain/roads/join-columns.ts'
import type { Dataset } from './dataset.ts'
import type { RoutesRef } from './manifest.ts'
import { loadCellAccess, loadNetwork, loadPlaceAccess, loadTimes, routesOf } from './roads.ts'

/** Where the roads of a territory come from, to be said beside anything computed by them. */
export function creditOf(dataset: Dataset, departements: readonly string[]) {
  const refs = departements.flatMap((code) => routesOf(dataset, code) ?? [])
  const all = (of: (ref: RoutesRef) => string) => [...new Set(refs.map(of))].join(' ; ')
  return {
    source: all(({ source }) => source),
    millesime: all(({ millesime }) => millesime),
    mention: all(({ mention }) => mention),
  }
}

/** The published times of a territory's cells: enough for its figure, map and curve at any minutes. */
export async function readRoadFields(
  dataset: Dataset,
  scope: Scope,
  mode: Mode,
  offre: Question['offre'],
): Promise<Fields> {
  const certain = `${mode}_${offre}_oui`
  const unsure = `${mode}_${offre}_inconnu`
  const oui = new Float64Array(scope.grid.zone.length).fill(Infinity)
  const inconnu = new Float64Array(scope.grid.zone.length).fill(Infinity)
  const cellAt = cellsByPosition(scope.grid)
  for (const { routes, grid } of await roadsOf(dataset, scope)) {
    // A listed place is a place: nothing is unknown of it.
    const wanted = offre === 'lieux' ? [certain] : [certain, unsure]
    const times = await loadTimes(dataset, routes, wanted)
    for (let row = 0; row < grid.zone.length; row++) {
      const cell = cellAt.get(positionOf(grid, row))
      if (cell === undefined) continue
      oui[cell] = times[certain]![row]!
      if (offre !== 'lieux') inconnu[cell] = times[unsure]![row]!
    }
  }
  return readTimes(mode, withoutNoWay(oui), withoutNoWay(inconnu))
}

/** The networks of a territory, for what was not published: dates, filters, edits, other grids. */
export async function loadRoadTravel(dataset: Dataset, scope: Scope, mode: Mode): Promise<Travel> {
  return travels(dataset, `${mode} ${scope.departements.join()}`, async () => {
    const parts = await roadsOf(dataset, scope)
    const sources = await Promise.all(parts.map((part) => sourceOf(dataset, scope, part, mode)))
    return roadTravel(mode, createParts(mode, sources))
  })
}

/** The last two that were asked for, by their départements and mode: each holds its networks. */
const travels = keepLastOf<Dataset, Promise<Travel>>(2)

async function sourceOf(
  dataset: Dataset,
  { lieux, voisins }: Scope,
  { routes, grid }: { readonly routes: RoutesRef; readonly grid: Grid },
  mode: Mode,
): Promise<RoadSource> {
  const [network, starts, access] = await Promise.all([
    loadNetwork(dataset, routes, false),
    loadCellAccess(dataset, routes, mode),
    loadPlaceAccess(dataset, routes, mode),
  ])
  const places = [...lieux, ...voisins]
  const rows = places.map(({ id }) => access.rows.get(id) ?? -1)
  const pick = (values: Int32Array) => Int32Array.from(rows, (row) => values[row] ?? -1)
  const { edge, a, b, leg } = access.columns
  const sites: JoinColumns = { edge: pick(edge), a: pick(a), b: pick(b), leg: pick(leg) }
  return { network, cells: grid, starts, places, sites }
}

async function roadsOf(dataset: Dataset, { departements }: Scope) {
  const all = await Promise.all(
    departements.map(async (code) => ({ routes: routesOf(dataset, code), grid: await dataset.grid(code) })),
  )
  return all.flatMap(({ routes, grid }) => (routes === null || grid === null ? [] : [{ routes, grid }]))
}

const positionOf = (grid: Grid, cell: number) => `${grid.lonDeg[cell]} ${grid.latDeg[cell]}`

const cellsByPosition = (grid: Grid): ReadonlyMap<string, number> =>
  new Map(Array.from(grid.zone, (_, cell) => [positionOf(grid, cell), cell]))

const withoutNoWay = (timeDs: Float64Array): Float64Array =>
  timeDs.map((ds) => (ds >= NO_WAY ? Infinity : ds))
