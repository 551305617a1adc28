import type { Calcul } from '../../domain/coverage/calcul.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import type { RoutesCredit } from '../../domain/coverage/report.ts'
import type { Bbox } from '../../domain/geo/bbox.ts'
import type { StatutFrr } from '../../domain/geo/frr.ts'
import type { ClasseVitesse } from '../../domain/geo/grid.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { Contact } from '../../domain/orientation/contact.ts'
import type { TempsRoute } from '../../domain/orientation/temps-route.ts'
import type { Point, PointDepart, Trajet } from '../../domain/orientation/trajet.ts'
import type { Famille, Filtres } from '../../domain/places/filters/filtres.ts'
import type { RuleDescription } from '../../domain/places/hours/describe-rules.ts'
import type { EtatOuverture } from '../../domain/places/hours/open-times.ts'
import type { DayOfWeekTable, WeekTable } from '../../domain/places/hours/week.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { BesoinCherche } from '../../domain/search/besoins-cherches.ts'

/** What the search box finds in the data set. */
export type Trouvaille =
  | {
      readonly type: 'commune'
      readonly code: string
      readonly nom: string
      /** The name of before by which it was found; null: its own, or its code. */
      readonly ancienNom: string | null
      readonly departement: string
      readonly lon: number
      readonly lat: number
      /** What to show around it: the widest complete territory, up to its département; null: none. */
      readonly autour: Territoire | null
    }
  | {
      readonly type: 'qpv'
      readonly code: string
      readonly nom: string
      /** Name of its commune. */
      readonly commune: string
      readonly autour: Territoire | null
    }
  | { readonly type: 'lieu'; readonly id: string; readonly nom: string; readonly commune: string }
  /** Not a place but a need: the filter that answers it. */
  | ({ readonly type: 'besoin' } & BesoinCherche)

/** What a person may start from: a commune, a neighbourhood, a point, or a place of the data. */
export type DepartDemande = PointDepart | { readonly type: 'lieu'; readonly id: string }

/** A start as the data know it. */
export interface DepartSitue extends Point {
  /** What times are asked from. */
  readonly point: PointDepart
  /** Of the commune, the neighbourhood or the place; of a point, of its commune. */
  readonly nom: string
  /** Its own commune, else the nearest. */
  readonly commune: string
  readonly communeNom: string
  readonly isOwnCommune: boolean
  readonly classe: ClasseVitesse
  /** What to show around it: the widest complete territory, up to its département; null: none. */
  readonly autour: Territoire | null
}

/** A line of the list. */
export interface LieuListe {
  readonly lieu: Lieu
  /** Kinds of place, in words; empty when it does not say. */
  readonly natures: readonly string[]
  /** Outside the territory. */
  readonly voisin: boolean
  /** Null without a start point. */
  readonly trajet: Trajet | null
  readonly etat: EtatOuverture
}

export interface LieuxDemande {
  readonly territoire: Territoire
  readonly filtres: Filtres
  readonly depart: PointDepart | null
  readonly mode: Mode
  /** Keeps only what this box shows; null: everything. */
  readonly emprise: Bbox | null
  /** Neighbours of the territory are left out of the list and of every count; with them unless asked. */
  readonly sansVoisins?: boolean
  readonly instantMs: number
  /** By road where there are roads; straight unless asked. */
  readonly calcul?: Calcul
}

/** Times by road are asked for the places around a start, and for other points in degrees. */
export interface TempsDemande {
  readonly depart: PointDepart
  readonly mode: Mode
  /** To all places, where only the nearest were published, and to `points`: the network is loaded. */
  readonly reseau: boolean
  readonly points: readonly (readonly [lon: number, lat: number])[]
}

export interface Compte {
  /** Of the territory, and of its neighbours. */
  readonly propres: number
  readonly voisins: number
}

/** `centre`: the start point of the territory shown, which nobody asked for. */
export interface Depuis {
  readonly nature: 'commune' | 'point' | 'centre'
  readonly commune: string
  readonly departement: string
  /** The start point is not in the territory shown; what to show instead, if anything. */
  readonly hors: boolean
  readonly autour: Territoire | null
}

export interface ListeLieux {
  readonly lignes: readonly LieuListe[]
  /** Kept by the filters and the box; all the places asked for: with neighbours or without. */
  readonly affiches: Compte
  readonly total: Compte
  /** Ids kept by the filters, whatever the box shows; null when nothing is asked. */
  readonly ids: readonly string[] | null
  /** Of the places listed, as `affiches`: each option's, "given the other families"; those that are open. */
  readonly comptes: Readonly<Record<string, number>>
  readonly ouverts: number
  readonly parfois: number
  readonly inconnus: Readonly<Partial<Record<Famille | 'ouvert', number>>>
  readonly ignores: readonly string[]
  /** Null: sorted by name. */
  readonly depuis: Depuis | null
  /** Where the roads come from; null: straight estimates. */
  readonly routes: RoutesCredit | null
  /** Places left out by the travel limit only because their time by road is not known. */
  readonly sansTemps: number
  /** The network could not be read: only the nearest places have their time by road. */
  readonly routesIncompletes: boolean
  /** Day of the newest record, `YYYY-MM-DD`, or empty. */
  readonly plusRecente: string
}

/** What one would have by giving one thing up, all else as it is asked. */
export interface RelachementLieux {
  /** A travel limit, the means within it, the opening, one family of filters, or all of them: then no single one is enough. */
  readonly quoi: 'limite' | 'mode' | 'ouvert' | 'tout' | Famille
  /** How to go instead, where the means is what changes. */
  readonly mode?: Mode
  readonly filtres: Filtres
  readonly nombre: number
  readonly plusProche: LieuListe
}

export interface FicheDemande
  extends Pick<LieuxDemande, 'territoire' | 'depart' | 'mode' | 'instantMs' | 'calcul'> {
  readonly id: string
  /** 0: the week of today; 1: the next one… */
  readonly semaine: number
}

export type Fiche =
  | {
      readonly type: 'lieu'
      readonly ligne: LieuListe
      /** The link named a record that was merged into this place. */
      readonly parAlias: boolean
      /** From today to the end of next week, for paper: what is past is of no use there. Null as `semaine`. */
      readonly prochainsJours: readonly DayOfWeekTable[] | null
      /** Whom to ask, in order. */
      readonly contacts: readonly Contact[]
      readonly commune: { readonly nom: string; readonly frr: StatutFrr } | null
      readonly qpvNom: string | null
      /** Null when the hours are missing or cannot be read. */
      readonly semaine: WeekTable | null
      readonly regles: readonly RuleDescription[]
      readonly fuseau: string
      readonly routes: RoutesCredit | null
      /** What to show around a place that is neither of the territory nor near it; null: it is. */
      readonly ailleurs: Territoire | null
      readonly plusRecente: string
    }
  | { readonly type: 'introuvable'; readonly proches: readonly LieuListe[]; readonly depuis: Depuis | null }

export interface Ouvertures {
  readonly ouverts: readonly string[]
  readonly fermes: readonly string[]
}

/** Requests of the "Trouver" panel and of the sheet: name → [parameters, result]. */
export interface RequetesTrouver {
  chercher: [{ readonly texte: string; readonly limite: number }, readonly Trouvaille[]]
  /** Null: not in the data, nor near what they hold. */
  situerDepart: [{ readonly depart: DepartDemande }, DepartSitue | null]
  /** Names of the territories that the data hold in full, the widest of each; no name stands for all of France. */
  couverts: [Record<string, never>, readonly string[]]
  trouver: [LieuxDemande & { readonly limite: number }, ListeLieux]
  fiche: [FicheDemande, Fiche]
  /** What to give up when the list is empty, the most useful first; four at most. */
  relacherLieux: [LieuxDemande, readonly RelachementLieux[]]
  /** Null: no roads there by that mode. */
  tempsRoute: [TempsDemande, TempsRoute | null]
  ouvertures: [{ readonly territoire: Territoire; readonly instantMs: number }, Ouvertures]
  /** `lignes`: the rows of the table as JSON, for the forms that the page writes. */
  exporter: [LieuxDemande & { readonly format: 'csv' | 'geojson' | 'lignes' }, string]
}
