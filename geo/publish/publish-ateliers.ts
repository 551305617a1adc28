import type { FichierRef } from '../../src/dataset/manifest.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { COLONNES_ATELIERS, COLUMNS, type Genre } from '../../src/domain/sessions/table/columns.ts'
import { writeAtelier } from '../../src/domain/sessions/table/table-write.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'
import { readCsvBack } from '../read/csv.ts'
import { tableSchema } from './schemas.ts'
import { validateTable } from './validate-table.ts'
import type { Publisher } from './write.ts'

/**
 * Publishes all series in the open format, CSV and JSON; nothing when there is none. Throws when the table does
 * not follow its own schema: a wrong table is never published.
 */
export function publishAteliers(
  publisher: Publisher,
  ateliers: readonly Atelier[],
): { ateliersCsv?: FichierRef; ateliersJson?: FichierRef } {
  if (ateliers.length === 0) return {}
  const csv = ateliersCsv(ateliers)
  const { colonnes, lignes } = readCsvBack(csv)
  const rows = lignes.map((cells) => Object.fromEntries(colonnes.map((name, i) => [name, cells[i] ?? ''])))
  const [fault] = validateTable(tableSchema(), colonnes, rows)
  if (fault !== undefined) {
    throw new Error(
      `ateliers : ligne ${fault.line}, ${fault.field} : ${fault.reason}, « ${fault.value} » trouvé`,
    )
  }
  return {
    ateliersCsv: publisher.put('ateliers.csv', csv, ateliers.length),
    ateliersJson: publisher.put('ateliers.json', ateliersJson(ateliers), ateliers.length),
  }
}

/** The published CSV: every column, in order. */
function ateliersCsv(ateliers: readonly Atelier[]): string {
  return writeCsv(COLONNES_ATELIERS, ateliers.map(writeAtelier))
}

/** The same in JSON: lists are arrays, numbers are numbers, an empty cell is null. */
function ateliersJson(ateliers: readonly Atelier[]): string {
  const rows = ateliers.map((atelier) => {
    const cells = writeAtelier(atelier)
    return Object.fromEntries(COLONNES_ATELIERS.map((name) => [name, jsonCell(COLUMNS[name], cells[name])]))
  })
  return `${JSON.stringify(rows, null, 1)}\n`
}

const LISTS: ReadonlySet<Genre> = new Set(['liste', 'colonnes', 'instants'] as const)

function jsonCell(genre: Genre, cell: string): string | number | readonly string[] | null {
  if (LISTS.has(genre)) return cell === '' ? [] : cell.split('|')
  if (cell === '') return null
  return genre === 'entier' || genre === 'nombre' ? Number(cell) : cell
}
