import type { Niveau, PublicAtelier, Thematique } from '../sessions/table/table-values.ts'

/** What a report adds for a window of dated sessions. Days are ISO dates; null: unknown, or never. */
export interface RapportFenetre {
  readonly du: string
  readonly au: string
  readonly theme: Thematique | null
  readonly niveau: Niveau | null
  readonly public: PublicAtelier | null
  readonly gratuit: boolean
  /** Matching sessions held in the territory, and at how many places and stops. */
  readonly seances: number
  readonly lieux: number
  /** Of these, stops of tours and workshops with a position of their own. */
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
