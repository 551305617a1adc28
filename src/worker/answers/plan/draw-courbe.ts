import type { Highs } from 'highs'
import { drawCurve, halfDaysToday } from '../../../domain/plan/courbe/curve.ts'
import { valueOfOneMore } from '../../../domain/plan/courbe/one-more.ts'
import type { CourbeDemande, CourbeMessage } from '../../protocol/plan.ts'

interface Outils {
  readonly load: () => Promise<Highs>
  /** Milliseconds, of any start. */
  readonly now: () => number
  readonly tell: (message: CourbeMessage) => void
}

/** Solves the means of a plan again for other half-days, one more room, one more seat: the work of `--courbe`. */
export async function drawCourbe(
  { instance, limiteS, etapes }: CourbeDemande,
  { load, now, tell }: Outils,
): Promise<void> {
  try {
    const highs = await load()
    const sur = Math.max(1, Math.ceil(2 * halfDaysToday(instance) - 1e-9))
    const courbe = drawCurve(highs, instance, { limiteS, now }, ({ demiJournees }) =>
      tell({ type: 'point', fait: demiJournees, sur }),
    )
    tell({ type: 'courbe', courbe, unDePlus: valueOfOneMore(highs, instance, etapes, { limiteS, now }) })
  } catch {
    tell({ type: 'echec' })
  }
}
