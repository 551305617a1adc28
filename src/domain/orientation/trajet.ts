import { type Mode, travelMinutes } from '../coverage/modes.ts'
import { communeOfArrondissement } from '../geo/codes.ts'
import { distanceM } from '../geo/geodesy.ts'
import type { ClasseVitesse } from '../geo/grid.ts'
import { isAcrossWater } from '../geo/islands.ts'

export interface Point {
  readonly lon: number
  readonly lat: number
}

/** Where travel times start: a commune's most inhabited cell, or a point that stays in memory. */
export type PointDepart =
  | { readonly type: 'commune'; readonly code: string }
  | ({ readonly type: 'point' } & Point)

/** A personal start point: in memory only, never in the URL, the storage or the history (decisions.md 29). */
export interface DepartPersonnel extends Point {
  readonly libelle: string
  /** A commune may be shared by link; an address or a position never. */
  readonly nature: 'commune' | 'adresse' | 'position'
}

/** Where a person starts from, and how. `classe`: speed class of the commune of the start, `commune` its code. */
export interface Depart extends Point {
  readonly commune: string
  /** The commune is the one the person gave; of an address it is only the nearest. */
  readonly isOwnCommune: boolean
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
  /** In the person's own commune. */
  readonly inOwnCommune: boolean
}

/** The way to a point; null when either end is not known, or when the sea lies between them. */
export function trajetTo(
  depart: Depart | null,
  point: { readonly lon: number | null; readonly lat: number | null; readonly codeInsee: string },
): Trajet | null {
  if (depart === null || point.lon === null || point.lat === null) return null
  if (isAcrossWater(depart.commune, point.codeInsee)) return null
  const metres = distanceM(depart.lon, depart.lat, point.lon, point.lat)
  const { mode, classe } = depart
  return {
    distanceM: metres,
    mode,
    minutes: travelMinutes(mode, classe, metres),
    minutesMin: travelMinutes(mode, classe, metres, 'haute'),
    minutesMax: travelMinutes(mode, classe, metres, 'basse'),
    inOwnCommune: depart.isOwnCommune && communeOfArrondissement(point.codeInsee) === depart.commune,
  }
}
