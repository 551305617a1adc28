import type { Formes as Six } from '../../langue/pluriel.ts'
import catalogue from './mots.json' with { type: 'json' }

/** The words of a count in the six categories of Arabic (CLDR): the first three stand alone, the others follow the number. */
export type Formes = Six

export const LIEUX: Formes = catalogue.LIEUX
export const AUTRES_LIEUX: Formes = catalogue.AUTRES_LIEUX
export const DATES: Formes = catalogue.DATES
export const ATELIERS: Formes = catalogue.ATELIERS
export const PLACES: Formes = catalogue.PLACES
export const PROPOSITIONS: Formes = catalogue.PROPOSITIONS
/** After a preposition, as durations nearly always are. */
export const MINUTES: Formes = catalogue.MINUTES
export const HEURES: Formes = catalogue.HEURES
