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
  /** ISO weeks named one by one, in the order of the text; empty: not so. */
  readonly semaines: readonly number[]
  /** ISO weeks without a session ("sauf semaine 52"), of any year. */
  readonly sansSemaines: readonly number[]
  /** A rhythm whose phase is unknown: the dates cannot be told, unless `valideDu` anchors them. */
  readonly sansAncre: RythmeSansAncre | null
  /** 1 to 5, or from -1 for the last; empty: every week. */
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
  | 'restriction-non-lue'
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

/** What a stretch of the sentence talks about. Only what belongs to `atelier` becomes a series. */
export type Contexte = 'atelier' | 'ouverture' | 'ferme' | 'contact' | 'adresse' | 'autre' | 'neutre'

/** What one rule recognised in the sentence. */
export type Sens =
  | { readonly sorte: 'jours'; readonly jours: readonly number[]; readonly rangs: readonly number[] }
  | { readonly sorte: 'creneau'; readonly startMin: number | null; readonly endMin: number | null }
  | { readonly sorte: 'creneau-douteux'; readonly code: 'creneau-incoherent' | 'heure-approchee' }
  | { readonly sorte: 'duree'; readonly minutes: number }
  | { readonly sorte: 'moment'; readonly moment: Moment | null }
  | { readonly sorte: 'parite'; readonly parite: 'paire' | 'impaire' | 'toutes' }
  | { readonly sorte: 'rythme'; readonly rythme: RythmeSansAncre }
  | { readonly sorte: 'semaines'; readonly semaines: readonly number[] }
  /** Ranks without their day: "(2e et 4e du mois)". */
  | { readonly sorte: 'rangs'; readonly rangs: readonly number[] }
  /** A number, a rank or a word that limits something, which no rule took. */
  | { readonly sorte: 'restriction'; readonly faible: boolean }
  | { readonly sorte: 'sauf' }
  | { readonly sorte: 'vacances'; readonly regle: 'ferme' | 'ouvert' | 'seulement' }
  | { readonly sorte: 'feries'; readonly regle: 'ferme' | 'ouvert' }
  | { readonly sorte: 'mois'; readonly mois: readonly number[] }
  | { readonly sorte: 'periode'; readonly du: DateLue | null; readonly au: DateLue | null }
  | { readonly sorte: 'date' }
  | {
      readonly sorte: 'sujet'
      readonly contexte: Contexte
      readonly type: TypeAtelier | null
      readonly faible: boolean
    }
  | { readonly sorte: 'horaires' }
  | { readonly sorte: 'arret' }
  | { readonly sorte: 'lieu'; readonly texte: string; readonly commune: string | null }
  | { readonly sorte: 'commune'; readonly nom: string }
  | { readonly sorte: 'organisateur'; readonly texte: string }
  | { readonly sorte: 'itinerant' }
  | { readonly sorte: 'inscription'; readonly mode: LectureSerie['inscription'] }
  | { readonly sorte: 'cout'; readonly cout: 'gratuit' | 'payant' }
  | { readonly sorte: 'telephone'; readonly numero: string }
  | { readonly sorte: 'liaison'; readonly mot: 'et' | 'ou' | ',' | ';' }
  | { readonly sorte: 'ouvrante' }
  | { readonly sorte: 'fermante' }
  | { readonly sorte: 'fin' }
  | { readonly sorte: 'muet' }
  | { readonly sorte: 'inconnu' }

/** A meaning and where it stands in the text; `faute` when a misspelt word was understood. */
export type Element = {
  readonly sens: Sens
  readonly debut: number
  readonly fin: number
  readonly faute: boolean
}

/** Answer of a rule: the meaning, and the index of the first piece it did not take. */
export type Trouve = { readonly sens: Sens; readonly suivant: number; readonly faute?: boolean }

/** What brackets after a slot say of some of its days: their ranks in the month, or an hour of their own. */
export interface Precision {
  readonly jours: readonly number[]
  readonly rangs: readonly number[]
  readonly heure: Sens | null
  readonly parite: Groupe['parite']
  /** Elements that it explains. */
  readonly taken: readonly number[]
}

type Lieu = { readonly texte: string; readonly commune: string | null }

/** Days that share their hours, their weeks and their venue. */
export type Groupe = {
  jours: number[]
  rangs: readonly number[]
  /** A single date of the calendar: no series. */
  ponctuel: boolean
  horaires: Sens[]
  parite: 'paire' | 'impaire' | 'toutes' | null
  rythme: RythmeSansAncre | null
  semaines: readonly number[]
  /** What brackets say of some of its days. */
  precisions: Precision[]
  lieu: Lieu | null
  organisateur: string | null
  alternative: boolean
  type: TypeAtelier
  ecrit: boolean
  debut: number
  fin: number
  /** An hour beside its hours says something else of some of its sessions, not of which. */
  limite: boolean
  /** The same days again, for other hours: nothing without them. */
  repete: boolean
}
