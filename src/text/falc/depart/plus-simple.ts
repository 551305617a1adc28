import { PLUS_SIMPLE } from '../../fr/depart/plus-simple.ts'
import catalogue from './plus-simple.json' with { type: 'json' }

/** The values of the national schema in easy French, by family and id. */
export const FACILE: Readonly<Record<string, string>> = { ...PLUS_SIMPLE, ...catalogue.FACILE }
