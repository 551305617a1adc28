import { rowsOfCells } from './build-rows.ts'
import { inflatedSize } from './inflated-size.ts'
import { refusal, TABLE_LIMITS, type TableLimits } from './limits.ts'
import { parseTable, refusedTable, type Table } from './parse-table.ts'
import { readWorkbook } from './workbook/read-workbook.ts'

/** Bytes of the XML of a workbook, inflated: more is a bomb, or no table of ours. */
const INFLATED_MAX = 200_000_000
const ZIP = [0x50, 0x4b, 0x03, 0x04]
/** Rows beyond the limit that are read all the same: titles, blank lines. */
const ROWS_ASIDE = 100

/**
 * Reads a table as `parseTable` does, and a workbook (.xlsx) too: its first sheet that holds one. Days and hours
 * come as `2026-12-07T14:00`, whatever their format in the sheet; the other sheets are named in `problemes`.
 */
export async function parseTableOrWorkbook(
  bytes: Uint8Array,
  name: string,
  limits: Partial<TableLimits> = {},
): Promise<Table> {
  if (!ZIP.every((byte, i) => bytes[i] === byte)) return parseTable(bytes, name, limits)
  const table = await parseWorkbook(bytes, { ...TABLE_LIMITS, ...limits })
  return { ...table, problemes: table.problemes.map((probleme) => `${name} : ${probleme}`) }
}

async function parseWorkbook(bytes: Uint8Array, limits: TableLimits): Promise<Table> {
  if (bytes.length > limits.octetsMax)
    return refusedTable(refusal('octets', bytes.length, limits.octetsMax, 'au total'))
  const inflated = inflatedSize(bytes)
  if (inflated === null) return refusedTable('classeur illisible : archive coupée ou abîmée')
  if (inflated > INFLATED_MAX)
    return refusedTable(refusal('octets', inflated, INFLATED_MAX, 'une fois décompressés'))
  const read = await readWorkbook(bytes, {
    decompresseMax: INFLATED_MAX,
    ratioMax: Infinity,
    lignesMax: limits.lignesMax + ROWS_ASIDE,
    feuillesMax: Infinity,
  })
  if (!read.ok) return refusedTable(read.raison)
  const feuille = read.feuilles.find(({ lignes }) => lignes.filter(isFilled).length > 1) ?? read.feuilles[0]
  if (feuille === undefined) return refusedTable('classeur sans feuille')
  const excess = excessOf(feuille.lignes, limits)
  if (excess !== null) return refusedTable(excess)
  const table = rowsOfCells(feuille.lignes)
  const others = read.feuilles.filter((one) => one !== feuille && one.lignes.some(isFilled))
  const unread = others.map(({ nom }) => `feuille « ${nom} » non lue : seule « ${feuille.nom} » l’est`)
  const none = table.rows.length === 0 ? ['aucune ligne à lire sous les titres'] : []
  const problemes = [...feuille.remarques, ...table.problemes, ...unread, ...none]
  return { ...table, format: 'xlsx', encodage: 'utf-8', problemes }
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '')

function excessOf(cells: readonly (readonly string[])[], limits: TableLimits): string | null {
  const width = Math.max(0, ...cells.map((row) => row.length))
  const longest = Math.max(0, ...cells.map((row) => Math.max(0, ...row.map((cell) => cell.length))))
  if (cells.length - 1 > limits.lignesMax)
    return refusal('lignes', cells.length - 1, limits.lignesMax, 'de données')
  if (width > limits.colonnesMax) return refusal('colonnes', width, limits.colonnesMax, 'dans une feuille')
  if (width * cells.length > limits.cellulesMax)
    return refusal('cellules', width * cells.length, limits.cellulesMax, 'dans une feuille')
  return longest > limits.celluleMax
    ? refusal('caractères', longest, limits.celluleMax, 'dans une cellule')
    : null
}
