import type { CivilDate } from '../../domain/calendar/civil-date.ts'
import { sumCells } from '../../domain/geo/count-groupe.ts'
import type { Grid } from '../../domain/geo/grid.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { instanceOf, type PlanDuTerritoire } from '../../domain/plan/territoire/instance-of.ts'
import { type Moyens, TAUX } from '../../domain/plan/territoire/moyens.ts'
import type { PlanSitue } from '../../domain/plan/territoire/name-answer.ts'
import { listRooms } from '../../domain/plan/territoire/rooms.ts'
import { countWeeks } from '../../domain/plan/territoire/semaines.ts'
import type { Dataset } from '../dataset.ts'
import { prepareScope } from '../prepare-scope.ts'
import { loadRoadTravel } from '../road-scope.ts'
import { communesOf } from '../scope.ts'
import { quartiersOf } from './quartiers.ts'

/** What a plan of a territory rests on. */
export interface PlanPrepare extends PlanSitue, Pick<PlanDuTerritoire, 'classeDe'> {
  readonly nom: string
  /** The cells that its classes are made of. */
  readonly grid: Grid
}

/** Reads a territory and makes its model. Throws DonneesPartielles, SansRoutes, DataError or MoyensIllisibles. */
export async function preparePlan(
  dataset: Dataset,
  territoire: Territoire,
  moyens: Moyens,
  today: CivilDate,
): Promise<PlanPrepare> {
  const portee = { type: 'mode', mode: moyens.mode, minutes: moyens.minutes } as const
  const du = moyens.du ?? today
  const index = await dataset.index()
  const semaines = countWeeks(moyens, du, communesOf(index, territoire))
  const fenetre = moyens.existants ? { du, au: semaines.au } : null
  const asked = { territoire, offre: 'ateliers', portee, calcul: moyens.calcul, fenetre } as const
  const wanted = moyens.groupe ?? '65plus'
  let groupe = wanted
  let prepared = await prepareScope(dataset, { ...asked, groupe }, 'edits')
  const people = () => prepared.scope.grid.population.reduce((a, b) => a + b, 0)
  // Where no age is known, the need is that of everyone, at the rate that gives as many.
  if (moyens.groupe === null && people() === 0) {
    groupe = 'tous'
    prepared = await prepareScope(dataset, { ...asked, groupe }, 'edits')
  }
  const { scope, fields } = prepared
  const taux = moyens.taux ?? TAUX[groupe]
  const isByRoad = fields.travel.calcul === 'routes'
  const voiture =
    isByRoad && moyens.mode !== 'voiture' ? await loadRoadTravel(dataset, scope, 'voiture') : fields.travel
  const quartiers = moyens.plancherQpv ? quartiersOf(index, territoire) : []
  const salles = listRooms(scope.lieux, scope.communes, moyens)
  const { sansAge } = scope.grid.ages ?? { sansAge: new Int32Array(0) }
  return {
    ...instanceOf({ prepared, salles, moyens, taux, voiture, semaines, quartiers }),
    nom: scope.nom,
    communes: scope.communes,
    quartiers: quartiers.map(({ code, nom }) => ({ code, nom })),
    groupe,
    taux,
    sansAge: sumCells(sansAge, new Uint32Array(sansAge.length), 1)[0] ?? 0,
    calcul: fields.travel.calcul,
    grid: scope.grid,
  }
}
