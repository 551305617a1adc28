import type { Grid } from '../geo/grid.ts'
import { type AgeMax, etatCompte } from '../places/age.ts'
import type { Lieu } from '../places/lieu.ts'
import type { Etat, Offre } from '../places/offre.ts'
import { answerFenetre } from './answer-fenetre.ts'
import { buildReport } from './counting/build-report.ts'
import { type Portee, reachM } from './modes.ts'
import type { Par } from './question.ts'
import type { Avertissement, Rapport, RoutesCredit } from './report.ts'
import type { SitesFenetre } from './sites-fenetre.ts'
import type { Fields, Travel } from './travel.ts'
import { type CoverageData, estimation, groupsOf, type Scope, type ScopeChiffre } from './zonage.ts'

/** A territory with its distance fields for one offer: all that a threshold change needs. */
export interface PreparedFigure {
  readonly scope: ScopeChiffre
  readonly fields: Fields
  readonly fieldsOf: (grid: Grid) => Fields
  readonly sites: SitesFenetre | null
  /** Where the roads come from; null for a straight answer. */
  readonly routes: RoutesCredit | null
  /** Records that are too old are in state no; null: none is. */
  readonly ageMax: AgeMax | null
}

/** The same with its places, for what may move, add or name them. */
export interface PreparedScope extends PreparedFigure {
  readonly scope: Scope
  /** Own places, then neighbours: field sites index this list. It ends with stops of tours for a question with a window. */
  readonly lieux: readonly Lieu[]
  readonly etats: readonly Etat[]
}

/** Longest straight distance at which a place may matter, for choosing which places to read. */
export function rayonOf(portee: Portee): number {
  return Math.max(...reachM(portee, 'haute'))
}

/** The distance fields of a territory for one question: which places count, then how far they are. */
export function prepareFields(
  travel: Travel,
  scope: Scope,
  offre: Offre,
  sites: SitesFenetre | null,
  {
    routes = null,
    fields = null,
    ageMax = null,
  }: Partial<Pick<PreparedScope, 'routes' | 'ageMax'> & { readonly fields: Fields | null }> = {},
): PreparedScope {
  const lieux = sites?.lieux ?? [...scope.lieux, ...scope.voisins]
  const etats = sites?.etats ?? lieux.map((lieu) => etatCompte(lieu, offre, ageMax))
  const fieldsOf = (grid: Grid) => travel.fields(grid, lieux, etats)
  return { scope, lieux, etats, fields: fields ?? fieldsOf(scope.grid), fieldsOf, sites, routes, ageMax }
}

/** One question put to a prepared territory. */
interface AnswerInput {
  readonly data: CoverageData
  readonly prepared: PreparedFigure
  readonly offre: Offre
  readonly portee: Portee
  /** What zones the report breaks the figure down by; null: none. */
  readonly par: Par | null
}

/** The report of a prepared territory: same code in the worker and on the command line. */
export async function answer(input: AnswerInput): Promise<Rapport> {
  return (await answerCells(input)).rapport
}

/** The report, and the state of each cell of the territory that it counted (see tally.ts). */
export async function answerCells({
  data,
  prepared,
  offre,
  portee,
  par,
}: AnswerInput): Promise<{ readonly rapport: Rapport; readonly etat: Uint8Array }> {
  const { scope, sites } = prepared
  const etat = new Uint8Array(scope.grid.zone.length)
  const isQpv = scope.territoire.type === 'qpv'
  const { grille, grilleQpv } = data.manifest
  const { nom: grilleNom, tailleM } = isQpv ? grilleQpv : grille
  const zoned = par === null ? null : await groupsOf(data, prepared, par)
  const dated =
    sites === null
      ? null
      : await answerFenetre(data, prepared.fields.travel, sites, portee, scope.grid, zoned?.groups ?? null)
  const counted = buildReport({
    question: { territoire: scope.territoire, offre, portee },
    grilleNom,
    grid: scope.grid,
    fields: prepared.fields,
    groups: zoned?.groups ?? null,
    avertissements: [
      ...scope.avertissements,
      ...(prepared.routes === null ? shortReach(portee, tailleM, scope.grid) : []),
      // A table by neighbourhood says it itself.
      ...(isQpv && par !== 'qpv' ? [estimation(data)] : []),
      ...(zoned?.avertissements ?? []),
      ...unknownSeats(dated?.fenetre.placesInconnues ?? 0),
      ...agesRemarks(scope.grid, tailleM),
    ],
    etat,
    routes: prepared.routes,
    ageMax: prepared.ageMax,
  })
  const rapport = { ...counted, communes: await nameCommunes(counted.communes, scope) }
  if (dated === null) return { rapport, etat }
  const { fenetre, premieresDates } = dated
  return { rapport: { ...rapport, fenetre, ...(premieresDates === null ? {} : { premieresDates }) }, etat }
}

/** Names for the codes of the few communes without access. */
async function nameCommunes(
  { nomsSansAcces: codes, ...communes }: Rapport['communes'],
  scope: ScopeChiffre,
): Promise<Rapport['communes']> {
  if (codes === undefined) return communes
  const all = await scope.readCommunes()
  const nomsSansAcces = codes.map((code) => all.find((c) => c.code === code)?.nom ?? code)
  return { ...communes, nomsSansAcces }
}

/** Ages are perturbed in small cells, and unknown in some: said of every figure of a group. */
function agesRemarks({ ages }: Grid, tailleM: number): Avertissement[] {
  if (ages === undefined) return []
  const { sansAge } = ages
  const residents = sansAge.reduce((a, b) => a + b, 0)
  const isKnown = sansAge.some((people) => people === 0)
  return [
    ...(residents > 0 ? [{ type: 'agesInconnus', residents } as const] : []),
    ...(isKnown ? [{ type: 'agesPerturbes', tailleM } as const] : []),
  ]
}

const unknownSeats = (residents: number): Avertissement[] =>
  residents > 0 ? [{ type: 'placesInconnues', residents }] : []

/** On a 1 km grid a cell's centre may be 707 m from its residents: say so under 2 km (decisions.md 9). */
function shortReach(portee: Portee, tailleM: number, grid: Grid): Avertissement[] {
  if (tailleM < 1000) return []
  const limits = reachM(portee, 'centre').filter((d, classe) => d >= 0 && grid.classe.includes(classe))
  const distanceM = Math.min(...limits)
  return distanceM < 2000 ? [{ type: 'porteeCourte', distanceM, tailleM }] : []
}
