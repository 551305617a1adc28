import { type ColonneLieu, colonneOf } from './colonnes.ts'

/** The cells of one row by column of the schema, as text, and the headings nobody knows. */
export interface Cellules {
  readonly texte: (colonne: ColonneLieu) => string
  readonly inconnues: readonly string[]
}

const CACHE_MAX = 2000
const cache = new Map<string, ColonneLieu | null>()

function cachedColonne(entete: string): ColonneLieu | null {
  const known = cache.get(entete)
  if (known !== undefined) return known
  const colonne = colonneOf(entete)
  if (cache.size < CACHE_MAX) cache.set(entete, colonne)
  return colonne
}

/** A cell as text: numbers and booleans written out, lists joined by `|`, anything else empty. */
function asText(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (!Array.isArray(value)) return ''
  return value.filter((part) => typeof part === 'string' || typeof part === 'number').join('|')
}

/** Finds the columns of the schema in a row; when two headings mean the same, the first that is filled wins. */
export function readCellules(row: Readonly<Record<string, unknown>>): Cellules {
  const values = new Map<ColonneLieu, string>()
  const inconnues: string[] = []
  for (const entete of Object.keys(row)) {
    const colonne = cachedColonne(entete)
    if (colonne === null) inconnues.push(entete)
    else if ((values.get(colonne) ?? '') === '') values.set(colonne, asText(row[entete]))
  }
  return { texte: (colonne) => values.get(colonne) ?? '', inconnues }
}
