import { type PreparedScope, prepareFields, rayonOf } from '../domain/coverage/answer.ts'
import type { Question } from '../domain/coverage/question.ts'
import { type SitesFenetre, sitesOfFenetre } from '../domain/coverage/sites-fenetre.ts'
import { STRAIGHT } from '../domain/coverage/straight.ts'
import type { Scope } from '../domain/coverage/zonage.ts'
import { departementOf } from '../domain/geo/codes.ts'
import type { FenetreAteliers } from '../domain/sessions/window.ts'
import type { Dataset } from './dataset.ts'
import { loadScope, VOISINAGE_M } from './scope.ts'
import { expansionContext, loadAteliers } from './seances.ts'

/**
 * Reads what a question needs: its territory with places and cells, the series around it where a window of dates is
 * asked for, and computes the distance fields. Throws DonneesPartielles or DataError.
 */
export async function prepareScope(dataset: Dataset, question: Question): Promise<PreparedScope> {
  const { territoire, offre, portee } = question
  const scope = await loadScope(dataset, territoire, Math.max(rayonOf(portee), VOISINAGE_M))
  const fenetre = offre === 'ateliers' ? (question.fenetre ?? null) : null
  const sites = fenetre === null ? null : await prepareFenetre(dataset, scope, fenetre)
  return prepareFields(STRAIGHT, scope, offre, sites)
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
