import type { Question } from '../../domain/coverage/question.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { SeanceSituee, SerieSansDate } from '../../domain/orientation/seance-situee.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Etat } from '../../domain/places/offre.ts'
import type { Seance } from '../../domain/sessions/atelier.ts'

export interface SeancesDemande {
  readonly territoire: Territoire
  /** Days since 1970, inclusive. */
  readonly du: number
  readonly au: number
}

export interface SeancesSituees {
  /** In order of start; the territory's own and, where it is small, those within 60 km of it. */
  readonly seances: readonly SeanceSituee[]
  readonly sansDate: readonly SerieSansDate[]
  /** True when the last ones were left out. */
  readonly coupe: boolean
}

/** What a window of dates makes of the places of a map: their states as the figure counts them, and its stops. */
export interface SitesDeFenetre {
  /** States by id of place or stop; one that is not listed is a "non". */
  readonly etats: readonly (readonly [id: string, etat: Etat])[]
  /** Stops of tours, and workshops with a position of their own, with a session that counts or may count. */
  readonly arrets: readonly Lieu[]
}

/** Requests for dated sessions: name → [parameters, result]. */
export interface RequetesSeances {
  seances: [SeancesDemande, SeancesSituees]
  /** Null for a question without a window. */
  sitesFenetre: [{ readonly question: Question }, SitesDeFenetre | null]
  /** The sessions of one place or stop in the window, in order; those that are not what is asked are left out. */
  seancesDuSite: [{ readonly question: Question; readonly id: string }, readonly Seance[]]
}
