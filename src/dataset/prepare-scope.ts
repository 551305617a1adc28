import { type PreparedFigure, type PreparedScope, prepareFields, rayonOf } from '../domain/coverage/answer.ts'
import { chooseCalcul } from '../domain/coverage/calcul.ts'
import type { Question } from '../domain/coverage/question.ts'
import { type SitesFenetre, sitesOfFenetre } from '../domain/coverage/sites-fenetre.ts'
import { STRAIGHT } from '../domain/coverage/straight.ts'
import { straightOverWater } from '../domain/coverage/straight-water.ts'
import type { Scope } from '../domain/coverage/zonage.ts'
import { departementOf } from '../domain/geo/codes.ts'
import type { Grid } from '../domain/geo/grid.ts'
import type { AgeMax } from '../domain/places/age.ts'
import type { FenetreAteliers } from '../domain/sessions/window.ts'
import { withGroupe } from './ages/groupe-scope.ts'
import type { Dataset } from './dataset.ts'
import { decodeComptes } from './france/comptes-file.ts'
import { creditOf, loadRoadTravel, readRoadFields } from './road-scope.ts'
import { loadScope, loadTerritoire, VOISINAGE_M } from './scope.ts'
import { expansionContext, loadAteliers } from './seances.ts'

/** What a prepared territory is for: one figure, or places that move and zones of other cells. */
export type Wanted = 'figure' | 'edits'

/**
 * Reads what a question needs: its territory with places and cells, the series around it where a window of dates is
 * asked for, and how far its places are: straight, or by road from the published times (`figure`) or from the network
 * (`edits`, and whenever dates or an age decide which places count). Throws DonneesPartielles, SansRoutes or DataError.
 */
export async function prepareScope(
  dataset: Dataset,
  question: Question,
  wanted: Wanted = 'figure',
): Promise<PreparedScope> {
  const { territoire, offre, portee, ageMax = null, groupe } = question
  // Before the roads are known, so that one reading serves both: the published neighbourhood is enough by road.
  const near = await loadScope(dataset, territoire)
  const calcul = chooseCalcul(
    dataset.manifest.departements,
    near.departements,
    portee,
    question.calcul ?? null,
  )
  const everyone =
    calcul === 'routes' || rayonOf(portee) <= VOISINAGE_M
      ? near
      : await loadScope(dataset, territoire, rayonOf(portee))
  const scope = await withGroupe(dataset, everyone, groupe)
  const fenetre = offre === 'ateliers' ? (question.fenetre ?? null) : null
  const sites = fenetre === null ? null : await prepareFenetre(dataset, scope, fenetre, ageMax)
  if (calcul === 'direct' || portee.type === 'distance') {
    // A plain distance ignores water (decisions.md 37).
    const lieux = sites?.lieux ?? [...scope.lieux, ...scope.voisins]
    const travel = portee.type === 'distance' ? STRAIGHT : straightOverWater(scope.grid, lieux)
    return prepareFields(travel, scope, offre, sites, { ageMax })
  }
  const routes = creditOf(dataset, scope.departements)
  // Published times know nothing of a person's own places.
  const isPublished = dataset.miens === undefined && ageMax === null
  if (sites === null && wanted === 'figure' && territoire.type !== 'qpv' && isPublished) {
    const fields = await readRoadFields(dataset, scope, portee.mode, offre)
    return prepareFields(fields.travel, scope, offre, null, { routes, fields })
  }
  return prepareFields(await loadRoadTravel(dataset, scope, portee.mode), scope, offre, sites, {
    routes,
    ageMax,
  })
}

/**
 * Reads what one figure needs: as `prepareScope`, but of the places of all of France only what is counted, where the
 * answer is straight and a file says it. The same figure, from a twentieth of the bytes.
 */
export async function prepareFigure(dataset: Dataset, question: Question): Promise<PreparedFigure> {
  return (await prepareFrance(dataset, question)) ?? prepareScope(dataset, question)
}

/** null where a file that says what is counted does not do. */
async function prepareFrance(dataset: Dataset, question: Question): Promise<PreparedFigure | null> {
  const { territoire, offre, portee, calcul = null, fenetre = null, ageMax = null } = question
  if (territoire.type !== 'france' || rayonOf(portee) > VOISINAGE_M || ageMax !== null) return null
  if (offre === 'ateliers' && fenetre !== null) return null
  const file = await dataset.comptes()
  if (file === null) return null
  const scope = await withGroupe(dataset, await loadTerritoire(dataset, territoire), question.groupe)
  const { departements } = scope
  if (chooseCalcul(dataset.manifest.departements, departements, portee, calcul) !== 'direct') return null
  const own = new Set(departements)
  const all = decodeComptes(file, offre)
  const isOwn = all.lieux.map(({ codeInsee }) => own.has(departementOf(codeInsee)))
  const lieux = all.lieux.filter((_, i) => isOwn[i])
  const etats = all.etats.filter((_, i) => isOwn[i])
  const travel = portee.type === 'distance' ? STRAIGHT : straightOverWater(scope.grid, lieux)
  const fieldsOf = (grid: Grid) => travel.fields(grid, lieux, etats)
  return { scope, fields: fieldsOf(scope.grid), fieldsOf, sites: null, routes: null, ageMax: null }
}

/** Reads the series around a territory and tells, for each place, whether a session of the window counts. */
export async function prepareFenetre(
  dataset: Dataset,
  scope: Scope,
  fenetre: FenetreAteliers,
  ageMax: AgeMax | null = null,
): Promise<SitesFenetre> {
  const codes = [...scope.departements, ...scope.voisins.map((lieu) => departementOf(lieu.codeInsee))]
  const departements = [...new Set(codes)].sort()
  const { ateliers, lieux } = await loadAteliers(dataset, departements)
  return sitesOfFenetre(scope, fenetre, departements, ateliers, expansionContext(lieux), ageMax)
}
