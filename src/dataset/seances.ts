import { type ArretsHorsCompte, arretsHorsCompte } from '../domain/coverage/arrets-hors-compte.ts'
import { communeOfArrondissement } from '../domain/geo/codes.ts'
import type { Commune } from '../domain/geo/communes.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import type { Lieu } from '../domain/places/lieu.ts'
import type { Atelier, Seance } from '../domain/sessions/atelier.ts'
import {
  type Avertissement,
  type ExpansionContext,
  expandAll,
  type Fenetre,
} from '../domain/sessions/expand-ateliers.ts'
import type { FenetreAteliers } from '../domain/sessions/window.ts'
import type { Dataset } from './dataset.ts'
import { checkComplete, communesOf } from './scope.ts'

/** Sessions of a territory with what they refer to: all that a list, a sheet or a calendar shows. */
export interface SeancesDuTerritoire {
  readonly seances: readonly Seance[]
  /** Series and corrections of the départements read. */
  readonly ateliers: readonly Atelier[]
  /** Places of the départements read, by id. */
  readonly lieux: ReadonlyMap<string, Lieu>
  /** Communes of the country, by code. */
  readonly communes: ReadonlyMap<string, Commune>
  readonly avertissements: readonly Avertissement[]
  /** Series of the territory whose dates are not known: they have no session. */
  readonly sansDate: readonly Atelier[]
}

/**
 * Sessions held in a territory, in order of start. A series whose sentence only names its commune belongs to
 * its département, and to no commune. Throws DonneesPartielles or DataError.
 */
export async function loadSeances(
  dataset: Dataset,
  territoire: Territoire,
  fenetre: Fenetre,
): Promise<SeancesDuTerritoire> {
  const index = await dataset.index()
  const communes = communesOf(index, territoire)
  checkComplete(dataset, index, territoire, communes)
  const departements = [...new Set(communes.map((c) => c.departement))].sort()
  const { ateliers, lieux } = await loadAteliers(dataset, departements)
  const { seances, avertissements } = expandAll(ateliers, fenetre, expansionContext(lieux))
  const codes = new Set(communes.map((c) => c.code))
  const belongs = ({ lieuId, codeInsee }: Pick<Seance, 'lieuId' | 'codeInsee'>): boolean => {
    const lieu = lieux.get(lieuId ?? '')
    if (territoire.type === 'qpv') return lieu?.qpv === territoire.code
    if (territoire.type !== 'commune' && territoire.type !== 'epci') return true
    return codes.has(communeOfArrondissement(codeInsee || (lieu?.codeInsee ?? '')))
  }
  const sansDate = ateliers.filter((a) => a.debut === null && a.rdate.length === 0 && belongs(a))
  const byCode = new Map(index.communes.map((c) => [c.code, c]))
  return { seances: seances.filter(belongs), ateliers, lieux, communes: byCode, avertissements, sansDate }
}

/** Series of some départements, and the places of those départements by id. */
export async function loadAteliers(
  dataset: Dataset,
  departements: readonly string[],
): Promise<{ ateliers: readonly Atelier[]; lieux: ReadonlyMap<string, Lieu> }> {
  const lists = await Promise.all(departements.map((code) => dataset.ateliers(code)))
  const withAteliers = departements.filter((_, i) => (lists[i]?.length ?? 0) > 0)
  const files = await Promise.all(withAteliers.map((code) => dataset.lieux(code)))
  const lieux = new Map(files.flatMap((file) => file.lieux.map((lieu) => [lieu.id, lieu] as const)))
  return { ateliers: lists.flat(), lieux }
}

/** Looks up the commune of the place that a series names. */
export function expansionContext(lieux: ReadonlyMap<string, Lieu>): ExpansionContext {
  return { lieuOf: (id) => lieux.get(id) ?? null }
}

/** Stops of tours that a question about workshops leaves out, in the whole of its territory; null when there is none. */
export async function loadArretsHorsCompte(
  dataset: Dataset,
  territoire: Territoire,
  fenetre: FenetreAteliers | null,
): Promise<ArretsHorsCompte | null> {
  const communes = communesOf(await dataset.indexOf(territoire), territoire)
  const departements = [...new Set(communes.map((c) => c.departement))]
  const series = (await Promise.all(departements.map((code) => dataset.ateliers(code)))).flat()
  return arretsHorsCompte(series, new Set(communes.map((c) => c.code)), fenetre)
}
