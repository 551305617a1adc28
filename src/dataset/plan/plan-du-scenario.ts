import type { PreparedScope } from '../../domain/coverage/answer.ts'
import { parseTerritoire } from '../../domain/geo/territoire.ts'
import type { PlanDuScenario } from '../../domain/scenario/seances/plan-du-scenario.ts'
import { dayOf } from '../../domain/scenario/seances/prevues.ts'
import type { Dataset } from '../dataset.ts'
import { prepareScope } from '../prepare-scope.ts'

/** Reads the territory of a scenario's plan as the plan saw it. Throws DonneesPartielles, SansRoutes or DataError. */
export function preparePlanDuScenario(dataset: Dataset, plan: PlanDuScenario): Promise<PreparedScope> {
  const { mode, minutes, calcul, groupe, existants, du, au } = plan
  return prepareScope(
    dataset,
    {
      territoire: parseTerritoire(plan.territoire) ?? { type: 'france' },
      offre: 'ateliers',
      portee: { type: 'mode', mode, minutes },
      calcul,
      groupe,
      fenetre: existants ? { du: dayOf(du), au: dayOf(au) } : null,
    },
    'edits',
  )
}
