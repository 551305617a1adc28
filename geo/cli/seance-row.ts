import { formatIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { formatIsoWithOffset } from '../../src/domain/calendar/instants.ts'
import type { Seance } from '../../src/domain/sessions/atelier.ts'

/** A session as the command line prints it. The keys and their order are agreed: never changed. */
const CELLS = {
  atelierId: ({ atelierId }: Seance) => atelierId,
  lieuId: ({ lieuId }: Seance) => lieuId,
  commune: ({ commune }: Seance) => commune,
  titre: ({ titre }: Seance) => titre,
  /** ISO 8601 with offset, or the day alone when no hour is known. */
  debut: ({ debut, date, zone }: Seance) =>
    debut === null ? formatIsoDate(date) : formatIsoWithOffset(debut, zone),
  moment: ({ moment }: Seance) => moment,
  fin: ({ fin, zone }: Seance) => (fin === null ? null : formatIsoWithOffset(fin, zone)),
  statut: ({ statut }: Seance) => statut,
  placesRestantes: ({ placesRestantes }: Seance) => placesRestantes,
  confiance: ({ confiance }: Seance) => confiance,
  texteSource: ({ texteSource }: Seance) => texteSource,
} as const

export type SeanceRow = { readonly [K in keyof typeof CELLS]: ReturnType<(typeof CELLS)[K]> }
export const SEANCE_COLUMNS = Object.keys(CELLS) as readonly (keyof SeanceRow)[]

export function seanceRow(seance: Seance): SeanceRow {
  return Object.fromEntries(SEANCE_COLUMNS.map((name) => [name, CELLS[name](seance)])) as SeanceRow
}
