import { type Mode, travelMinutes } from '../coverage/modes.ts'
import { roadMinutes } from '../coverage/road-limits.ts'
import { communeOfArrondissement } from '../geo/codes.ts'
import { distanceM } from '../geo/geodesy.ts'
import type { ClasseVitesse } from '../geo/grid.ts'
import { isAcrossWater } from '../geo/islands.ts'
import { pointKey, type TempsRoute } from './temps-route.ts'

export interface Point {
  readonly lon: number
  readonly lat: number
}

/** Where travel times start: the most inhabited cell of a commune or a neighbourhood, or a point that stays in memory. */
export type PointDepart =
  | { readonly type: 'commune' | 'qpv'; readonly code: string }
  /** `commune`: INSEE code of its commune, where that is known for sure; else the nearest is assumed. */
  | ({ readonly type: 'point'; readonly commune?: string } & Point)

/**
 * A personal start point: in memory only, never in the URL or the history (decisions.md 29), in the storage of the tab
 * only while a change of language brings the next page.
 */
export interface DepartPersonnel extends Point {
  readonly libelle: string
  /** Of a point of the map, which has no name of its own: what it is called by, in whichever language. */
  readonly communeNom?: string
  /** A commune or a neighbourhood may be shared by link; a place, an address, a position or a point of the map never. */
  readonly nature: 'commune' | 'qpv' | 'lieu' | 'adresse' | 'position' | 'point'
  /** What times are asked from. */
  readonly point: PointDepart
}

/** Where a person starts from, and how. `classe`: speed class of the commune of the start, `commune` its code. */
export interface Depart extends Point {
  readonly commune: string
  /** The commune is the one the person gave; of an address it is only the nearest. */
  readonly isOwnCommune: boolean
  readonly classe: ClasseVitesse
  readonly mode: Mode
  /** Times by road from there; null or absent: straight estimates. */
  readonly temps?: TempsRoute | null
}

/**
 * How the minutes of a way are known: `direct`, the straight model where there are no roads; `routes`, by road; `plus`,
 * by road it takes that long or longer; `inconnu`, the straight model for a point that the roads were not asked for;
 * `aucune`, the straight model for a point that no road reaches.
 */
export type Connu = 'direct' | 'routes' | 'plus' | 'inconnu' | 'aucune'

/** Minutes with their band, and the straight distance. */
export interface Trajet {
  readonly distanceM: number
  readonly mode: Mode
  readonly connu: Connu
  readonly minutes: number
  readonly minutesMin: number
  readonly minutesMax: number
  /** In the person's own commune. */
  readonly inOwnCommune: boolean
}

/**
 * The way to a point; null when either end is not known, or when the sea lies between them: a ferry of a road file links
 * them all the same.
 */
export function trajetTo(
  depart: Depart | null,
  point: { readonly lon: number | null; readonly lat: number | null; readonly codeInsee: string },
): Trajet | null {
  if (depart === null || point.lon === null || point.lat === null) return null
  const { mode, classe, temps = null } = depart
  const key = pointKey(point.lon, point.lat)
  const ds = temps?.ds.get(key)
  if (ds === undefined && isAcrossWater(depart.commune, point.codeInsee)) return null
  const metres = distanceM(depart.lon, depart.lat, point.lon, point.lat)
  const common = {
    distanceM: metres,
    mode,
    inOwnCommune: depart.isOwnCommune && communeOfArrondissement(point.codeInsee) === depart.commune,
  }
  if (ds !== undefined) {
    return {
      ...common,
      connu: 'routes',
      minutes: roadMinutes(mode, ds, 'centre'),
      minutesMin: roadMinutes(mode, ds, 'haute'),
      minutesMax: roadMinutes(mode, ds, 'basse'),
    }
  }
  if (temps?.auDela.has(key)) {
    const minutes = roadMinutes(mode, temps.jusquaDs, 'centre')
    return { ...common, connu: 'plus', minutes, minutesMin: minutes, minutesMax: Infinity }
  }
  return {
    ...common,
    connu: temps === null ? 'direct' : temps.sansRoute.has(key) ? 'aucune' : 'inconnu',
    minutes: travelMinutes(mode, classe, metres),
    minutesMin: travelMinutes(mode, classe, metres, 'haute'),
    minutesMax: travelMinutes(mode, classe, metres, 'basse'),
  }
}

/** Whether a way takes at most so many minutes. With roads, a way they do not tell is never a yes. */
export function isWithin(trajet: Trajet | null, minutes: number): 'oui' | 'non' | 'inconnu' {
  if (trajet === null) return 'inconnu'
  if (trajet.connu === 'direct' || trajet.connu === 'routes') return trajet.minutes <= minutes ? 'oui' : 'non'
  return trajet.minutesMin > minutes ? 'non' : 'inconnu'
}

/**
 * For sorting, the shorter way first: by minutes, a guess among known times by its slowest; then those that are only known to be longer, by distance; then those
 * without a road; then those without any way.
 */
export function rankTrajet(trajet: Trajet | null): number {
  if (trajet === null) return Number.MAX_VALUE
  if (trajet.connu === 'aucune') return 2 * FAR + trajet.distanceM
  if (trajet.connu === 'plus') return FAR + trajet.distanceM
  return trajet.connu === 'inconnu' ? trajet.minutesMax : trajet.minutes
}
/** More minutes, and more metres, than any way has. */
const FAR = 1e9
