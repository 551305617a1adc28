import readWorkbook, { type CellValue, InvalidInputError } from 'read-excel-file/universal'
import { rowsOfCells } from './build-rows.ts'
import { inflatedSize } from './inflated-size.ts'
import { refusal, TABLE_LIMITS, type TableLimits } from './limits.ts'
import { parseTable, refusedTable, type Table } from './parse-table.ts'

/** Bytes of the XML of a workbook, inflated: more is a bomb, or no table of ours. */
const INFLATED_MAX = 200_000_000
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const DAY_MS = 86_400_000
/** A spreadsheet writes an hour alone as a part of its day 0, in 1899 or 1900. */
const FIRST_DATE_MS = Date.UTC(1901, 0, 1)

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
  try {
    // A copy: the bytes may be a view of a larger buffer.
    const sheets = await readWorkbook(Uint8Array.from(bytes).buffer)
    const texts = sheets.map(({ sheet, data }) => ({ sheet, cells: data.map((row) => row.map(textOfCell)) }))
    const read = texts.find(({ cells }) => cells.filter(isFilled).length > 1) ?? texts[0]
    if (read === undefined) return refusedTable('classeur sans feuille')
    const excess = excessOf(read.cells, limits)
    if (excess !== null) return refusedTable(excess)
    const table = rowsOfCells(read.cells)
    const others = texts.filter((one) => one !== read && one.cells.some(isFilled))
    const unread = others.map(({ sheet }) => `feuille « ${sheet} » non lue : seule « ${read.sheet} » l’est`)
    const none = table.rows.length === 0 ? ['aucune ligne à lire sous les titres'] : []
    const problemes = [...table.problemes, ...unread, ...none]
    return { ...table, format: 'xlsx', encodage: 'utf-8', problemes }
  } catch (error) {
    const why = error instanceof InvalidInputError ? 'ce n’est pas un classeur .xlsx' : String(error)
    return refusedTable(`classeur illisible : ${why}`)
  }
}

const isFilled = (cells: readonly string[]): boolean => cells.some((cell) => cell.trim() !== '')

function textOfCell(cell: CellValue | null): string {
  if (cell === null) return ''
  if (typeof cell === 'boolean') return cell ? 'oui' : 'non'
  return cell instanceof Date ? textOfDate(cell) : String(cell)
}

/** A date of a sheet has no zone: the library gives its clock in UTC. Minutes: seconds are noise of the fraction. */
function textOfDate(date: Date): string {
  const minutes = Math.round(date.getTime() / 60_000) * 60_000
  const iso = new Date(minutes).toISOString()
  if (minutes < FIRST_DATE_MS) return iso.slice(11, 16)
  return minutes % DAY_MS === 0 ? iso.slice(0, 10) : iso.slice(0, 16)
}

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
