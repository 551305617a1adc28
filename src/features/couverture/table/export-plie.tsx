import { todayIn } from '../../../data/maintenant.ts'
import { formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import type { Tableau } from '../../../domain/tables/tableau.ts'
import { places } from '../../../text/couverture/places.ts'
import { ExportTableau } from '../../../ui/export/export-tableau.tsx'
import { fileName } from '../../../ui/export/file-name.ts'

interface ExportProps {
  /** What the file holds, in its name; the day follows. */
  readonly noms: readonly string[]
  readonly tableau: () => Promise<Tableau>
}

/** The files of a table, behind a line that opens: several tables stand below one another. */
export function ExportPlie({ noms, tableau }: ExportProps) {
  return (
    <details className="sans-impression">
      <summary>{places.exporter}</summary>
      <ExportTableau
        nom={(extension) => fileName(noms, formatIsoDate(todayIn()), extension)}
        tableau={tableau}
      />
    </details>
  )
}
