import type { CivilDate } from '../../domain/calendar/civil-date.ts'
import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { ReponsePlan } from '../../domain/plan/answer.ts'
import type { Courbe } from '../../domain/plan/courbe/curve.ts'
import type { UnDePlus } from '../../domain/plan/courbe/one-more.ts'
import type { Impossible } from '../../domain/plan/impossible.ts'
import type { Instance } from '../../domain/plan/instance.ts'
import type { EtapeDite } from '../../domain/plan/prove.ts'
import type { Voulu } from '../../domain/plan/read-fields.ts'
import type { Moyens } from '../../domain/plan/territoire/moyens.ts'
import type { PlanSitue } from '../../domain/plan/territoire/name-answer.ts'

/** The means of a territory, on a day. */
export interface PlanDemande {
  readonly territoire: Territoire
  readonly moyens: Moyens
  readonly le: CivilDate
}

/** The model of a territory, and what it rests on: what the worker of the plan is given, and what the page says of it. */
export interface ModelePlan extends PlanSitue {
  /** Names it, for the map. */
  readonly cle: number
  readonly nom: string
}

/** A field of the means that does not suit this territory. */
export interface RefusMoyens {
  readonly champ: string
  readonly voulu: Voulu
  readonly recu: string
}

export type ModeleReponse =
  | { readonly ok: true; readonly modele: ModelePlan }
  | { readonly ok: false; readonly refus: RefusMoyens }

export interface RequetesPlan {
  modeleDuPlan: [PlanDemande, ModeleReponse]
  /** The cells of the last model, by what a plan of it brings them; null when another model came since. */
  carteDuPlan: [
    { readonly cle: number; readonly reponse: Pick<ReponsePlan, 'assis' | 'salles'> },
    AnswerVersion | null,
  ]
}

/** What the worker of the plan is asked. */
export interface RechercheDemande {
  readonly instance: Instance
  readonly limiteS: number
}

/** What other half-days, rooms and seats would bring, once the plan is there: its stages. */
export interface CourbeDemande extends RechercheDemande {
  readonly etapes: readonly EtapeDite[]
}

/** Points one after the other, then the whole; `echec` as of a search. */
export type CourbeMessage =
  | { readonly type: 'point'; readonly fait: number; readonly sur: number }
  | { readonly type: 'courbe'; readonly courbe: Courbe; readonly unDePlus: readonly UnDePlus[] }
  | { readonly type: 'echec' }

/** Floors that no plan meets (`prouve`), or none that was found in time. */
export interface Plancher extends Impossible {
  readonly prouve: boolean
}

/** What it tells, in this order: the first plan, what gets better, the end. Nothing comes after an end. */
export type RechercheMessage =
  | { readonly type: 'premier'; readonly reponse: ReponsePlan; readonly manque: number }
  | { readonly type: 'avance'; readonly etapes: readonly EtapeDite[]; readonly reponse: ReponsePlan | null }
  | { readonly type: 'fini'; readonly reponse: ReponsePlan }
  | ({ readonly type: 'plancher' } & Plancher)
  /** The solver could not be loaded, or failed. */
  | { readonly type: 'echec' }
