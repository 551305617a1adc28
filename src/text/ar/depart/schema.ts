import { PLUS_SIMPLE } from './plus-simple.ts'
import catalogue from './schema.json' with { type: 'json' }

/** Values of the national schema in Arabic; names of networks, labels and institutions stay as they are written. */
export const SCHEMA: Readonly<Record<string, string>> = { ...PLUS_SIMPLE, ...catalogue.SCHEMA }
