import type { Numero } from '../../../../domain/accessibilite/criteres.ts'
import catalogue from './titres.json' with { type: 'json' }

export const THEMES = catalogue.THEMES

export const TITRES = catalogue.TITRES satisfies Readonly<Record<Numero, string>>
