import type { Mode } from '../../common/mode.ts'
import type { Calcul } from '../../coverage/calcul.ts'
import type { Groupe } from '../../geo/groupe.ts'
import type { Objectif } from '../../plan/instance.ts'

/**
 * The plan that sessions of a scenario come from: what it was asked, so that the sessions of now can be weighed by the
 * same measure, and what it promised. Neither advisers nor where they start from.
 */
export interface PlanDuScenario {
  /** As links write it: `epci:200071082`. */
  readonly territoire: string
  /** Whose need, and the share of them that would come. */
  readonly groupe: Groupe
  readonly taux: number
  readonly mode: Mode
  readonly minutes: number
  readonly calcul: Calcul
  /** Sessions that one person takes. */
  readonly q: number
  /** Workshops that exist counted. */
  readonly existants: boolean
  /** First and last day of the period, ISO days. */
  readonly du: string
  readonly au: string
  /** Whole people: in need, seated by the plan, and the most that any plan of these means could seat, as far as was proven. */
  readonly besoin: number
  readonly assis: number
  readonly borne: number
  /** Whole people in need within reach of a room or of a workshop that exists. */
  readonly portee: number
  /** `assis` was proven to be the most. */
  readonly prouve: boolean
  /** A: seats first. B: everyone within reach first; the most seated is then that of plans with that reach. */
  readonly objectif: Objectif
  /** Floors were set: the most seated is that of plans that meet them. */
  readonly planchers: boolean
  /** Which floors; absent: none, or a file that does not say them. */
  readonly seuils?: Seuils
  /** Goal B counts existing places with a session in each `cycle` of its weeks only; absent: any session counts. */
  readonly reguliers?: Reguliers
}

/** Floors of a plan, as shares from 0 to 1; null: none of that kind. */
export interface Seuils {
  readonly places: number | null
  readonly portee: number | null
  /** Each priority neighbourhood has a room or an existing place within reach. */
  readonly qpv: boolean
  /** People by commune whom no possible room could serve: floors are not shares of them. Communes without any are left out. */
  readonly horsPortee: readonly (readonly [commune: string, people: number])[]
}

/** Weeks that a plan counts, as weeks since its first day, and how many of them a cycle has. */
export interface Reguliers {
  readonly cycle: number
  readonly semaines: readonly number[]
}
