import type { Mode } from '../../domain/common/mode.ts'
import type { RoutesCredit } from '../../domain/coverage/report.ts'
import type { Point, PointDepart } from '../../domain/orientation/trajet.ts'
import type { WayStep } from '../../domain/roads/way/way-steps.ts'

/** From a start to a place, or to a stop that is none (`lieuId` null), by one mode. */
export interface CheminDemande {
  readonly depart: PointDepart
  readonly mode: Mode
  readonly arrivee: Point & { readonly lieuId: string | null; readonly codeInsee: string }
}

/** A way along roads. Metres and minutes are those of the lists: legs, and the car's three minutes, are in them. */
export interface Chemin {
  readonly metres: number
  readonly minutes: number
  readonly minutesMin: number
  readonly minutesMax: number
  readonly steps: readonly WayStep[]
  /** Metres to the first road and from the last one. */
  readonly legsM: readonly [start: number, end: number]
  /** From point to point, in degrees. */
  readonly line: readonly (readonly [lon: number, lat: number])[]
  readonly credit: RoutesCredit
}

export interface CheminReponse {
  readonly depart: Point
  /** Of the commune or the neighbourhood one starts in; null for a point of one's own. */
  readonly nomDepart: string | null
  /** Null: no roads there by this mode, or none that leads there. */
  readonly chemin: Chemin | null
  /** There are roads, but none leads there. */
  readonly sansRoute: boolean
  /** As the crow flies; null where the sea lies between. */
  readonly direct: { readonly distanceM: number; readonly minutes: number } | null
}

export interface RequetesChemin {
  /** Null: the data do not know where the start is. */
  chemin: [CheminDemande, CheminReponse | null]
}
