import type { Grid } from '../geo/grid.ts'
import { formatTerritoire } from '../geo/territoire.ts'
import type { AgeMax } from '../places/age.ts'
import type { Offre } from '../places/offre.ts'
import type { Niveau, PublicAtelier, Thematique } from '../sessions/table/table-values.ts'
import type { TypesComptes } from '../sessions/window.ts'
import type { Calcul } from './calcul.ts'
import type { Portee } from './modes.ts'
import type { Par, Question } from './question.ts'
import { mergeTally, type Tally, tally } from './tally.ts'
import type { Fields } from './travel.ts'

/** Residents of a territory or a zone. atteinte + inconnue + nonAtteinte = totale, always. */
export interface Population {
  readonly totale: number
  readonly atteinte: number
  readonly inconnue: number
  readonly nonAtteinte: number
  readonly basse: number
  readonly haute: number
}

export interface ZoneFigure extends Omit<Population, 'totale'> {
  readonly code: string
  readonly nom: string
  readonly population: number
}

/** Columns of a table of zones, in their order: the command line's, and those of every export. */
export const ZONE_COLUMNS = [
  'code',
  'nom',
  'population',
  'atteinte',
  'inconnue',
  'nonAtteinte',
  'basse',
  'haute',
] as const satisfies readonly (keyof ZoneFigure)[]

/** A remark that goes with a figure; text/couverture/avertissements.ts says it in words. */
export type Avertissement =
  | { readonly type: 'sansGrille'; readonly lieux: number }
  | { readonly type: 'communesSansCarreau'; readonly noms: readonly string[] }
  | { readonly type: 'porteeCourte'; readonly distanceM: number; readonly tailleM: number }
  | { readonly type: 'qpvSansChiffre'; readonly sansPerimetre: number; readonly sansCarreau: number }
  | { readonly type: 'estimationQpv'; readonly grille: string }
  /** A data set of some communes only: nothing is known of those around. */
  | { readonly type: 'sansVoisinage' }
  | { readonly type: 'lieuxAuDela'; readonly rayonM: number }
  | { readonly type: 'placesInconnues'; readonly residents: number }

/** Where roads come from: said beside anything computed, drawn or printed with them. */
export interface RoutesCredit {
  readonly source: string
  readonly millesime: string
  readonly mention: string
}

/** The answer to a question: what the command line prints and what the page shows. */
export interface Rapport {
  readonly territoire: string
  readonly offre: Offre
  readonly grille: string
  readonly distanceM?: number
  readonly mode?: string
  readonly minutes?: number
  /** Straight, or by road; then where the roads come from. */
  readonly calcul: Calcul
  readonly routes: RoutesCredit | null
  /** null where no cell exists (overseas). */
  readonly population: Population | null
  readonly communes: {
    readonly total: number
    readonly sansAcces: number
    /** Of these, those where a resident is unknown: nobody is within reach for sure in the others only. */
    readonly incertaines: number
    /** Names of those without access, when they are few enough to be said in a sentence. */
    readonly nomsSansAcces?: readonly string[]
  }
  readonly zones?: readonly ZoneFigure[]
  readonly avertissements: readonly Avertissement[]
  /** Years: older records are left out. Absent: every record counts. */
  readonly ageMax?: number
  /** Only for the offer `ateliers` in a window of dates. */
  readonly fenetre?: RapportFenetre
  readonly premieresDates?: readonly DatesFenetre[]
}

/** How cells are grouped into the zones of a table; cells may belong to another grid than the total. */
export interface Groups {
  readonly par: Par
  readonly grid: Grid
  readonly fields: Fields
  /** Group of each cell. */
  readonly group: Uint32Array
  /** Group of each zone of the territory's own grid; null when groups are made of other cells. */
  readonly ofZone: Uint32Array | null
  readonly codes: readonly string[]
  readonly nomOf: (code: string) => string
}

export interface ReportInput {
  readonly question: Question
  readonly grilleNom: string
  readonly grid: Grid
  readonly fields: Fields
  readonly groups: Groups | null
  readonly avertissements: readonly Avertissement[]
  /** Filled with the state of each cell of `grid`. */
  readonly etat: Uint8Array
  readonly routes: RoutesCredit | null
  readonly ageMax: AgeMax | null
}

/**
 * Builds the report of a territory. Zones are in order of code; those without residents are left out. Communes without
 * access stand by their codes: who has their names puts them.
 */
export function buildReport(input: ReportInput): Rapport {
  const { question, grid, fields } = input
  const byCommune = tally(grid, fields, question.portee, grid.zone, grid.zones.length, input.etat)
  return {
    territoire: formatTerritoire(question.territoire),
    offre: question.offre,
    grille: input.grilleNom,
    ...porteeKeys(question.portee),
    calcul: fields.travel.calcul,
    routes: input.routes,
    population: grid.zone.length === 0 ? null : sumTally(byCommune),
    communes: countCommunes(byCommune, grid),
    ...(input.groups === null
      ? {}
      : { zones: zoneFigures(tallyGroups(input.groups, byCommune, question.portee), input.groups) }),
    ...(input.ageMax === null ? {} : { ageMax: input.ageMax.ans }),
    avertissements: input.avertissements,
  }
}

function porteeKeys(portee: Portee): Pick<Rapport, 'distanceM' | 'mode' | 'minutes'> {
  return portee.type === 'distance'
    ? { distanceM: portee.distanceM }
    : { mode: portee.mode, minutes: portee.minutes }
}

/** Residents of a whole grid by what they can reach. */
export function sumPopulation(grid: Grid, fields: Fields, portee: Portee): Population {
  return sumTally(tally(grid, fields, portee, grid.zone, grid.zones.length))
}

/** More names than this would not fit in a sentence. */
const MAX_NOMS = 3

function countCommunes(byCommune: Tally, grid: Grid): Rapport['communes'] {
  let total = 0
  const without: string[] = []
  let incertaines = 0
  byCommune.population.forEach((people, i) => {
    if (people === 0) return
    total += 1
    if (byCommune.atteinte[i] !== 0) return
    without.push(grid.zones[i] ?? '')
    if (byCommune.inconnue[i] !== 0) incertaines += 1
  })
  const sansAcces = without.length
  if (sansAcces === 0 || sansAcces > MAX_NOMS) return { total, sansAcces, incertaines }
  return { total, sansAcces, incertaines, nomsSansAcces: without.sort() }
}

function sumTally(byZone: Tally): Population {
  const sum = (values: Float64Array) => values.reduce((a, b) => a + b, 0)
  const totale = sum(byZone.population)
  const atteinte = sum(byZone.atteinte)
  const inconnue = sum(byZone.inconnue)
  return {
    totale,
    atteinte,
    inconnue,
    nonAtteinte: totale - atteinte - inconnue,
    basse: sum(byZone.basse),
    haute: sum(byZone.haute),
  }
}

/** Cells are counted once: zones of a table that are made of whole communes are their sums. */
function tallyGroups(groups: Groups, byCommune: Tally, portee: Portee): Tally {
  const { ofZone, grid, fields, group, codes } = groups
  return ofZone === null
    ? tally(grid, fields, portee, group, codes.length)
    : mergeTally(byCommune, ofZone, codes.length)
}

function zoneFigures(byZone: Tally, groups: Groups): ZoneFigure[] {
  const zones = groups.codes.flatMap((code, i): ZoneFigure[] => {
    if (byZone.cells[i] === 0) return []
    const population = byZone.population[i] ?? 0
    const atteinte = byZone.atteinte[i] ?? 0
    const inconnue = byZone.inconnue[i] ?? 0
    return [
      {
        code,
        nom: groups.nomOf(code),
        population,
        atteinte,
        inconnue,
        nonAtteinte: population - atteinte - inconnue,
        basse: byZone.basse[i] ?? 0,
        haute: byZone.haute[i] ?? 0,
      },
    ]
  })
  return zones.sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** What a report adds for a window of dated sessions. Days are ISO dates; null: unknown, or never. */
export interface RapportFenetre {
  readonly du: string
  readonly au: string
  /** Which sessions count. */
  readonly types: TypesComptes
  readonly theme: Thematique | null
  readonly niveau: Niveau | null
  readonly public: PublicAtelier | null
  readonly gratuit: boolean
  /** Matching sessions held in the territory, and at how many places and stops. */
  readonly seances: number
  readonly lieux: number
  /** Of these sessions, those deduced from a sentence, the years of the sentences, and those that are examples. */
  readonly deduites: number
  readonly anneesDeduites: readonly number[]
  readonly exemples: number
  /** Of these places, stops of tours and workshops with a position of their own. */
  readonly arrets: number
  /** Matching sessions held outside the territory within reach of a resident, and at how many places and stops. */
  readonly seancesVoisines: number
  readonly lieuxVoisins: number
  /** Of the residents within reach, those with no known number of free seats there ("places inconnues"). */
  readonly placesInconnues: number
  /** Seats per 1,000 residents (E2SFCA), of the sessions whose seats are known; null when none is. */
  readonly placesPour1000: number | null
  /** Day when a first resident, and when half of the residents, have had a session within reach. */
  readonly premiereDate: string | null
  readonly dateMoitie: string | null
}

/** The same by zone. */
export interface DatesFenetre {
  readonly code: string
  readonly nom: string
  readonly premiereDate: string | null
  readonly dateMoitie: string | null
  readonly placesPour1000: number | null
}
