import { parseTerritoire } from '../../domain/geo/territoire.ts'
import type { TerritoireDuPlan } from '../../domain/scenario/seances/assis.ts'
import type { PlanDuScenario } from '../../domain/scenario/seances/plan-du-scenario.ts'
import { dayOf } from '../../domain/scenario/seances/prevues.ts'
import type { Dataset } from '../dataset.ts'
import { prepareScope } from '../prepare-scope.ts'
import { quartiersOf } from './quartiers.ts'

/** Reads the territory of a scenario's plan as the plan saw it. Throws DonneesPartielles, SansRoutes or DataError. */
export async function preparePlanDuScenario(
  dataset: Dataset,
  plan: PlanDuScenario,
): Promise<TerritoireDuPlan> {
  const territoire = parseTerritoire(plan.territoire) ?? ({ type: 'france' } as const)
  const { mode, minutes, calcul, groupe, existants, du, au } = plan
  const prepared = await prepareScope(
    dataset,
    {
      territoire,
      offre: 'ateliers',
      portee: { type: 'mode', mode, minutes },
      calcul,
      groupe,
      fenetre: existants ? { du: dayOf(du), au: dayOf(au) } : null,
    },
    'edits',
  )
  const quartiers = plan.seuils?.qpv === true ? quartiersOf(await dataset.index(), territoire) : []
  return { prepared, quartiers }
}
