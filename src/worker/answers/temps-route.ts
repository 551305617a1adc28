import type { Dataset } from '../../dataset/dataset.ts'
import type { RoutesRef } from '../../dataset/manifest.ts'
import { creditOf } from '../../dataset/road-scope.ts'
import { loadCellAccess, loadNetwork, loadPlaceAccess, loadProches, routesOf } from '../../dataset/roads.ts'
import { keepLastOf } from '../../domain/common/keep-last.ts'
import type { Mode } from '../../domain/common/mode.ts'
import { communeOfArrondissement } from '../../domain/geo/codes.ts'
import { islandOf } from '../../domain/geo/islands.ts'
import { findNearest } from '../../domain/geo/nearest.ts'
import type { RoadStarts } from '../../domain/kernel/roads/cell-times.ts'
import { NO_WAY } from '../../domain/kernel/roads/graph.ts'
import { PROCHES, timesFromStart } from '../../domain/kernel/roads/nearest-places.ts'
import { coversMinutes, pointKey, type TempsRoute } from '../../domain/orientation/temps-route.ts'
import type { PointDepart } from '../../domain/orientation/trajet.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { indexJoins, PLACE_MAX_M } from '../../domain/roads/join.ts'
import { joinColumns } from '../../domain/roads/join-columns.ts'
import { prepareGraphs, type RoadPlaces, siteAtRow } from '../../domain/roads/road-field.ts'
import type { TempsDemande } from '../protocol/trouver.ts'

/**
 * Times by road from a start to the places of its département, its neighbours' included, and to other points; null where
 * there are no roads for the mode. A commune's or a neighbourhood's are read from a file of nearest places, unless the
 * network is asked for. Throws DataError.
 */
export async function roadTimes(
  data: Dataset,
  { depart, mode, reseau, points }: TempsDemande,
): Promise<TempsRoute | null> {
  const start = await findStart(data, depart)
  const routes = start === null ? null : routesOf(data, start.departement)
  if (start === null || routes?.modes.includes(mode) !== true) return null
  const published = start.zone === null || reseau ? null : await loadProches(data, routes, start.zone, mode)
  const places = await placesAround(data, start, routes, mode)
  const credit = creditOf(data, [start.departement])
  if (published !== null) return { ...readProches(published, places), credit }
  return { ...(await compute(data, { start, routes, mode, places, points })), credit }
}

/**
 * The same for a list within some minutes (null: without limit): the network is loaded when the nearest places that were
 * published do not go that far.
 */
export async function roadTimesWithin(
  data: Dataset,
  depart: PointDepart,
  mode: Mode,
  minutes: number | null,
): Promise<TempsRoute | null> {
  const near = await roadTimes(data, { depart, mode, reseau: false, points: [] })
  return near === null || coversMinutes(near, mode, minutes)
    ? near
    : roadTimes(data, { depart, mode, reseau: true, points: [] })
}

interface Start {
  readonly departement: string
  /** Which island it is on. */
  readonly commune: string
  /** Code of a commune or a neighbourhood whose times are published; null for a point of its own. */
  readonly zone: string | null
  readonly lon: number
  readonly lat: number
}

async function findStart(data: Dataset, depart: PointDepart): Promise<Start | null> {
  const index = await data.index()
  if (depart.type === 'point') {
    const { lon, lat } = depart
    const near = findNearest(index.communes, lon, lat)
    return near && { departement: near.departement, commune: near.code, zone: null, lon, lat }
  }
  const qpv = depart.type === 'qpv' ? index.qpv.find(({ code }) => code === depart.code) : undefined
  const commune = await data.commune(communeOfArrondissement(qpv?.communes[0] ?? depart.code))
  const at = depart.type === 'qpv' ? qpv?.depart : commune?.depart
  if (commune === undefined || at === undefined || !Number.isFinite(at.lon)) return null
  const { departement, code } = commune
  return { departement, commune: code, zone: qpv?.code ?? code, lon: at.lon, lat: at.lat }
}

interface Places {
  readonly lieux: readonly Lieu[]
  /** The first of them are the département's own. */
  readonly own: number
  /** Where each enters the network by the mode; null on no road. */
  readonly sites: RoadPlaces
}

async function placesAround(
  data: Dataset,
  { departement }: Start,
  routes: RoutesRef,
  mode: Mode,
): Promise<Places> {
  const [{ lieux, voisins }, access] = await Promise.all([
    data.lieux(departement),
    loadPlaceAccess(data, routes, mode),
  ])
  const all = [...lieux, ...voisins]
  const sites = all.map(({ id }) => {
    const row = access.rows.get(id)
    return row === undefined ? null : siteAtRow(access.columns, row)
  })
  return { lieux: all, own: lieux.length, sites }
}

type Times = Omit<TempsRoute, 'credit'>

/** A full list goes no farther than its last place; a shorter one names all that can be reached. */
function readProches(published: ReadonlyMap<string, number>, { lieux, own, sites }: Places): Times {
  const isFull = published.size >= PROCHES
  const timed = lieux.flatMap((lieu) => {
    const found = published.get(lieu.id)
    return found === undefined ? [] : [[keyOf(lieu), found] as const]
  })
  const ds = new Map(timed)
  const others = lieux.flatMap((lieu, i) => (ds.has(keyOf(lieu)) ? [] : [{ lieu, i }]))
  const isBeyond = (i: number) => isFull && sites[i] !== null
  const keys = (list: readonly { readonly lieu: Lieu }[]) => new Set(list.map(({ lieu }) => keyOf(lieu)))
  return {
    ds,
    auDela: keys(others.filter(({ i }) => isBeyond(i))),
    jusquaDs: isFull ? Math.max(...published.values()) : Infinity,
    sansRoute: keys(others.filter(({ i }) => !isBeyond(i) && hasNoRoad(sites, own, i))),
  }
}

/** A neighbour off this network may stand on roads that lie beyond it: of it nothing is known. */
const hasNoRoad = (sites: RoadPlaces, own: number, i: number): boolean => i < own || sites[i] !== null

interface Computation {
  readonly start: Start
  readonly routes: RoutesRef
  readonly mode: Mode
  readonly places: Places
  readonly points: TempsDemande['points']
}

async function compute(data: Dataset, { start, routes, mode, places, points }: Computation): Promise<Times> {
  const roads = await openRoads(data, start.departement, routes, mode)
  const joined = roads.join(points, 'places', PLACE_MAX_M)
  const sites = [...places.sites, ...points.map((_, row) => siteAtRow(joined, row))]
  const keys = [...places.lieux.map(keyOf), ...points.map(([lon, lat]) => pointKey(lon, lat))]
  const times = timesFromStart(roads.graphs, await joinStart(data, start, routes, mode, roads), sites)
  const ds = new Map<string, number>()
  const sansRoute = new Set<string>()
  keys.forEach((key, i) => {
    if (times[i]! < NO_WAY) ds.set(key, times[i]!)
    else if (hasNoRoad(sites, places.own, i)) sansRoute.add(key)
  })
  return { ds, auDela: new Set(), jusquaDs: Infinity, sansRoute }
}

/** A commune starts where its most inhabited cell was joined; anything else joins the network on the spot. */
async function joinStart(
  data: Dataset,
  { departement, commune, zone, lon, lat }: Start,
  routes: RoutesRef,
  mode: Mode,
  roads: OpenRoads,
): Promise<RoadStarts> {
  const grid = zone === null ? null : await data.grid(departement)
  const wanted = grid?.zones.indexOf(zone ?? '') ?? -1
  let cell = -1
  grid?.zone.forEach((one, row) => {
    if (one === wanted && (cell < 0 || grid.population[row]! > grid.population[cell]!)) cell = row
  })
  const { edge, a, b, leg } =
    cell < 0
      ? roads.join([[lon, lat]], 'starts', Infinity, () => islandOf(commune) > 0)
      : await loadCellAccess(data, routes, mode)
  const only = (values: Int32Array) => values.subarray(Math.max(0, cell), Math.max(0, cell) + 1)
  return { edge: only(edge), toADs: only(a), toBDs: only(b), legDs: only(leg) }
}

type OpenRoads = Awaited<ReturnType<typeof makeRoads>>
const kept = keepLastOf<Dataset, Promise<OpenRoads>>(2)

const openRoads = (data: Dataset, departement: string, routes: RoutesRef, mode: Mode): Promise<OpenRoads> =>
  kept(data, `${departement} ${mode}`, () => makeRoads(data, routes, mode))

const onMainland = () => false

async function makeRoads(data: Dataset, routes: RoutesRef, mode: Mode) {
  const network = await loadNetwork(data, routes, false)
  const index = indexJoins(network, mode)
  return {
    graphs: prepareGraphs(network, mode),
    join: (
      points: TempsDemande['points'],
      role: 'starts' | 'places',
      limitM: number,
      isIsland = onMainland,
    ) => joinColumns(network, index, mode, points, role, { limitM, isIsland }),
  }
}

const keyOf = ({ longitude, latitude }: Lieu): string => pointKey(longitude, latitude)
