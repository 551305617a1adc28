import catalogue from './filtres.json' with { type: 'json' }
import type { Formes } from './mots.ts'

export const MINUTES_AU_PLUS: Formes = catalogue.MINUTES_AU_PLUS
export const OUVERTS: Formes = catalogue.OUVERTS
