/** A value of JSON-LD; null, an empty text or an empty list is not known, and is left out. */
export type Valeur = string | number | true | null | Noeud | readonly Valeur[]
export interface Noeud {
  readonly [property: string]: Valeur
}

const isKnown = (value: Valeur): boolean =>
  value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)

/** A node of the graph without what is not known: absent, never false, never empty. */
export const node = (properties: Noeud): Noeud =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => isKnown(value)))

export const ref = (cle: string): Noeud => ({ '@id': `#${cle}` })

/** A word of schema.org. */
export const schemaOrg = (word: string): string => `https://schema.org/${word}`

/** Its days, 0 = Monday. */
export const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
