import { type CivilDate, formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Groupe } from '../../domain/geo/groupe.ts'
import { TAUX } from '../../domain/plan/territoire/moyens.ts'
import { PLACES_JOURS, type PlacesDuJour, seatToday } from '../../domain/plan/territoire/places-du-jour.ts'
import type { Dataset } from '../dataset.ts'
import { prepareScope } from '../prepare-scope.ts'

/**
 * Who has a seat in the workshops of the question's window, of the group it counts; of everybody where it counts no group
 * and no age is known, else of residents of 65 and over (decisions.md 44). `part`: the share of them that would come, above 0
 * and at most 1; null: the usual one of their group. `grid`: the cells that `etat` is about.
 * Throws DonneesPartielles, SansRoutes or DataError.
 */
export async function readPlacesDuJour(
  dataset: Dataset,
  asked: Question,
  le: CivilDate,
  part: number | null = null,
) {
  const fenetre = asked.fenetre ?? { du: le, au: le + PLACES_JOURS - 1 }
  const question: Question = { ...asked, offre: 'ateliers', fenetre }
  const isChosen = asked.groupe !== undefined && asked.groupe !== 'tous'
  const prepare = (groupe: Groupe) => prepareScope(dataset, { ...question, groupe }, 'edits')
  let groupe: Groupe = isChosen ? (asked.groupe ?? 'tous') : '65plus'
  let prepared = await prepare(groupe)
  const people = prepared.scope.grid.population.reduce((a, b) => a + b, 0)
  if (people === 0 && !isChosen) {
    groupe = 'tous'
    prepared = await prepare(groupe)
  }
  const taux = part ?? TAUX[groupe]
  const { etat, ...counts } = seatToday(prepared, question.portee, taux)
  const places: PlacesDuJour = {
    du: formatIsoDate(fenetre.du),
    au: formatIsoDate(fenetre.au),
    groupe,
    taux,
    sansAge: prepared.scope.grid.ages?.sansAge.reduce((a, b) => a + b, 0) ?? 0,
    ...counts,
  }
  return { places, etat, grid: prepared.scope.grid, question }
}
