/**
 * The bare problem of a plan (decisions.md 44): rooms, advisers, slots and classes of need by number, without a map. Pure
 * data; `read-instance.ts` makes one from a file, `territoire.ts` from a territory.
 */

/** A: seats first. B: everyone within reach of a session in each cycle first. */
export type Objectif = 'A' | 'B'

export interface Salle {
  readonly id: string
  /** Opening cost, in the unit of the budget. */
  readonly cout: number
  /** Groups at once. */
  readonly kappa: number
  /** Numbers of the slot types in which the room is free; null: all. */
  readonly creneaux: readonly number[] | null
}

export interface Conseiller {
  readonly id: string
  /** Half-days a week; half of one is one every two weeks. */
  readonly h: number
  /** Minutes from base to each room, one way; Infinity: never goes there. */
  readonly tau: readonly number[]
  /** Kilometres there and back to each room; only the budget reads them. */
  readonly km: readonly number[]
  /** Numbers of the slot types in which the adviser is free; null: all. */
  readonly creneaux: readonly number[] | null
}

/** Slots with the same availability for every adviser and room. */
export interface Creneau {
  readonly type: string
  /** Slots of this type in a week. */
  readonly w: number
}

/** Residents in need who can go to the same rooms and existing places (and live in the same commune). */
export interface Classe {
  readonly besoin: number
  readonly commune: string
  /** Numbers of rooms within reach. */
  readonly salles: readonly number[]
  /** Numbers of existing places within reach. */
  readonly existants: readonly number[]
}

/** An existing offer: its seats left over the period, 0 where unknown. */
export interface Existant {
  readonly id: string
  readonly places: number
}

/** A bus that leaves its depot, stops at most three times and comes back within a half-day. */
export interface Bus {
  /** Half-days a week. */
  readonly h: number
  /** Seats of a session aboard. */
  readonly G: number
  /** Rooms that are its stops, by number: no adviser goes there alone. */
  readonly arrets: readonly number[]
  /** Minutes from depot (row and column 0) and stops (1…) to one another. */
  readonly tau: readonly (readonly number[])[]
  /** Kilometres of the same ways; null: not known. */
  readonly km: readonly (readonly number[])[] | null
  /** An adviser must be aboard: the half-day is then one of his. */
  readonly conseiller: boolean
}

/** A group of communes (or one) whose need must be served, or the start point of a neighbourhood. */
export interface PlancherQpv {
  readonly code: string
  readonly salles: readonly number[]
  readonly existants: readonly number[]
}

export interface Instance {
  readonly objectif: Objectif
  /** Weeks of the period, cut down to a multiple of the cycle. */
  readonly W: number
  /** Weeks of the cycle. */
  readonly C: number
  /** Seats of a session. */
  readonly G: number
  /** Sessions one person takes. */
  readonly q: number
  /** Least half-days a cycle in an open room. */
  readonly m: number
  /** Most rooms open. */
  readonly p: number | null
  /** Minutes of a half-day, of a session; most sessions in a half-day. */
  readonly L: number
  readonly D: number
  readonly S: number
  readonly salles: readonly Salle[]
  readonly conseillers: readonly Conseiller[]
  readonly creneaux: readonly Creneau[]
  readonly classes: readonly Classe[]
  readonly existants: readonly Existant[]
  readonly budget: number | null
  readonly coutDemiJournee: number
  readonly coutKm: number
  /** Least share of each commune's need that is seated, within reach: 0 to 1. */
  readonly plancherPlaces: number | null
  readonly plancherPortee: number | null
  readonly qpv: readonly PlancherQpv[]
  readonly bus: Bus | null
  /** Half-days a week of all advisers together, in place of what each has: what would so many bring? null: each his own. */
  readonly enTout: number | null
}

/** Cycles in the period. */
export const cyclesOf = ({ W, C }: Pick<Instance, 'W' | 'C'>): number => Math.floor(W / C)

/** Whole half-days in a cycle of so many a week. */
export const perCycle = ({ C }: Pick<Instance, 'C'>, perWeek: number): number =>
  Math.floor(C * perWeek + 1e-9)

/** Sessions an adviser holds in a half-day in a room so far from his base. */
export function sessionsOf({ S, L, D }: Pick<Instance, 'S' | 'L' | 'D'>, tau: number): number {
  return Number.isFinite(tau) ? Math.max(0, Math.min(S, Math.floor((L - 2 * tau) / D))) : 0
}
