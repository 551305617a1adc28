import { computeFields, type Fields } from '../domain/coverage/fields.ts'
import { type Portee, reachM } from '../domain/coverage/modes.ts'
import type { Par, Question } from '../domain/coverage/question.ts'
import { type Avertissement, buildReport, type Groups, type Rapport } from '../domain/coverage/report.ts'
import { filterCells, type Grid } from '../domain/geo/grid.ts'
import type { Lieu } from '../domain/places/lieu.ts'
import { type Etat, etatOffre, type Offre } from '../domain/places/offre.ts'
import { prepareFenetre, type SitesFenetre } from './answer-ateliers.ts'
import { answerFenetre } from './answer-fenetre.ts'
import type { Dataset } from './dataset.ts'
import { loadScope, type Scope, VOISINAGE_M } from './scope.ts'

/** A territory with its distance fields for one offer: all that a threshold change needs. */
export interface PreparedScope {
  readonly scope: Scope
  /** Own places, then neighbours: field sites index this list. */
  readonly lieux: readonly Lieu[]
  readonly etats: readonly Etat[]
  readonly fields: Fields
  readonly fieldsOf: (grid: Grid) => Fields
  /** Only for a question with a window: `lieux` then ends with stops of tours. */
  readonly sites: SitesFenetre | null
}

/** State of a place for the question, e.g. with sessions in a window; the offer's own by default. */
export type EtatOf = (lieu: Lieu) => Etat

/** Longest straight distance at which a place may matter, for choosing which places to read. */
export function rayonOf(portee: Portee): number {
  return Math.max(...reachM(portee, 'haute'))
}

export async function prepareScope(
  dataset: Dataset,
  question: Question,
  etatOf: EtatOf = (lieu) => etatOffre(lieu, question.offre),
): Promise<PreparedScope> {
  const rayonM = Math.max(rayonOf(question.portee), VOISINAGE_M)
  const scope = await loadScope(dataset, question.territoire, rayonM)
  const fenetre = question.offre === 'ateliers' ? (question.fenetre ?? null) : null
  const sites = fenetre === null ? null : await prepareFenetre(dataset, scope, fenetre)
  const lieux = sites?.lieux ?? [...scope.lieux, ...scope.voisins]
  const etats = sites?.etats ?? lieux.map(etatOf)
  const fieldsOf = (grid: Grid) => computeFields(grid, lieux, etats)
  return { scope, lieux, etats, fields: fieldsOf(scope.grid), fieldsOf, sites }
}

/** The report of a prepared territory: same code in the worker and on the command line. */
export async function answer(
  dataset: Dataset,
  prepared: PreparedScope,
  offre: Offre,
  portee: Portee,
  par: Par | null,
): Promise<Rapport> {
  return (await answerCells(dataset, prepared, offre, portee, par)).rapport
}

/** The report, and the state of each cell of the territory that it counted (see cell-states.ts). */
export async function answerCells(
  dataset: Dataset,
  prepared: PreparedScope,
  offre: Offre,
  portee: Portee,
  par: Par | null,
): Promise<{ readonly rapport: Rapport; readonly etat: Uint8Array }> {
  const { scope } = prepared
  const etat = new Uint8Array(scope.grid.zone.length)
  const grille = scope.territoire.type === 'qpv' ? dataset.manifest.grilleQpv : dataset.manifest.grille
  const zoned = par === null ? null : await groupsOf(dataset, prepared, par)
  const { sites } = prepared
  const dated =
    sites === null ? null : await answerFenetre(dataset, sites, portee, scope.grid, zoned?.groups ?? null)
  const rapport = buildReport({
    question: { territoire: scope.territoire, offre, portee },
    grilleNom: grille.nom,
    grid: scope.grid,
    fields: prepared.fields,
    groups: zoned?.groups ?? null,
    avertissements: [
      ...scope.avertissements,
      ...shortReach(portee, grille.tailleM, scope.grid),
      ...(scope.territoire.type === 'qpv' ? [estimation(dataset)] : []),
      ...(zoned?.avertissements ?? []),
      ...unknownSeats(dated?.fenetre.placesInconnues ?? 0),
    ],
    nomCommune: (code) => scope.communes.find((c) => c.code === code)?.nom ?? code,
    etat,
  })
  if (dated === null) return { rapport, etat }
  const { fenetre, premieresDates } = dated
  return { rapport: { ...rapport, fenetre, ...(premieresDates === null ? {} : { premieresDates }) }, etat }
}

const unknownSeats = (residents: number): Avertissement[] =>
  residents > 0 ? [{ type: 'placesInconnues', residents }] : []

const estimation = (dataset: Dataset): Avertissement => ({
  type: 'estimationQpv',
  grille: dataset.manifest.grilleQpv.nom,
})

/** On a 1 km grid a cell's centre may be 707 m from its residents: say so under 2 km (decisions.md 9). */
function shortReach(portee: Portee, tailleM: number, grid: Grid): Avertissement[] {
  if (tailleM < 1000) return []
  const limits = reachM(portee, 'centre').filter((d, classe) => d >= 0 && grid.classe.includes(classe))
  const distanceM = Math.min(...limits)
  return distanceM < 2000 ? [{ type: 'porteeCourte', distanceM, tailleM }] : []
}

interface Zoned {
  readonly groups: Groups
  readonly avertissements: readonly Avertissement[]
}

/** Zones of a scope, without what changes with the places: made once, an edit only counts. */
type Zonage = Omit<Groups, 'fields'> & Pick<Zoned, 'avertissements'>
const zonages = new WeakMap<Scope, Map<Par, Zonage>>()

export async function groupsOf(dataset: Dataset, prepared: PreparedScope, par: Par): Promise<Zoned> {
  const { scope } = prepared
  const known = zonages.get(scope) ?? new Map<Par, Zonage>()
  zonages.set(scope, known)
  const zonage =
    known.get(par) ??
    (par === 'qpv' ? await qpvZonage(dataset, scope) : await communesZonage(dataset, scope, par))
  known.set(par, zonage)
  const { avertissements, ...groups } = zonage
  const own = groups.grid === scope.grid
  return {
    groups: { ...groups, fields: own ? prepared.fields : prepared.fieldsOf(groups.grid) },
    avertissements,
  }
}

/** Groups of whole communes. */
async function communesZonage(dataset: Dataset, scope: Scope, par: Exclude<Par, 'qpv'>): Promise<Zonage> {
  const { grid, communes } = scope
  const index = await dataset.index()
  const byCode = new Map(communes.map((c) => [c.code, c]))
  const keyOf = (code: string): string => {
    const commune = byCode.get(code)
    if (par === 'departement') return commune?.departement ?? ''
    return par === 'epci' ? (commune?.epci ?? '') : code
  }
  const codes = [...new Set(grid.zones.map(keyOf))].sort()
  const at = new Map(codes.map((code, i) => [code, i]))
  const ofZone = Uint32Array.from(grid.zones, (zone) => at.get(keyOf(zone)) ?? 0)
  const noms = new Map(
    (par === 'departement' ? index.departements : par === 'epci' ? index.epci : communes).map((t) => [
      t.code,
      t.nom,
    ]),
  )
  const nomOf = (code: string) => noms.get(code) ?? (code === '' ? 'Sans intercommunalité' : code)
  const group = new Uint32Array(grid.zone.length)
  for (let cell = 0; cell < group.length; cell++) group[cell] = ofZone[grid.zone[cell]!]!
  return { par, grid, group, ofZone, codes, nomOf, avertissements: [] }
}

/** QPV of the territory: those with 200 m cells as figures, the others only counted in a remark. */
async function qpvZonage(dataset: Dataset, scope: Scope): Promise<Zonage> {
  const { qpv: all } = await dataset.index()
  const communes = new Set(scope.communes.map((c) => c.code))
  const own = all.filter((q) =>
    scope.territoire.type === 'qpv'
      ? q.code === scope.territoire.code
      : q.communes.some((c) => communes.has(c)),
  )
  const source = await dataset.qpvGrid()
  const codes = source.codes.filter((code) => own.some((q) => q.code === code))
  const at = source.codes.map((code) => codes.indexOf(code))
  const picked: number[] = []
  source.qpv.forEach((q, cell) => {
    if (at[q] !== -1) picked.push(cell)
  })
  const kept = new Set(picked)
  const noms = new Map(own.map((q) => [q.code, q.nom]))
  const sansPerimetre = own.filter((q) => !q.perimetre).length
  const sansCarreau = own.filter((q) => q.perimetre && !q.grille).length
  return {
    par: 'qpv',
    grid: filterCells(source.grid, (cell) => kept.has(cell)),
    group: Uint32Array.from(picked, (cell) => at[source.qpv[cell]!]!),
    ofZone: null,
    codes,
    nomOf: (code) => noms.get(code) ?? code,
    avertissements: [
      ...(codes.length > 0 ? [estimation(dataset)] : []),
      ...(sansPerimetre + sansCarreau > 0
        ? [{ type: 'qpvSansChiffre', sansPerimetre, sansCarreau } as const]
        : []),
    ],
  }
}
