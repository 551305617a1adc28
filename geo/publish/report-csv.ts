import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import { writeCsv } from '../../src/domain/tables/write-csv.ts'

const COLUMNS = ['source', 'ligne', 'champ', 'valeur', 'raison', 'gravite', 'correction'] as const

/** The report a person opens in a spreadsheet: every reject, warning and named fix, with its line. */
export function rapportCsv(anomalies: readonly (Anomalie & { readonly source: string })[]): string {
  return writeCsv(
    COLUMNS,
    anomalies.map((a) => ({ ...a, ligne: String(a.ligne), correction: a.correction ?? '' })),
  )
}
