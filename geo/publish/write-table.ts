import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { COLONNES_ATELIERS } from '../../src/domain/sessions/table/table-columns.ts'
import { writeAtelier } from '../../src/domain/sessions/table/table-write.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { DESCRIPTIONS } from './columns.ts'

/** The published CSV: every column, in order. */
export function ateliersCsv(ateliers: readonly Atelier[]): string {
  return writeCsv(COLONNES_ATELIERS, ateliers.map(writeAtelier))
}

/** The same in JSON: lists are arrays, numbers are numbers, an empty cell is null. */
export function ateliersJson(ateliers: readonly Atelier[]): string {
  const rows = ateliers.map((atelier) => {
    const cells = writeAtelier(atelier)
    return Object.fromEntries(DESCRIPTIONS.map(({ nom, nature }) => [nom, jsonCell(nature.type, cells[nom])]))
  })
  return `${JSON.stringify(rows, null, 1)}\n`
}

function jsonCell(type: string, cell: string): string | number | readonly string[] | null {
  if (type === 'liste') return cell === '' ? [] : cell.split('|')
  if (cell === '') return null
  return type === 'entier' || type === 'nombre' ? Number(cell) : cell
}
