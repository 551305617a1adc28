import type { Dataset } from '../../dataset/dataset.ts'
import type { RoutesRef } from '../../dataset/manifest.ts'
import { DataError } from '../../dataset/read-file.ts'
import { creditOf } from '../../dataset/road-scope.ts'
import { loadPlaceAccess, loadProches, routesOf } from '../../dataset/roads.ts'
import { keepLastOf } from '../../domain/common/keep-last.ts'
import type { Mode } from '../../domain/common/mode.ts'
import { NO_WAY } from '../../domain/kernel/roads/graph.ts'
import { PROCHES, timesFromStart } from '../../domain/kernel/roads/nearest-places.ts'
import { coversMinutes, pointKey, type TempsRoute } from '../../domain/orientation/temps-route.ts'
import type { PointDepart } from '../../domain/orientation/trajet.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { PLACE_MAX_M } from '../../domain/roads/join.ts'
import { type RoadPlaces, siteAtRow } from '../../domain/roads/road-field.ts'
import type { TempsDemande } from '../protocol/trouver.ts'
import { findStart, type Start } from './find-start.ts'
import { joinStart, openRoads } from './road-start.ts'

/**
 * Times by road from a start to the places of its département, its neighbours' included, and to other points; null where
 * there are no roads for the mode. A commune's or a neighbourhood's are read from a file of nearest places, unless the
 * network is asked for. Throws DataError.
 */
export const roadTimes = (data: Dataset, demande: TempsDemande): Promise<TempsRoute | null> =>
  known(data, JSON.stringify(demande), () => findTimes(data, demande))

/** The times asked for last: a list, a sheet and the next minute ask for the same. */
const known = keepLastOf<Dataset, Promise<TempsRoute | null>>(4)

async function findTimes(
  data: Dataset,
  { depart, mode, reseau, points }: TempsDemande,
): Promise<TempsRoute | null> {
  const start = await findStart(data, depart)
  const routes = start === null ? null : routesOf(data, start.departement)
  if (start === null || routes?.modes.includes(mode) !== true) return null
  // Lists of nearest places know nothing of a person's own.
  const isPublished = start.zone !== null && !reseau && data.miens === undefined
  const published =
    !isPublished || start.zone === null ? null : await loadProches(data, routes, start.zone, mode)
  const places = await placesAround(data, start, routes, mode)
  const credit = creditOf(data, [start.departement])
  if (published !== null) return { ...readProches(published, places), credit }
  return { ...(await compute(data, { start, routes, mode, places, points })), credit }
}

/**
 * The same for a list within some minutes (null: without limit): the network is loaded when the nearest places that were
 * published do not go that far. Where it cannot be read, these are still right, and of the others it is said that they
 * are not known.
 */
export async function roadTimesWithin(
  data: Dataset,
  depart: PointDepart,
  mode: Mode,
  minutes: number | null,
): Promise<TempsRoute | null> {
  const near = await roadTimes(data, { depart, mode, reseau: false, points: [] })
  if (near === null || coversMinutes(near, mode, minutes)) return near
  try {
    return await roadTimes(data, { depart, mode, reseau: true, points: [] })
  } catch (error) {
    if (error instanceof DataError) return { ...near, incomplet: true }
    throw error
  }
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
  const { starts } = await joinStart(data, start, routes, mode, roads)
  const times = timesFromStart(roads.graphs, starts, sites)
  const ds = new Map<string, number>()
  const sansRoute = new Set<string>()
  keys.forEach((key, i) => {
    if (times[i]! < NO_WAY) ds.set(key, times[i]!)
    else if (hasNoRoad(sites, places.own, i)) sansRoute.add(key)
  })
  return { ds, auDela: new Set(), jusquaDs: Infinity, sansRoute }
}

const keyOf = ({ longitude, latitude }: Lieu): string => pointKey(longitude, latitude)
