import type { Dataset } from '../../../src/dataset/dataset.ts'
import type { PlanPrepare } from '../../../src/dataset/plan/plan-scope.ts'
import { loadScope } from '../../../src/dataset/scope.ts'
import type { CivilDate } from '../../../src/domain/calendar/civil-date.ts'
import type { Territoire } from '../../../src/domain/geo/territoire.ts'
import type { ReponsePlan } from '../../../src/domain/plan/answer.ts'
import type { Moyens } from '../../../src/domain/plan/territoire/moyens.ts'
import { writeFichier } from '../../../src/domain/scenario/fichier.ts'
import { planRepondu, poserPlan } from '../../../src/domain/scenario/seances/poser-plan.ts'
import { scenarioDuPlan } from '../../../src/text/simuler/scenario-du-plan.ts'

interface PlanTrouve {
  readonly prepare: PlanPrepare
  readonly reponse: ReponsePlan
  readonly moyens: Moyens
  readonly territoire: Territoire
  readonly today: CivilDate
  readonly fermeVacances: boolean
}

/** A plan as a file that the page opens as a scenario; on stderr, the sessions that fall on closed days. */
export async function planEnScenario(
  dataset: Dataset,
  { prepare, reponse, moyens, territoire, today, fermeVacances }: PlanTrouve,
): Promise<{ texte: string; remarques: string[] }> {
  const repondu = planRepondu(prepare, reponse, moyens, territoire, today)
  // The weeks that the plan counts, unless the command alone closes the holidays.
  const closed = fermeVacances ? { lundis: null, vacances: prepare.communes[0]?.code ?? null } : {}
  const pose = poserPlan({ ...repondu, ...closed })
  const { lieux } = await loadScope(dataset, territoire)
  const { remarques, ...scenario } = scenarioDuPlan(pose, lieux)
  return { texte: writeFichier([scenario]), remarques }
}
