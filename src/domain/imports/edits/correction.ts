import type { CivilDate } from '../../calendar/civil-date.ts'
import { groupBy } from '../../common/group-by.ts'
import { isAVenir } from '../../places/read/date-a-venir.ts'

/** One cell of a record put right: `ancien` is what the record said when somebody looked, as the files write it. */
export interface Correction {
  /** Of a place, or of a series of workshops. */
  readonly id: string
  /** A column of the national schema, or of the workshops' table. */
  readonly champ: string
  readonly ancien: string
  readonly nouveau: string
  /** Day it was made, `YYYY-MM-DD`. */
  readonly date: string
}

/**
 * What becomes of a correction: laid over the record; not needed any more, as the record says so by now; left, as the
 * record says something else by now, or is gone; refused, as no reader takes it.
 */
export type EtatCorrection = 'appliquee' | 'faite' | 'changee' | 'disparue' | 'refusee'

export interface CorrectionDite<C extends Correction = Correction> {
  readonly correction: C
  readonly etat: EtatCorrection
  /** What the record says without it; empty where it is gone. */
  readonly actuel: string
}

/** The cells of a record, and the same record with one of them read anew; null where no reader takes it. */
export interface Cellules<T> {
  readonly colonnes: ReadonlySet<string>
  readonly write: (record: T) => Readonly<Record<string, string>>
  readonly read: (record: T, champ: string, valeur: string) => T | null
}

/** Columns in which a later day says more than an earlier one. */
const DATE_MAJ = 'date_maj'

/** Lays one correction over a record. */
function correctOne<T, C extends Correction>(
  record: T,
  correction: C,
  { colonnes, write, read }: Cellules<T>,
  le?: CivilDate,
): { readonly record: T; readonly dite: CorrectionDite<C> } {
  const { champ, ancien, nouveau } = correction
  const tell = (etat: EtatCorrection, actuel: string, now = record) => ({
    record: now,
    dite: { correction, etat, actuel },
  })
  if (!colonnes.has(champ)) return tell('refusee', '')
  const actuel = write(record)[champ] ?? ''
  const next = read(record, champ, nouveau)
  if (next === null) return tell('refusee', actuel)
  const wanted = write(next)[champ] ?? ''
  // A cell that the reader emptied says nothing: that is no correction.
  if (wanted === '' && nouveau.trim() !== '') return tell('refusee', actuel)
  if (champ === DATE_MAJ && le !== undefined && isAVenir(wanted, le)) return tell('refusee', actuel)
  if (wanted === actuel || (champ === DATE_MAJ && actuel >= wanted)) return tell('faite', actuel)
  // Whoever writes the file by hand copies what the source says, not what we read in it.
  const before = read(record, champ, ancien)
  const isAsBefore = actuel === ancien.trim() || (before !== null && (write(before)[champ] ?? '') === actuel)
  return isAsBefore || champ === DATE_MAJ ? tell('appliquee', actuel, next) : tell('changee', actuel)
}

/**
 * Lays over each record the corrections of its ids, in their order; a record without any stays the same object. What
 * becomes of those of ids that no record has is not told. `le`: an update dated after that day is refused.
 */
export function correctAll<T, C extends Correction>(
  records: readonly T[],
  corrections: readonly C[],
  idsOf: (record: T) => readonly string[],
  cellules: Cellules<T>,
  le?: CivilDate,
): { readonly records: readonly T[]; readonly dites: readonly CorrectionDite<C>[] } {
  if (corrections.length === 0) return { records, dites: [] }
  const byId = groupBy(corrections, ({ id }) => id)
  const dites: CorrectionDite<C>[] = []
  const corrected = records.map((record) => {
    let now = record
    for (const correction of idsOf(record).flatMap((id) => byId.get(id) ?? [])) {
      const done = correctOne(now, correction, cellules, le)
      dites.push(done.dite)
      now = done.record
    }
    return now
  })
  return { records: corrected, dites }
}
