import type * as fr from '../../fr/langues.ts'
import type { Traduction } from '../../langue/traduction.ts'
import catalogue from './langues.json' with { type: 'json' }

export const langues = catalogue.langues satisfies Traduction<typeof fr.langues>
