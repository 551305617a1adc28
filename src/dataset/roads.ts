import { keepLastOf } from '../domain/common/keep-last.ts'
import type { Mode } from '../domain/common/mode.ts'
import { islandOf } from '../domain/geo/islands.ts'
import { NO_WAY } from '../domain/kernel/roads/graph.ts'
import type { Lieu } from '../domain/places/lieu.ts'
import { indexJoins, PLACE_MAX_M } from '../domain/roads/join.ts'
import { type JoinColumns, joinColumns } from '../domain/roads/join-columns.ts'
import type { RoadNetwork } from '../domain/roads/network.ts'
import { STEP_DEG } from '../domain/roads/sort-network.ts'
import type { Dataset } from './dataset.ts'
import type { RoutesRef } from './manifest.ts'
import { decodeNetwork } from './network-file.ts'
import { readIntColumns, readParquetColumns } from './parquet-columns.ts'
import { parseJson } from './read-file.ts'
import { decodeAccess, decodeProches, POINT_COLUMNS, type Proches, prochesOf } from './roads-file.ts'
import { asNames } from './streets-file.ts'

/** The roads of a département, null where none were published. */
export const routesOf = (dataset: Dataset, code: string): RoutesRef | null =>
  dataset.departement(code)?.routes ?? null

/** Networks of the départements asked for last: a person who goes round France does not keep them all. */
const networks = keepLastOf<Dataset, Promise<RoadNetwork>>(4)
const streets = keepLastOf<Dataset, Promise<readonly string[]>>(4)
const nearest = keepLastOf<Dataset, Promise<Proches>>(4)

/** The published network, the last four are kept; `named` adds the names of its streets. Throws DataError. */
export async function loadNetwork(
  dataset: Dataset,
  { troncons, noeuds, dessins, formes, noms }: RoutesRef,
  named: boolean,
): Promise<RoadNetwork> {
  const network = networks(dataset, troncons.chemin, async () => {
    const [edges, nodes, drawings, shapes] = await Promise.all([
      dataset.bytes(troncons),
      dataset.bytes(noeuds),
      dataset.bytes(dessins),
      dataset.bytes(formes),
    ])
    const bytes = { troncons: edges, noeuds: nodes, dessins: drawings, formes: shapes, noms: [] }
    return decodeNetwork(troncons.chemin, bytes)
  })
  if (!named) return network
  const readNames = async () => asNames(noms.chemin, parseJson(noms.chemin, await dataset.bytes(noms)))
  const [decoded, names] = await Promise.all([network, streets(dataset, noms.chemin, readNames)])
  return { ...decoded, names }
}

/** Where the cells of a département enter its network, in their order. Throws DataError. */
export async function loadCellAccess(dataset: Dataset, routes: RoutesRef, mode: Mode): Promise<JoinColumns> {
  const ref = routes.accesCarreaux
  if (ref === null) throw new Error('roads: no mode has access')
  return decodeAccess(ref.chemin, await dataset.bytes(ref), mode)
}

/** Where residents stand in each cell, by its row, in degrees. Throws DataError. */
export async function loadCellPoints(
  dataset: Dataset,
  routes: RoutesRef,
): Promise<(row: number) => readonly [lon: number, lat: number]> {
  const ref = routes.accesCarreaux
  if (ref === null) throw new Error('roads: no mode has access')
  const { lon, lat } = await readIntColumns(ref.chemin, await dataset.bytes(ref), POINT_COLUMNS)
  return (row) => [lon[row]! * STEP_DEG, lat[row]! * STEP_DEG]
}

/** Where places enter a network, by id; a place that is not there is on no road. Throws DataError. */
export async function loadPlaceAccess(
  dataset: Dataset,
  routes: RoutesRef,
  mode: Mode,
): Promise<{ readonly rows: ReadonlyMap<string, number>; readonly columns: JoinColumns }> {
  const ref = routes.accesLieux
  if (ref === null) throw new Error('roads: no mode has access')
  const bytes = await dataset.bytes(ref)
  const columns = (rows: number) => ({ id: new Array<string>(rows) })
  const { id } = await readParquetColumns(ref.chemin, bytes, columns, String)
  const access = {
    rows: new Map(id.map((one, row) => [one, row])),
    columns: await decodeAccess(ref.chemin, bytes, mode),
  }
  const { miens } = dataset
  return miens === undefined
    ? access
    : addMine(access, miens, await loadNetwork(dataset, routes, false), mode)
}

type PlaceAccess = Awaited<ReturnType<typeof loadPlaceAccess>>

/** Joins a person's own places as the published ones were joined (decisions.md 40). */
function addMine(
  { rows, columns }: PlaceAccess,
  miens: readonly Lieu[],
  network: RoadNetwork,
  mode: Mode,
): PlaceAccess {
  const points = miens.map(({ longitude, latitude }) => [longitude, latitude] as const)
  const joined = joinColumns(network, indexJoins(network, mode), mode, points, 'places', {
    limitM: PLACE_MAX_M,
    isIsland: (i) => islandOf(miens[i]?.codeInsee ?? '') > 0,
  })
  const all = new Map(rows)
  const first = columns.edge.length
  miens.forEach(({ id }, i) => {
    if (joined.edge[i]! < 0) all.delete(id)
    else all.set(id, first + i)
  })
  const append = (name: keyof JoinColumns) => Int32Array.from([...columns[name], ...joined[name]])
  return { rows: all, columns: { edge: append('edge'), a: append('a'), b: append('b'), leg: append('leg') } }
}

/** Published times of the cells of a département in ds, NO_WAY for none, in their order. Throws DataError. */
export async function loadTimes<T extends string>(
  dataset: Dataset,
  routes: RoutesRef,
  columns: readonly T[],
): Promise<Record<T, Int32Array>> {
  const ref = routes.temps
  if (ref === null) throw new Error('roads: no mode has times')
  return readIntColumns(ref.chemin, await dataset.bytes(ref), columns, [], NO_WAY)
}

/**
 * Published times from the start of a commune or a neighbourhood to its nearest places, by id, in ds; null where none
 * were published. Throws DataError.
 */
export async function loadProches(
  dataset: Dataset,
  { proches }: RoutesRef,
  zone: string,
  mode: Mode,
): Promise<ReadonlyMap<string, number> | null> {
  if (proches === undefined) return null
  const { chemin } = proches
  const read = async () => decodeProches(chemin, await dataset.bytes(proches))
  return prochesOf(await nearest(dataset, chemin, read), zone, mode)
}
