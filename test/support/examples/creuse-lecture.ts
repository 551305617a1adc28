import handReading from '../../fixtures/creuse-lecture.json'

/** One series as a person read it; what is left out is not written in the sentence. */
export type SerieLue = {
  readonly jours: readonly string[]
  readonly debut?: string
  readonly fin?: string
  readonly moment?: string
  readonly parite?: string
  readonly sansDates?: boolean
  readonly itinerant?: boolean
  readonly valideDu?: string
  readonly ailleurs?: string
}

/** Weekdays as the hand reading writes them, Monday first. */
export const JOURS_LUS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

/** The 89 sentences of the Creuse read by hand: series by id of place. */
export const LECTURE_CREUSE = handReading as unknown as Readonly<Record<string, readonly SerieLue[]>>
