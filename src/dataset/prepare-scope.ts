import { type PreparedScope, prepareFields, rayonOf } from '../domain/coverage/answer.ts'
import { chooseCalcul } from '../domain/coverage/calcul.ts'
import type { Question } from '../domain/coverage/question.ts'
import { type SitesFenetre, sitesOfFenetre } from '../domain/coverage/sites-fenetre.ts'
import { STRAIGHT } from '../domain/coverage/straight.ts'
import { straightOverWater } from '../domain/coverage/straight-water.ts'
import type { Scope } from '../domain/coverage/zonage.ts'
import { departementOf } from '../domain/geo/codes.ts'
import type { FenetreAteliers } from '../domain/sessions/window.ts'
import type { Dataset } from './dataset.ts'
import { creditOf, loadRoadTravel, readRoadFields } from './road-scope.ts'
import { loadScope, VOISINAGE_M } from './scope.ts'
import { expansionContext, loadAteliers } from './seances.ts'

/** What a prepared territory is for: one figure, or places that move and zones of other cells. */
export type Wanted = 'figure' | 'edits'

/**
 * Reads what a question needs: its territory with places and cells, the series around it where a window of dates is
 * asked for, and how far its places are: straight, or by road from the published times (`figure`) or from the network
 * (`edits`, and whenever dates decide which places count). Throws DonneesPartielles, SansRoutes or DataError.
 */
export async function prepareScope(
  dataset: Dataset,
  question: Question,
  wanted: Wanted = 'figure',
): Promise<PreparedScope> {
  const { territoire, offre, portee } = question
  // Before the roads are known, so that one reading serves both: the published neighbourhood is enough by road.
  const near = await loadScope(dataset, territoire)
  const calcul = chooseCalcul(
    dataset.manifest.departements,
    near.departements,
    portee,
    question.calcul ?? null,
  )
  const scope =
    calcul === 'routes' || rayonOf(portee) <= VOISINAGE_M
      ? near
      : await loadScope(dataset, territoire, rayonOf(portee))
  const fenetre = offre === 'ateliers' ? (question.fenetre ?? null) : null
  const sites = fenetre === null ? null : await prepareFenetre(dataset, scope, fenetre)
  if (calcul === 'direct' || portee.type === 'distance') {
    // A plain distance ignores water (decisions.md 37).
    const lieux = sites?.lieux ?? [...scope.lieux, ...scope.voisins]
    const travel = portee.type === 'distance' ? STRAIGHT : straightOverWater(scope.grid, lieux)
    return prepareFields(travel, scope, offre, sites)
  }
  const routes = creditOf(dataset, scope.departements)
  if (sites === null && wanted === 'figure' && territoire.type !== 'qpv') {
    const fields = await readRoadFields(dataset, scope, portee.mode, offre)
    return prepareFields(fields.travel, scope, offre, null, { routes, fields })
  }
  return prepareFields(await loadRoadTravel(dataset, scope, portee.mode), scope, offre, sites, { routes })
}

/** Reads the series around a territory and tells, for each place, whether a session of the window counts. */
export async function prepareFenetre(
  dataset: Dataset,
  scope: Scope,
  fenetre: FenetreAteliers,
): Promise<SitesFenetre> {
  const codes = [...scope.departements, ...scope.voisins.map((lieu) => departementOf(lieu.codeInsee))]
  const departements = [...new Set(codes)].sort()
  const { ateliers, lieux } = await loadAteliers(dataset, departements)
  return sitesOfFenetre(scope, fenetre, departements, ateliers, expansionContext(lieux))
}
