import type { Question } from '../../domain/coverage/question.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Etat } from '../../domain/places/offre.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import { lieuQuiNeDitPas } from '../../domain/scenario/view.ts'
import { siting } from './siting.ts'

/** What the panel, the report and the files must say of a place that is added; null: nothing. */
export const createReserve =
  (
    { offre, fenetre }: Pick<Question, 'offre' | 'fenetre'>,
    lieux: readonly Lieu[],
    etatDe: (lieu: Lieu) => Etat,
  ) =>
  (m: Modification): string | null =>
    lieuQuiNeDitPas(m, lieux, etatDe) === undefined ? null : siting.neDitPas(offre, fenetre !== undefined)
