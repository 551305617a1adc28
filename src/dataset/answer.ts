import { computeFields, type Fields } from '../domain/coverage/fields.ts'
import type { Par, Question } from '../domain/coverage/question.ts'
import { type Avertissement, buildReport, type Groups, type Rapport } from '../domain/coverage/report.ts'
import { filterCells, type Grid } from '../domain/grid.ts'
import type { Lieu } from '../domain/lieu.ts'
import { type Portee, reachM } from '../domain/modes.ts'
import { type Etat, etatOffre, type Offre } from '../domain/offre.ts'
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
  const { scope } = prepared
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
  })
  if (dated === null) return rapport
  const { fenetre, premieresDates } = dated
  return { ...rapport, fenetre, ...(premieresDates === null ? {} : { premieresDates }) }
}

const unknownSeats = (residents: number): Avertissement[] =>
  residents > 0 ? [{ type: 'placesInconnues', residents }] : []

const estimation = (dataset: Dataset): Avertissement => ({
  type: 'estimationQpv',
  grille: dataset.manifest.grilleQpv.nom,
})

/** On a 1 km grid a cell's centre may be 707 m from its residents: say so under 2 km (decisions.md 9). */
function shortReach(portee: Portee, tailleM: number, grid: Grid): Avertissement[] {
  const present = new Set(grid.classe)
  const distanceM = Math.min(...reachM(portee, 'centre').filter((d, classe) => d >= 0 && present.has(classe)))
  return tailleM >= 1000 && distanceM < 2000 ? [{ type: 'porteeCourte', distanceM, tailleM }] : []
}

interface Zoned {
  readonly groups: Groups
  readonly avertissements: readonly Avertissement[]
}

export async function groupsOf(dataset: Dataset, prepared: PreparedScope, par: Par): Promise<Zoned> {
  if (par === 'qpv') return qpvGroups(dataset, prepared)
  const { grid, communes } = prepared.scope
  const index = await dataset.index()
  const byCode = new Map(communes.map((c) => [c.code, c]))
  const keyOf = (code: string): string => {
    const commune = byCode.get(code)
    if (par === 'departement') return commune?.departement ?? ''
    return par === 'epci' ? (commune?.epci ?? '') : code
  }
  const codes = [...new Set(grid.zones.map(keyOf))].sort()
  const at = new Map(codes.map((code, i) => [code, i]))
  const zoneToGroup = grid.zones.map((zone) => at.get(keyOf(zone)) ?? 0)
  const noms = new Map(
    (par === 'departement' ? index.departements : par === 'epci' ? index.epci : communes).map((t) => [
      t.code,
      t.nom,
    ]),
  )
  const nomOf = (code: string) => noms.get(code) ?? (code === '' ? 'Sans intercommunalité' : code)
  const group = grid.zone.map((zone) => zoneToGroup[zone] ?? 0)
  return { groups: { par, grid, fields: prepared.fields, group, codes, nomOf }, avertissements: [] }
}

/** QPV of the territory: those with 200 m cells as figures, the others only counted in a remark. */
async function qpvGroups(dataset: Dataset, prepared: PreparedScope): Promise<Zoned> {
  const { scope } = prepared
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
  const grid = filterCells(source.grid, (cell) => kept.has(cell))
  const group = Uint32Array.from(picked, (cell) => at[source.qpv[cell]!]!)
  const noms = new Map(own.map((q) => [q.code, q.nom]))
  const sansPerimetre = own.filter((q) => !q.perimetre).length
  const sansCarreau = own.filter((q) => q.perimetre && !q.grille).length
  return {
    groups: {
      par: 'qpv',
      grid,
      fields: prepared.fieldsOf(grid),
      group,
      codes,
      nomOf: (code) => noms.get(code) ?? code,
    },
    avertissements: [
      ...(codes.length > 0 ? [estimation(dataset)] : []),
      ...(sansPerimetre + sansCarreau > 0
        ? [{ type: 'qpvSansChiffre', sansPerimetre, sansCarreau } as const]
        : []),
    ],
  }
}
