import type { Dataset } from '../../dataset/dataset.ts'
import type { RoutesRef } from '../../dataset/manifest.ts'
import { creditOf } from '../../dataset/road-scope.ts'
import { loadNetwork, loadPlaceAccess, routesOf } from '../../dataset/roads.ts'
import { travelMinutes } from '../../domain/coverage/modes.ts'
import { roadMinutes } from '../../domain/coverage/road-limits.ts'
import { distanceM } from '../../domain/geo/geodesy.ts'
import { isAcrossWater } from '../../domain/geo/islands.ts'
import type { RoadSite } from '../../domain/kernel/roads/cell-times.ts'
import { PLACE_MAX_M } from '../../domain/roads/join.ts'
import { siteAtRow } from '../../domain/roads/road-field.ts'
import { findWay } from '../../domain/roads/way/find-way.ts'
import type { Chemin, CheminDemande, CheminReponse } from '../protocol/chemin.ts'
import { findStart, type Start } from './find-start.ts'
import { joinStart, openRoads } from './road-start.ts'

/**
 * The way from a start to a place, in words and as a line: the same joins, so the same minutes, as the lists. Where no
 * road leads there, the straight estimate alone; null where the start is not known. Throws DataError.
 */
export async function tellWay(data: Dataset, demande: CheminDemande): Promise<CheminReponse | null> {
  const { depart, mode, arrivee } = demande
  const start = await findStart(data, depart)
  if (start === null) return null
  const straightM = distanceM(start.lon, start.lat, arrivee.lon, arrivee.lat)
  const direct = isAcrossWater(start.commune, arrivee.codeInsee)
    ? null
    : { distanceM: straightM, minutes: travelMinutes(mode, start.classe, straightM) }
  const routes = routesOf(data, start.departement)
  const hasRoads = routes?.modes.includes(mode) === true
  const chemin = hasRoads ? await findChemin(data, start, routes, demande) : null
  const [lon, lat] = chemin?.line[0] ?? [start.lon, start.lat]
  return {
    depart: { lon, lat },
    nomDepart: start.nom,
    chemin,
    sansRoute: hasRoads && chemin === null,
    direct,
  }
}

async function findChemin(
  data: Dataset,
  start: Start,
  routes: RoutesRef,
  { mode, arrivee }: CheminDemande,
): Promise<Chemin | null> {
  const roads = await openRoads(data, start.departement, routes, mode)
  const site = await siteOf()
  if (site === null) return null
  const { starts, point } = await joinStart(data, start, routes, mode, roads)
  const network = await loadNetwork(data, routes, true)
  const end = { point: [arrivee.lon, arrivee.lat] as const, site }
  const way = findWay(network, await roads.adjacency(), mode, { point, starts }, end)
  if (way === null) return null
  const { ds, metres, steps, legsM, line } = way
  return {
    metres,
    minutes: roadMinutes(mode, ds, 'centre'),
    minutesMin: roadMinutes(mode, ds, 'haute'),
    minutesMax: roadMinutes(mode, ds, 'basse'),
    steps,
    legsM,
    line,
    credit: creditOf(data, [start.departement]),
  }

  /** A place stands where it was joined when the data were built; a stop joins as a place would. */
  async function siteOf(): Promise<RoadSite | null> {
    if (arrivee.lieuId !== null) {
      const { rows, columns } = await loadPlaceAccess(data, routes, mode)
      const row = rows.get(arrivee.lieuId)
      return row === undefined ? null : siteAtRow(columns, row)
    }
    return siteAtRow(roads.join([[arrivee.lon, arrivee.lat]], 'places', PLACE_MAX_M, arrivee.codeInsee), 0)
  }
}
