import type { Moment, TypeAtelier } from '../table/table-values.ts'

/** How often a series comes back when the sentence gives a rhythm without the date that anchors it. */
export type RythmeSansAncre = 'quinzaine' | 'trois-semaines' | 'mensuel' | 'autre'

/** A date as written; `year` is null when the sentence leaves it out. `month` is 1 to 12. */
export type DateLue = { readonly year: number | null; readonly month: number; readonly day: number }

/** One weekly slot read from a French sentence. Null, empty or false: not written, so not known. */
export type LectureSerie = {
  readonly type: TypeAtelier
  /** Whether a word ("atelier", "permanence") says what it is; false: only the place it was found in tells. */
  readonly sujetEcrit: boolean
  /** 0 = Monday to 6 = Sunday, ascending, never empty. */
  readonly days: readonly number[]
  /** Minutes after midnight. The end may be unknown while the start is known, never the reverse. */
  readonly startMin: number | null
  readonly endMin: number | null
  /** Only when no hour is known. */
  readonly moment: Moment | null
  /** ISO weeks. */
  readonly weekParity: 'paire' | 'impaire' | null
  /** A rhythm whose phase is unknown: the dates cannot be told, unless `valideDu` anchors them. */
  readonly sansAncre: RythmeSansAncre | null
  /** 1 to 5, or -1 for the last; empty: every week. */
  readonly nthOfMonth: readonly number[]
  /** Months 1 to 12 with sessions; empty: all of them. */
  readonly months: readonly number[]
  readonly valideDu: DateLue | null
  readonly valideAu: DateLue | null
  readonly vacances: 'ferme' | 'ouvert' | null
  readonly feries: 'ferme' | 'ouvert' | null
  /** Venue and organiser in the words of the sentence. */
  readonly lieuEcrit: string | null
  readonly organisateur: string | null
  readonly itinerant: boolean
  readonly inscription: 'libre' | 'requise' | 'telephone' | 'courriel' | 'lien' | null
  readonly cout: 'gratuit' | 'payant' | null
  readonly telephone: string | null
  /** Commune that the venue names ("mairie de X", "à X"); not judged here. */
  readonly communeEcrite: string | null
  /** The sentence it was read in, as written. */
  readonly texte: string
}

export type CodeDrapeau =
  | 'autre-commune'
  | 'alternative'
  | 'annee-deduite'
  | 'arret'
  | 'creneau-incoherent'
  | 'date-ponctuelle'
  | 'exception-non-lue'
  | 'faute-corrigee'
  | 'heure-approchee'
  | 'jour-absent'
  | 'moment-non-lu'
  | 'pas-un-horaire'
  | 'rythme-sans-debut'
  | 'sujet-autre'
  | 'texte-coupe'
  | 'vacances-seulement'

/** Something that a person has to look at, with the words it is about (at most 120 characters). */
export type Drapeau = { readonly code: CodeDrapeau; readonly detail: string }

export type LectureHoraire = {
  readonly series: readonly LectureSerie[]
  readonly drapeaux: readonly Drapeau[]
  /** Communes that the text as a whole names ("Regroupé avec X", a postcode); not judged here. */
  readonly communes: readonly string[]
  /** The words that no rule took, in order. */
  readonly reste: string
}
