import type { FichierRef } from '../../src/dataset/manifest.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { readCsvBack } from '../read/csv.ts'
import { tableSchema } from './schemas.ts'
import { validateTable } from './validate-table.ts'
import type { Publisher } from './write.ts'
import { ateliersCsv, ateliersJson } from './write-table.ts'

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
