import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import type { Curve } from '../../domain/coverage/curve.ts'
import type { Par, Question } from '../../domain/coverage/question.ts'
import type { Population, Rapport } from '../../domain/coverage/report.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { ProvenChoice } from '../../domain/kernel/siting-model.ts'
import type { Candidat } from '../../domain/scenario/objectifs.ts'
import type { ChoixClasse, PropositionReponse, SitingDemande } from '../../domain/scenario/proposition.ts'
import type { Ajout, Modification } from '../../domain/scenario/scenario.ts'
import type { BilanPlan } from '../../domain/scenario/seances/assis.ts'
import type { PlanDuScenario } from '../../domain/scenario/seances/plan-du-scenario.ts'
import type { Probleme } from '../../domain/scenario/siting.ts'

export interface ScenarioDemande {
  readonly question: Question
  readonly modifications: readonly Modification[]
}

/** A zone before and after. Residents newly within reach, and no longer: the difference may hide both. */
export interface ZoneDifference {
  readonly code: string
  readonly nom: string
  readonly population: number
  readonly avant: number
  readonly apres: number
  readonly gagnes: number
  readonly perdus: number
  /** Seats per 1,000 residents; null without a window of dates, or when no seat is known. */
  readonly placesAvant: number | null
  readonly placesApres: number | null
}

export interface ScenarioReponse {
  /** What it answers. */
  readonly question: Question
  readonly avant: Rapport
  readonly apres: Rapport
  readonly gagnes: number
  readonly perdus: number
  readonly zones: readonly ZoneDifference[]
  /** What the map asks tiles for: states after, and the difference. */
  readonly version: AnswerVersion
  readonly versionDifference: AnswerVersion
  /** Keys of the modifications of places that this territory does not know. */
  readonly sansEffet: readonly string[]
}

export interface PropositionDemande extends ScenarioDemande, SitingDemande {}

/** A cost before and after, in minutes, or metres for a plain distance. */
export interface Temps {
  readonly moyen: number
  readonly pire: number
}

/** A choice weighed on the cells: residents won by each, and times before and after. */
export interface Pesee {
  readonly choix: readonly ChoixClasse[]
  readonly population: Population
  readonly avant: Temps
  readonly apres: Temps
  /** Residents without any way to a place before: left out of both times. */
  readonly sansTrajet: number
}

/** What a report draws of a scenario: residents added up by blocks, one entry per block in each column; the curve. */
export interface CarteImprimee {
  readonly lon: Float64Array
  readonly lat: Float64Array
  readonly population: Float64Array
  /** Residents within reach and unknown, before and after the scenario. */
  readonly atteinteAvant: Float64Array
  readonly inconnueAvant: Float64Array
  readonly atteinteApres: Float64Array
  readonly inconnueApres: Float64Array
  /** Side of a block in degrees of latitude. */
  readonly pasLat: number
  readonly pasLon: number
  /** By minutes, with the scenario; null for a distance. */
  readonly courbe: Curve | null
}

/** A point, or a commune whose most inhabited cell is meant. */
export type PointASituer =
  | { readonly type: 'commune'; readonly code: string }
  | { readonly type: 'point'; readonly lon: number; readonly lat: number }

export interface PointSitue {
  readonly lon: number
  readonly lat: number
  /** Code and name of its commune; '' when no cell is near. */
  readonly commune: string
  readonly nom: string
}

/** What a person is about to add; null for a place that would answer the question. */
export type Ebauche = Pick<Ajout, 'nature' | 'places' | 'dates'>

/** Requests of a scenario: name → [parameters, result]. */
export interface RequetesScenario {
  situer: [{ readonly territoire: Territoire; readonly at: PointASituer }, PointSitue]
  /** `sansCarte`: nobody will ask for its tiles, so that the states of its cells are not kept. */
  scenario: [ScenarioDemande & { readonly par: Par; readonly sansCarte?: boolean }, ScenarioReponse]
  /** Residents that a new place at a point would bring within reach. */
  gain: [
    ScenarioDemande & { readonly lon: number; readonly lat: number; readonly ajout: Ebauche | null },
    number,
  ]
  /** Who the sessions of a plan seat now; null where its territory is not in the data. */
  assisDuPlan: [
    { readonly plan: PlanDuScenario; readonly modifications: readonly Modification[] },
    BilanPlan | null,
  ]
  proposer: [PropositionDemande, PropositionReponse]
  /** Residents by blocks, before and after, and the curve after, for the printed report. */
  carteImprimee: [ScenarioDemande, CarteImprimee]
  peser: [ScenarioDemande & { readonly candidats: readonly Candidat[] }, Pesee]
}

/** What the worker of the exact optimum is asked: the best choice that it finds and bounds in `limiteS` seconds. */
export interface OptimumDemande {
  readonly probleme: Probleme
  readonly limiteS: number
}

/** null: HiGHS could not be loaded or refused the model. */
export interface OptimumReponse {
  readonly choix: ProvenChoice | null
}
