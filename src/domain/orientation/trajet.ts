import { type ClasseVitesse, type Mode, travelMinutes } from '../coverage/modes.ts'
import { distanceM } from '../geo/geodesy.ts'

/** Where a person starts from, and how. `classe`: speed class of the commune of the start. */
export interface Depart {
  readonly lon: number
  readonly lat: number
  readonly classe: ClasseVitesse
  readonly mode: Mode
}

/** An estimate: straight distance, minutes by the model of domain/modes.ts, with its band. */
export interface Trajet {
  readonly distanceM: number
  readonly mode: Mode
  readonly minutes: number
  readonly minutesMin: number
  readonly minutesMax: number
}

/** The way to a point; null when either end is not known. */
export function trajetTo(
  depart: Depart | null,
  point: { readonly lon: number | null; readonly lat: number | null },
): Trajet | null {
  if (depart === null || point.lon === null || point.lat === null) return null
  const metres = distanceM(depart.lon, depart.lat, point.lon, point.lat)
  const { mode, classe } = depart
  return {
    distanceM: metres,
    mode,
    minutes: travelMinutes(mode, classe, metres),
    minutesMin: travelMinutes(mode, classe, metres, 'haute'),
    minutesMax: travelMinutes(mode, classe, metres, 'basse'),
  }
}
