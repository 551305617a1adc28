import type * as fr from '../../../fr/accessibilite/titres.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import catalogue from './titres.json' with { type: 'json' }

export const THEMES = catalogue.THEMES satisfies Traduction<typeof fr.THEMES>

export const TITRES = catalogue.TITRES satisfies Traduction<typeof fr.TITRES>
