import type { Grid } from '../geo/grid.ts'
import type { GroupeAge } from '../geo/groupe.ts'
import type { Offre } from '../places/offre.ts'
import type { Niveau, PublicAtelier, Thematique } from '../sessions/table/table-values.ts'
import type { TypesComptes } from '../sessions/window.ts'
import type { Calcul } from './calcul.ts'
import type { Par } from './question.ts'
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
  /** Where a group is counted: residents of the zone whose age nobody knows. */
  readonly agesInconnus?: number
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

export interface ZoneSansAge {
  readonly code: string
  readonly nom: string
  readonly habitants: number
}

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
  | { readonly type: 'agesInconnus'; readonly residents: number }
  | { readonly type: 'agesPerturbes'; readonly tailleM: number }

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
  /** Whom `population` and `zones` count; absent: everybody. */
  readonly groupe?: GroupeAge
  /** null where no cell exists (overseas), and where no age is known of a group. */
  readonly population: Population | null
  /** Where a group is counted: everybody, and the residents whose age nobody knows. */
  readonly tous?: Population | null
  readonly agesInconnus?: number
  readonly communes: {
    readonly total: number
    readonly sansAcces: number
    /** Of these, those where a resident is unknown: nobody is within reach for sure in the others only. */
    readonly incertaines: number
    /** Names of those without access, when they are few enough to be said in a sentence. */
    readonly nomsSansAcces?: readonly string[]
  }
  readonly zones?: readonly ZoneFigure[]
  /** Where a group is counted: zones of which no age is known, with all their residents. They have no figure. */
  readonly zonesSansAge?: readonly ZoneSansAge[]
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

/** Residents of every age: what `fenetre`, `communes` and what a figure rests on are about. */
export const everybody = ({ population, tous }: Pick<Rapport, 'population' | 'tous'>): Population | null =>
  tous === undefined ? population : tous

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
