import type { Calcul } from '../../domain/coverage/calcul.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import { DEFAULT_QUESTION, type Par } from '../../domain/coverage/question.ts'
import type { Groupe } from '../../domain/geo/groupe.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { FILTRES_SEANCES_VIDES, type FiltresSeances } from '../../domain/orientation/filtres-seances.ts'
import type { Periode } from '../../domain/orientation/periodes.ts'
import { FILTRES_VIDES, type Filtres } from '../../domain/places/filters/filtres.ts'
import type { Offre } from '../../domain/places/offre.ts'
import { type FenetreAteliers, TYPES_DEFAUT, type TypesComptes } from '../../domain/sessions/window.ts'

/** What a link may say, by field. */
export const VALEURS = {
  onglet: ['trouver', 'orienter', 'couverture'],
  /** Views beside the main one of a tab: sessions by date, the guided path, the poster, what-if, the report, the territory on a page, one's own data, a plan. */
  volet: [
    'principal',
    'agenda',
    'guide',
    'affiche',
    'simuler',
    'rapport',
    'portrait',
    'donnees',
    'planifier',
  ],
  /** Pages that belong to no view: help, what all of it rests on, whom to write to, what the law has one declare. */
  page: ['langues', 'aide', 'hors-ligne', 'sources', 'contact', 'vie-privee', 'accessibilite'],
  /** How dates are listed. */
  ordre: ['trajet', 'date', 'semaine'],
  /** Map layers a person may switch on or off. */
  couches: ['lieux', 'communes', 'frr', 'rural', 'qpv', 'population', 'portee', 'wifi'],
} as const
export type Onglet = (typeof VALEURS.onglet)[number]
export type Volet = (typeof VALEURS.volet)[number]
export type Page = (typeof VALEURS.page)[number]
export type Ordre = (typeof VALEURS.ordre)[number]
export type Couche = (typeof VALEURS.couches)[number]

/** Exactly what a shared link restores. Never a person, an address or a position (decisions.md 29). */
export interface ShareState {
  readonly onglet: Onglet
  /** null: the territory that the data set shows first. */
  readonly territoire: Territoire | null
  readonly offre: Offre
  readonly mode: Mode
  readonly minutes: number
  /** A plain straight distance instead of minutes; null when minutes count. */
  readonly distanceM: number | null
  /** null: what suits the territory. */
  readonly par: Par | null
  readonly couches: readonly Couche[]
  readonly lieu: string | null
  readonly commune: string | null
  /** Start of travel times, as the code of a commune or a neighbourhood: the only kinds of start that a link may hold. */
  readonly depart: string | null
  readonly filtres: Filtres
  readonly volet: Volet
  /** Stands before the view, which waits behind it; null: the view. */
  readonly page: Page | null
  readonly filtresSeances: FiltresSeances
  /** The days whose dates are shown, and by what: the week, the day, or the place nearest first; null: by place from a start. */
  readonly periode: Periode
  readonly ordre: Ordre | null
  /** Keys of the sessions that a sheet or a poster points to; see `cleSeance`. */
  readonly seances: readonly string[]
  /** Ids of the places that a sheet points to beside its sessions. */
  readonly lieux: readonly string[]
  /** Only workshops dated in this window count; for the offer `ateliers`. null: all that places declare. */
  readonly fenetre: Omit<FenetreAteliers, 'types'> | null
  /** Which sessions of the window count as a workshop. */
  readonly types: TypesComptes
  /** Years: older records do not count. null: every record does. */
  readonly age: number | null
  /** By road or straight; null: by road where the territory has roads. */
  readonly calcul: Calcul | null
  /** Territories beside the first one in the table of a comparison. */
  readonly avec: readonly Territoire[]
  /** Whose reach is counted. */
  readonly groupe: Groupe
}

export const DEFAULT_STATE: ShareState = {
  onglet: 'trouver',
  territoire: null,
  ...DEFAULT_QUESTION,
  distanceM: null,
  par: null,
  couches: ['lieux', 'communes', 'qpv', 'portee'],
  lieu: null,
  commune: null,
  depart: null,
  filtres: FILTRES_VIDES,
  volet: 'principal',
  page: null,
  filtresSeances: FILTRES_SEANCES_VIDES,
  periode: 'semaines',
  ordre: null,
  seances: [],
  lieux: [],
  fenetre: null,
  types: TYPES_DEFAUT,
  age: null,
  calcul: null,
  avec: [],
  groupe: 'tous',
}

/** What links without a version left out: they are printed on paper, and keep their meaning (decisions.md 32). */
export const FORMER_STATE: ShareState = {
  ...DEFAULT_STATE,
  offre: 'accompagnement',
  mode: 'voiture',
  minutes: 20,
}
