import { isCodeDepartement, isCodeEpci, isCodeInsee, isCodeQpv, isCodeRegion } from './codes.ts'

/** What a figure is asked for. `france` is metropolitan France and Corsica (decisions.md 7). */
export type Territoire =
  | { readonly type: 'commune' | 'epci' | 'departement' | 'region' | 'qpv'; readonly code: string }
  | { readonly type: 'france' }

export type TypeTerritoire = Territoire['type']

const CHECKS = {
  commune: isCodeInsee,
  epci: isCodeEpci,
  departement: isCodeDepartement,
  region: isCodeRegion,
  qpv: isCodeQpv,
} as const

/** Reads `departement:87`, `epci:200071082`, `france`…; null when the text is none of them. */
export function parseTerritoire(text: string): Territoire | null {
  if (text === 'france') return { type: 'france' }
  const [type, code, ...rest] = text.split(':')
  if (rest.length > 0 || type === undefined || code === undefined || !isCheckedType(type)) return null
  return CHECKS[type](code) ? { type, code } : null
}

export function formatTerritoire(territoire: Territoire): string {
  return territoire.type === 'france' ? 'france' : `${territoire.type}:${territoire.code}`
}

function isCheckedType(type: string): type is keyof typeof CHECKS {
  return Object.hasOwn(CHECKS, type)
}
