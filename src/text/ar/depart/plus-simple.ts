import catalogue from './plus-simple.json' with { type: 'json' }
export const PLUS_SIMPLE: Readonly<Record<string, string>> = catalogue.PLUS_SIMPLE
