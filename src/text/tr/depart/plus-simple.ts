import catalogue from './plus-simple.json' with { type: 'json' }
/** The values of the national schema in plain Turkish, by family and id. */
export const PLAIN: Readonly<Record<string, string>> = catalogue.PLAIN
