import catalogue from './agenda.json' with { type: 'json' }
import type { Formes } from './mots.ts'

export const AUTRES_DATES: Formes = catalogue.AUTRES_DATES
export const DATES_ANNULEES: Formes = catalogue.DATES_ANNULEES
export const DATES_PASSEES: Formes = catalogue.DATES_PASSEES
export const AUTRES_ATELIERS: Formes = catalogue.AUTRES_ATELIERS
export const ATELIERS_ANNULES: Formes = catalogue.ATELIERS_ANNULES
export const ARRETS: Formes = catalogue.ARRETS
