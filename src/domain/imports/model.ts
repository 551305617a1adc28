import type { CivilDate } from '../calendar/civil-date.ts'
import type { Commune } from '../geo/communes.ts'
import type { OutlineShape } from '../geo/outline-of.ts'
import type { Lieu } from '../places/lieu.ts'
import type { Atelier } from '../sessions/atelier.ts'
import type { AdresseEcrite, Positions } from './adresses.ts'

/** What a sheet holds: places, our table of workshops, or a list of dates and hours as town halls keep it. */
export type Genre = 'lieux' | 'ateliers' | 'liste'

/** One column of a sheet, and what it is taken for. */
export interface Colonne {
  readonly entete: string
  /** Name of the column it fills; empty: left out. */
  readonly cible: string
  /** It looks like a person's: left out unless somebody says otherwise. */
  readonly personne: boolean
  /** At most three different values. */
  readonly exemples: readonly string[]
}

/** How a sheet is read; proposed by `guessPlan`, corrected by a person. */
export interface Plan {
  readonly genre: Genre
  /** Index of the line of headings; the data follow. */
  readonly entete: number
  /** In the order of the sheet. */
  readonly colonnes: readonly Colonne[]
  /** What was left above the headings, and other things to tell, in French. */
  readonly remarques: readonly string[]
}

/** What is asked once per file. */
export interface Reglages {
  /** First and last day of series that give a day of the week only. */
  readonly du: CivilDate
  readonly au: CivilDate
  readonly rythme: 'semaine' | 'quinzaine'
  readonly vacances: 'ouvert' | 'ferme'
  /** Somebody said that the series are held as read. */
  readonly confirme: boolean
  /** Code of the commune of what names none; empty: unknown. */
  readonly commune: string
  /** Which place a written name is, by its folded name; empty: none of those proposed. */
  readonly lieuxChoisis: Readonly<Record<string, string>>
}

/** Outlines of more départements would take longer to read in the page than they are worth: they are left out. */
export const MAX_CONTOURS = 5

/** What is known of the territory that receives the file. */
export interface Contexte {
  readonly communes: readonly Commune[]
  /** Places of the territory, its neighbours after them. */
  readonly lieux: readonly Lieu[]
  /** Codes of the communes of the territory: a name is looked for there first. */
  readonly territoire: ReadonlySet<string>
  /** Outlines of the communes around, where they are known: which one a position is in. */
  readonly contours: readonly OutlineShape[]
  readonly aujourdhui: CivilDate
  /** Name of the file: the source of what it brings. */
  readonly source: string
  /** What the State's address service answered, by the key of an address; empty before consent. */
  readonly positions: Positions
}

export type Gravite = 'rejet' | 'verifier' | 'correction'

/** Something to say of one cell: what was got, what was wanted, what was done. */
export interface Remarque {
  /** Line of the sheet, from 1. */
  readonly ligne: number
  /** Index of the column in the sheet; null: of the whole line. */
  readonly colonne: number | null
  readonly champ: string
  readonly recu: string
  readonly voulu: string
  readonly gravite: Gravite
}

/** The same, among several files. */
export interface RemarqueSituee extends Remarque {
  readonly fichier: number
  readonly feuille: number
  readonly entete: string
}

/** A name of a place that may be several: to be asked. */
export interface LieuDemande {
  /** Folded. */
  readonly cle: string
  readonly nom: string
  readonly candidats: readonly { readonly id: string; readonly nom: string; readonly commune: string }[]
}

/** What a sheet gives, before anything changes. */
export interface Examen {
  readonly lieux: readonly Lieu[]
  readonly ateliers: readonly Atelier[]
  readonly remarques: readonly Remarque[]
  readonly lieuxDemandes: readonly LieuDemande[]
  /** Addresses of places without a position, asked of the service or not. */
  readonly adresses: readonly AdresseEcrite[]
  /** Lines with something in them, under the headings. */
  readonly lues: number
  /** Lines kept, of which `corrigees` were put right and `aVerifier` are to be looked at. */
  readonly gardees: number
  readonly corrigees: number
  readonly aVerifier: number
  readonly rejetees: number
}
