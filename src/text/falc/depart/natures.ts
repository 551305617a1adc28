import type { CodeTypologie } from '../../../domain/places/typologies.ts'
import catalogue from './natures.json' with { type: 'json' }

/** The kinds of place in easy French, where the French words are not easy. */
export const NATURES: Readonly<Partial<Record<CodeTypologie, string>>> = catalogue.NATURES
