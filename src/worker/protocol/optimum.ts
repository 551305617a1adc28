import type { ProvenChoice } from '../../domain/kernel/siting-model.ts'
import type { Probleme } from '../../domain/scenario/siting.ts'

export interface OptimumDemande {
  readonly probleme: Probleme
  readonly limiteS: number
}

/** null: HiGHS could not be loaded or refused the model. */
export interface OptimumReponse {
  readonly choix: ProvenChoice | null
}
