import catalogue from './lieu.json' with { type: 'json' }
import type { Formes } from './mots.ts'

export const PORTABLES: Formes = catalogue.PORTABLES
export const FIXES: Formes = catalogue.FIXES
export const TABLETTES: Formes = catalogue.TABLETTES
export const TELEPHONES: Formes = catalogue.TELEPHONES
