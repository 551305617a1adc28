import type { PreparedScope } from '../../coverage/answer.ts'
import { type Portee, travelMinutes } from '../../coverage/modes.ts'
import type { Travel } from '../../coverage/travel.ts'
import { distanceM } from '../../geo/geodesy.ts'
import type { Grid } from '../../geo/grid.ts'
import { createFound } from '../../kernel/within.ts'
import { MoyensIllisibles } from '../read-fields.ts'
import type { Base } from './base.ts'

/** A position, in degrees. */
export interface Lieudit {
  readonly lon: number
  readonly lat: number
}

/** Where a base is. Throws MoyensIllisibles for one that is nowhere in the territory. */
export function locate({ scope, lieux }: PreparedScope, base: Base | null, champ: string): Lieudit {
  if (base?.type === 'point') return base
  if (base?.type === 'lieu') {
    const lieu = lieux.find(({ id, alias }) => id === base.code || alias.includes(base.code))
    if (lieu === undefined) throw new MoyensIllisibles(champ, { sorte: 'connu' }, base.code)
    return { lon: lieu.longitude, lat: lieu.latitude }
  }
  const commune =
    base === null ? byResidents(scope.communes)[0] : scope.communes.find(({ code }) => code === base.code)
  if (commune === undefined) throw new MoyensIllisibles(champ, { sorte: 'connu' }, base?.code)
  return commune.depart
}

/** Communes, the most inhabited first; the first of equals stays first. */
export const byResidents = (communes: PreparedScope['scope']['communes']) =>
  [...communes].sort((a, b) => (b.populationMunicipale ?? 0) - (a.populationMunicipale ?? 0))

/**
 * Whole minutes by car from a point to others, rounded up. Straight, from the point itself; by road, from the cell that it
 * is nearest to: times run from cells.
 */
export function driveTo(grid: Grid, voiture: Travel, from: Lieudit, to: readonly Lieudit[]): number[] {
  const cell = nearestCell(grid, from)
  const classe = (grid.classe[cell] ?? 1) as 0 | 1 | 2
  const up = (minutes: number) => Math.ceil(minutes - 1e-9)
  if (voiture.calcul === 'direct')
    return to.map(({ lon, lat }) =>
      up(travelMinutes('voiture', classe, distanceM(from.lon, from.lat, lon, lat))),
    )
  const portee: Portee = { type: 'mode', mode: 'voiture', minutes: 240 }
  const around = voiture.around(grid, Int32Array.of(cell))
  const found = createFound()
  return to.map(({ lon, lat }) => {
    around(lon, lat, Number.MAX_SAFE_INTEGER, found)
    const ds = found.count > 0 ? (found.value[0] ?? Number.POSITIVE_INFINITY) : Number.POSITIVE_INFINITY
    return up(voiture.cost(portee, classe, ds))
  })
}

/** Kilometres as the crow flies. */
export const kmTo = (from: Lieudit, to: Lieudit): number =>
  distanceM(from.lon, from.lat, to.lon, to.lat) / 1000

export function nearestCell(grid: Grid, { lon, lat }: Lieudit): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let cell = 0; cell < grid.zone.length; cell++) {
    const away = distanceM(lon, lat, grid.lonDeg[cell] ?? 0, grid.latDeg[cell] ?? 0)
    if (away >= least) continue
    least = away
    best = cell
  }
  return best
}
