import type { PreparedScope } from '../../coverage/answer.ts'
import { type Portee, travelMinutes } from '../../coverage/modes.ts'
import { distanceM } from '../../geo/geodesy.ts'
import type { PlancherQpv } from '../instance.ts'
import { type Lieudit, nearestCell } from './trajets.ts'

/** A priority neighbourhood with the point its trips start from. */
export interface Quartier {
  readonly code: string
  readonly nom: string
  readonly depart: Lieudit
}

/**
 * Rooms and existing places within the limit of each neighbourhood's start point. Straight, from that point; by road, from
 * the cell it is nearest to (`near`: for each cell the numbers of the points that it reaches; rooms come first).
 */
export function qpvFloors(
  { scope: { grid }, fields: { travel } }: PreparedScope,
  quartiers: readonly Quartier[],
  points: readonly Lieudit[],
  {
    near,
    portee,
    rooms,
  }: {
    readonly near: readonly (readonly number[])[]
    readonly portee: Portee & { readonly type: 'mode' }
    readonly rooms: number
  },
): PlancherQpv[] {
  return quartiers.map(({ code, depart }) => {
    const cell = nearestCell(grid, depart)
    const classe = (grid.classe[cell] ?? 1) as 0 | 1 | 2
    const isWithin = ({ lon, lat }: Lieudit) =>
      travelMinutes(portee.mode, classe, distanceM(depart.lon, depart.lat, lon, lat)) <= portee.minutes
    const within =
      travel.calcul === 'direct'
        ? points.flatMap((point, at) => (isWithin(point) ? [at] : []))
        : (near[cell] ?? [])
    return {
      code,
      salles: within.filter((at) => at < rooms),
      existants: within.filter((at) => at >= rooms).map((at) => at - rooms),
    }
  })
}
