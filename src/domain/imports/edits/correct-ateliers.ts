import type { CivilDate } from '../../calendar/civil-date.ts'
import type { Atelier } from '../../sessions/atelier.ts'
import { seriesById } from '../../sessions/expand-groupes.ts'
import { COLONNES_ATELIERS } from '../../sessions/table/columns.ts'
import { readAteliers } from '../../sessions/table/table.ts'
import { writeAtelier } from '../../sessions/table/table-write.ts'
import { type Correction, type CorrectionDite, correctAll } from './correction.ts'
import type { CellulesVerifiees } from './edit-cells.ts'

/** The cells of a series in the workshops' table, read by the reader of all tables. */
export const CELLULES_ATELIER: CellulesVerifiees<Atelier> = {
  colonnes: new Set(COLONNES_ATELIERS.filter((colonne) => colonne !== 'id')),
  write: writeAtelier,
  check: (atelier, champ, valeur) => {
    if (champ === 'titre' && valeur.trim() === '') return 'attendu un titre'
    const { rejects, warnings } = readAteliers([{ ...writeAtelier(atelier), [champ]: valeur }])
    return [...rejects, ...warnings].find(({ field }) => field === champ)?.reason ?? null
  },
  read: (atelier, champ, valeur) => {
    const { ateliers, rejects } = readAteliers([{ ...writeAtelier(atelier), [champ]: valeur }])
    const [read] = ateliers
    return read === undefined || rejects.length > 0 ? null : read
  },
}

/**
 * Lays corrections over series of workshops, in their order; the lines that speak of one session of theirs stay as
 * they are. Corrections of ids that no series has are not told.
 */
export function correctAteliers<C extends Correction>(
  ateliers: readonly Atelier[],
  corrections: readonly C[],
  le?: CivilDate,
): { readonly ateliers: readonly Atelier[]; readonly dites: readonly CorrectionDite<C>[] } {
  const ids = new Set(corrections.map(({ id }) => id))
  const series = [...seriesById(ateliers.filter(({ id }) => ids.has(id))).values()]
  const { records, dites } = correctAll(series, corrections, ({ id }) => [id], CELLULES_ATELIER, le)
  const corrected = new Map(series.map((serie, i) => [serie, records[i]]))
  return { ateliers: ateliers.map((line) => corrected.get(line) ?? line), dites }
}
