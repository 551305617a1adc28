import type { CodeTypologie } from '../../../domain/places/typologies.ts'
import catalogue from './natures.json' with { type: 'json' }

/** The kinds of place in English, by their code: one that is missing does not compile. */
export const NATURES: Readonly<Record<CodeTypologie, string>> = catalogue.NATURES
