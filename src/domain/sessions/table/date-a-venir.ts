import { type CivilDate, formatIsoDate } from '../../calendar/civil-date.ts'
import { A_VENIR } from '../../places/read/date-a-venir.ts'
import type { TableAteliers } from './table.ts'

/** The lines of a table of workshops, or of a calendar, without the updates that are yet to come: unknown, and said. */
export function ateliersSansAVenir<T extends TableAteliers>(table: T, le: CivilDate): T {
  const told = table.ateliers.flatMap(({ dateMaj }, i) =>
    dateMaj === null || dateMaj <= le
      ? []
      : [{ line: table.lignes[i] ?? 0, field: 'date_maj', value: formatIsoDate(dateMaj), reason: A_VENIR }],
  )
  if (told.length === 0) return table
  const ateliers = table.ateliers.map((line) =>
    line.dateMaj !== null && line.dateMaj > le ? { ...line, dateMaj: null } : line,
  )
  return { ...table, ateliers, warnings: [...table.warnings, ...told] }
}
