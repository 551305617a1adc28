import type { Dataset } from '../../../dataset/dataset.ts'
import { preparePlanDuScenario } from '../../../dataset/plan/plan-du-scenario.ts'
import { DonneesPartielles } from '../../../dataset/scope.ts'
import { keepLast } from '../../../domain/common/keep-last.ts'
import { assisDe, type TerritoireDuPlan } from '../../../domain/scenario/seances/assis.ts'
import type { RequetesScenario } from '../../protocol/scenario.ts'

type Assis = RequetesScenario['assisDuPlan']

/**
 * Weighs the sessions of a plan. The territory of its question is kept apart from that of the figures: both are asked at each
 * step, and neither is to be prepared again.
 */
export function createAssisDuPlan(dataset: () => Promise<Dataset>): (demande: Assis[0]) => Promise<Assis[1]> {
  const kept = keepLast<Promise<TerritoireDuPlan>>(1)
  return async ({ plan, modifications }) => {
    const data = await dataset()
    const { territoire, groupe, mode, minutes, calcul, existants, du, au } = plan
    const key = JSON.stringify([
      ...[data.manifest.version, territoire, groupe, mode, minutes, calcul, existants, du, au],
      plan.seuils?.qpv,
    ])
    try {
      return assisDe(await kept(key, () => preparePlanDuScenario(data, plan)), plan, modifications)
    } catch (error) {
      if (error instanceof DonneesPartielles) return null
      throw error
    }
  }
}
