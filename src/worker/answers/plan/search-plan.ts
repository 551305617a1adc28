import type { Highs } from 'highs'
import { PlancherImpossible } from '../../../domain/plan/impossible.ts'
import { type Avance, finishPlan, startPlan } from '../../../domain/plan/solve-plan.ts'
import type { RechercheDemande, RechercheMessage } from '../../protocol/plan.ts'

interface Outils {
  /** Loads the solver, once the first plan is told. */
  readonly load: () => Promise<Highs>
  /** Milliseconds, of any start. */
  readonly now: () => number
  readonly tell: (message: RechercheMessage) => void
}

/** Tells the first plan at once, then what HiGHS finds and proves: the work of `npm run planifier`, step by step. */
export async function searchPlan(
  { instance, limiteS }: RechercheDemande,
  { load, now, tell }: Outils,
): Promise<void> {
  try {
    const depart = startPlan(instance)
    tell({ type: 'premier', reponse: depart.reponse, manque: depart.manque })
    const onAvance = (avance: Avance) => tell({ type: 'avance', ...avance })
    tell({ type: 'fini', reponse: finishPlan(await load(), depart, { limiteS, now, onAvance }) })
  } catch (error) {
    if (!(error instanceof PlancherImpossible)) return tell({ type: 'echec' })
    const { sorte, plafond, prouve, quartiers, seuls } = error
    tell({ type: 'plancher', sorte, plafond, prouve, quartiers, seuls })
  }
}
