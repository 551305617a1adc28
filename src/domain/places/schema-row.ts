import { COLONNES_LIEUX, type ColonneLieu, lieuToRow } from './colonnes.ts'
import type { Lieu } from './lieu.ts'
import { TERMES } from './termes.ts'

/** Our column of what the patterns of the schema do not take: JSON, the whole value by column. */
const HORS_SCHEMA = 'hors_schema'
/** Columns of the export: those of the schema in its order, ours, then `hors_schema`. */
export const COLONNES_EXPORT: readonly string[] = [...COLONNES_LIEUX, HORS_SCHEMA]
/** What an exported list adds: a neighbour or not; and from a start, how far. Nothing of a place: not read back. */
export const COLONNES_LISTE = ['hors_territoire'] as const
export const COLONNES_TRAJET = ['distance_m', 'trajet_minutes', 'trajet_mode', 'trajet_calcul'] as const
const DE_LA_LISTE: ReadonlySet<string> = new Set([...COLONNES_LISTE, ...COLONNES_TRAJET])

/** What the national pipeline writes for "no identifier", as the schema wants one; read back as unknown. */
const SANS_PIVOT = '00000000000000'
const RESUME_MAX = 280
/** The schema's own patterns (v1.0.2), and what is written in place of a value that does not fit. */
const FORMES: readonly (readonly [colonne: ColonneLieu, motif: RegExp, sinon: string])[] = [
  ['pivot', /^[a-zA-Z0-9]{9,14}$/, SANS_PIVOT],
  ['code_postal', /^\d{5}$/, ''],
  ['code_insee', /^(?:[013-9]\d|2[AB1-9])\d{3}$/, ''],
  ['telephone', /^\+(?:33|590|594|262|596|269|687|689|508|681)\d{6,9}$/, ''],
]
/** Closed lists of the schema; kinds of place are free in it. */
const LISTES = (Object.keys(TERMES) as ColonneLieu[]).filter((colonne) => colonne !== 'typologie')
const VALEURS: ReadonlyMap<ColonneLieu, ReadonlySet<string>> = new Map(
  LISTES.map((colonne) => [colonne, new Set(TERMES[colonne]?.map(({ valeur }) => valeur))]),
)
/** The pattern of the schema writes this value without its blank. */
const GRAPHIES: ReadonlyMap<string, string> = new Map([
  ['Étapes numériques (La Poste)', 'Étapes numériques(La Poste)'],
])

/**
 * A place as a row that the patterns of the national schema take (`COLONNES_EXPORT`). What they do not take (a
 * number of four digits, a value outside a list, the end of a long summary) stands whole in `hors_schema`, so that
 * `readLieux` gives the same place back. A field the schema asks for and nobody filled stays empty, `pivot` aside.
 */
export function lieuToSchemaRow(lieu: Lieu): Record<string, string> {
  const row = lieuToRow(lieu)
  const fitted = COLONNES_LIEUX.map((colonne) => [colonne, adapt(colonne, row[colonne])] as const)
  const lost = fitted.filter(([colonne, text]) => text !== row[colonne] && !isSameRead(row[colonne], text))
  const whole = Object.fromEntries(lost.map(([colonne]) => [colonne, row[colonne]]))
  return { ...Object.fromEntries(fitted), [HORS_SCHEMA]: lost.length === 0 ? '' : JSON.stringify(whole) }
}

/** No identifier, and the other spelling of a value, are read back as they were. */
const isSameRead = (before: string, after: string): boolean =>
  (before === '' && after === SANS_PIVOT) || spell(before) === after

/**
 * The row with its whole values back. A cell that somebody changed since the export wins over what `hors_schema`
 * holds. The column is left in the row, so named as unknown, when it is not what the export writes.
 */
export function restoreRow(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const own = COLONNES_LISTE[0] in row ? withoutList(row) : row
  const { [HORS_SCHEMA]: cell, ...rest } = own
  if (cell === undefined) return own
  if (typeof cell !== 'string' || cell.trim() === '') return rest
  const whole = parseObject(cell)
  if (whole === null) return own
  const restored = COLONNES_LIEUX.flatMap((colonne): [string, string][] => {
    const value = Object.hasOwn(whole, colonne) ? whole[colonne] : undefined
    return typeof value === 'string' && rest[colonne] === adapt(colonne, value) ? [[colonne, value]] : []
  })
  return { ...rest, ...Object.fromEntries(restored) }
}

const withoutList = (row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(row).filter(([colonne]) => !DE_LA_LISTE.has(colonne)))

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null
  } catch {
    return null
  }
}

/** What the schema takes of a value. */
function adapt(colonne: ColonneLieu, text: string): string {
  const forme = FORMES.find(([nom]) => nom === colonne)
  if (forme !== undefined)
    return forme[1].test(text) || (text === '' && colonne !== 'pivot') ? text : forme[2]
  if (colonne === 'presentation_resume') return shorten(text)
  const valeurs = VALEURS.get(colonne)
  if (valeurs === undefined || text === '') return text
  return spell(
    text
      .split('|')
      .filter((valeur) => valeurs.has(valeur))
      .join('|'),
  )
}

const spell = (text: string): string =>
  text
    .split('|')
    .map((valeur) => GRAPHIES.get(valeur) ?? valeur)
    .join('|')

/** At most 280 characters, the `'` of a text that begins like a formula included; cut between two words. */
function shorten(text: string): string {
  const max = /^['=+\-@]/.test(text) ? RESUME_MAX - 1 : RESUME_MAX
  if (text.length <= max) return text
  const start = text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, '')
  const words = start.replace(/\s+\S*$/, '')
  return `${words.length > max / 2 ? words : start.trimEnd()}…`
}
