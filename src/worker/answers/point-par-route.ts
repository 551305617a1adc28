import type { Dataset } from '../../dataset/dataset.ts'
import { loadRoadTravel } from '../../dataset/road-scope.ts'
import { loadNetwork, routesOf } from '../../dataset/roads.ts'
import { loadScope } from '../../dataset/scope.ts'
import { keepLastOf } from '../../domain/common/keep-last.ts'
import type { Mode } from '../../domain/common/mode.ts'
import type { PreparedScope } from '../../domain/coverage/answer.ts'
import type { Portee } from '../../domain/coverage/modes.ts'
import { ATTEINTE } from '../../domain/coverage/tally.ts'
import { type Field, findReached } from '../../domain/coverage/travel.ts'
import { departementOf } from '../../domain/geo/codes.ts'
import type { Grid } from '../../domain/geo/grid.ts'
import { createFound } from '../../domain/kernel/within.ts'
import { etatCompte } from '../../domain/places/age.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { openRouter, type Router } from '../../domain/roads/router.ts'
import type { Params } from '../protocol/index.ts'
import type { Proche, ReponsePoint } from '../protocol/point.ts'

/**
 * Whether a point is within reach by road, of which place, how far and how long: it joins the network as a cell does.
 * Throws DataError, and an error for a plain distance, which is straight.
 */
export async function reachPoint(
  data: Dataset,
  { question: { offre, portee, ageMax = null }, commune, lon, lat }: Params<'pointParRoute'>,
): Promise<ReponsePoint> {
  if (portee.type === 'distance') throw new Error('roads: a plain distance is as the crow flies')
  const scope = await loadScope(data, { type: 'commune', code: commune })
  const travel = await loadRoadTravel(data, scope, portee.mode)
  const lieux = [...scope.lieux, ...scope.voisins]
  const fields = travel.fields(
    gridAt(lon, lat, commune),
    lieux,
    lieux.map((lieu) => etatCompte(lieu, offre, ageMax)),
  )
  const router = await routerOf(data, departementOf(commune))
  const [limit] = travel.limits(portee, 'centre')
  const isWithin = ({ value }: Field) => value[0]! <= limit
  const nearest = ({ value, site }: Field): Proche | null => {
    const lieu = lieux[site[0]!]
    if (lieu === undefined || value[0] === Infinity) return null
    const dureeMin = travel.cost(portee, 1, value[0]!)
    return { lieu, distanceM: metresTo(router, portee.mode, [lon, lat], lieu), dureeMin }
  }
  return {
    etat: isWithin(fields.oui) ? 'atteinte' : isWithin(fields.inconnu) ? 'inconnue' : 'nonAtteinte',
    oui: nearest(fields.oui),
    inconnu: nearest(fields.inconnu),
  }
}

/** Residents of a prepared territory that reach a place at a point, and the state of each cell: `ATTEINTE` or 0. */
export function reachAround(
  { scope: { grid }, fields: { travel } }: PreparedScope,
  portee: Portee,
  { lon, lat }: { readonly lon: number; readonly lat: number },
): { readonly habitants: number; readonly etat: Uint8Array } {
  const found = createFound()
  findReached(travel, grid, portee, { longitude: lon, latitude: lat }, found)
  const etat = new Uint8Array(grid.zone.length)
  let habitants = 0
  for (let i = 0; i < found.count; i++) {
    const cell = found.cell[i]!
    habitants += grid.population[cell]!
    etat[cell] = ATTEINTE
  }
  return { habitants, etat }
}

const gridAt = (lon: number, lat: number, commune: string): Grid => ({
  lonDeg: Float64Array.of(lon),
  latDeg: Float64Array.of(lat),
  population: Int32Array.of(0),
  zone: Uint32Array.of(0),
  classe: Uint8Array.of(1),
  zones: [commune],
})

/** That of the last département clicked in. */
const routers = keepLastOf<Dataset, Promise<Router | null>>(1)

const routerOf = (data: Dataset, departement: string): Promise<Router | null> =>
  routers(data, departement, async () => {
    const routes = routesOf(data, departement)
    return routes === null ? null : openRouter(await loadNetwork(data, routes, false))
  })

const metresTo = (
  router: Router | null,
  mode: Mode,
  from: readonly [lon: number, lat: number],
  { longitude, latitude }: Lieu,
): number | null => router?.find(mode, from, [longitude, latitude])?.metres ?? null
