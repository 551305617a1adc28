import { decodeText } from './decode-text.ts'
import { refusal, TABLE_LIMITS, type TableLimits } from './limits.ts'
import { parseCsv } from './parse-csv.ts'
import { parseJson } from './parse-json.ts'

/** A table read from a file: its rows by heading, and what should be told about the file itself. */
export interface Table {
  readonly rows: Record<string, unknown>[]
  /** Of each row: its line in a CSV (headings and blank lines counted), its rank from 1 in a JSON list. */
  readonly numeros: number[]
  readonly format: 'csv' | 'json' | 'geojson' | 'xlsx'
  readonly separateur?: string
  readonly encodage: string
  readonly problemes: string[]
}

/** First bytes of files that are no table of ours, and what to say about them. */
const FOREIGN: readonly (readonly [readonly number[], string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'classeur ou archive : enregistrez la feuille sous « CSV UTF-8 », puis reprenez',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'classeur Excel ancien : enregistrez la feuille sous « CSV UTF-8 », puis reprenez',
  ],
  [[0x1f, 0x8b], 'fichier compressé (gzip) : décompressez-le d’abord'],
  [[0x25, 0x50, 0x44, 0x46], 'document PDF : attendu un tableau CSV, JSON ou GeoJSON'],
  [[0x50, 0x41, 0x52, 0x31], 'fichier Parquet : attendu un tableau CSV, JSON ou GeoJSON'],
]

/**
 * Reads a table from the bytes of a file: CSV (`,` `;` or tab, UTF-8, UTF-16 or Windows-1252), JSON, JSON
 * lines or GeoJSON, recognised by what it holds, not by its name. Never throws: a file that cannot be read
 * or passes the limits gives no rows and a sentence in `problemes` that starts with `name`.
 */
export function parseTable(bytes: Uint8Array, name: string, limits: Partial<TableLimits> = {}): Table {
  const table = parseBytes(bytes, { ...TABLE_LIMITS, ...limits })
  return { ...table, problemes: table.problemes.map((probleme) => `${name} : ${probleme}`) }
}

/** No row, and why. */
export const refusedTable = (probleme: string): Table => ({
  rows: [],
  numeros: [],
  format: 'csv',
  encodage: 'inconnu',
  problemes: [probleme],
})

function parseBytes(bytes: Uint8Array, limits: TableLimits): Table {
  if (bytes.length > limits.octetsMax) {
    return refusedTable(refusal('octets', bytes.length, limits.octetsMax, 'au total'))
  }
  for (const [magic, probleme] of FOREIGN) {
    if (magic.every((byte, index) => bytes[index] === byte))
      return refusedTable(`fichier refusé : ${probleme}`)
  }
  const { texte, encodage, probleme } = decodeText(bytes)
  const before = probleme === undefined ? [] : [probleme]
  const text = texte.replace(/^\ufeff/, '')
  const start = text.trimStart().slice(0, 200)
  if (start === '') return refusedTable('fichier vide : attendu une ligne de titres puis des lignes')
  if (/^<(?:!doctype|html|\?xml)/i.test(start)) {
    return refusedTable('fichier refusé : page web ou XML, attendu un tableau CSV, JSON ou GeoJSON')
  }
  const lu = /^[[{]/.test(start)
    ? parseJson(text, limits)
    : { format: 'csv' as const, ...parseCsv(text, limits) }
  const none =
    lu.rows.length === 0 && lu.problemes.length === 0 ? ['aucune ligne à lire sous les titres'] : []
  return { ...lu, encodage, problemes: [...before, ...lu.problemes, ...none] }
}
