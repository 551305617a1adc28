import type { Cellules, Correction } from './correction.ts'

/** A value that no reader takes: what was got, what was wanted. */
export interface Refus {
  readonly champ: string
  readonly recu: string
  readonly voulu: string
}

/** How a cell is checked before it is taken: what is wrong with it, in French; null for nothing. */
export interface CellulesVerifiees<T> extends Cellules<T> {
  readonly check: (record: T, champ: string, valeur: string) => string | null
}

export interface Demande<T> {
  readonly id: string
  /** The record without any correction. */
  readonly base: T
  /** Corrections there are of it. */
  readonly avant: readonly Correction[]
  readonly valeurs: Readonly<Record<string, string>>
  /** Day of the edit, `YYYY-MM-DD`. */
  readonly date: string
}

/**
 * What a form changes of a record, as its corrections from now on: one a field, counted from what the record
 * says now; a field put back as it was has none. Nothing is kept of a form of which a value is refused.
 */
export function editCells<T>(
  { id, base, avant, valeurs, date }: Demande<T>,
  cellules: CellulesVerifiees<T>,
): { readonly corrections: readonly Correction[]; readonly refus: readonly Refus[] } {
  const written = cellules.write(base)
  const corrections = new Map(avant.map((one) => [one.champ, one]))
  const refus: Refus[] = []
  for (const [champ, valeur] of Object.entries(valeurs)) {
    const before = corrections.get(champ)
    const ancien = written[champ] ?? ''
    const wrong = cellules.check(base, champ, valeur)
    const read = wrong === null ? cellules.read(base, champ, valeur) : null
    if (read === null) {
      refus.push({ champ, recu: valeur, voulu: wrong ?? 'valeur illisible' })
      continue
    }
    const nouveau = cellules.write(read)[champ] ?? ''
    if (nouveau === ancien) corrections.delete(champ)
    else if (before?.nouveau !== nouveau || before.ancien !== ancien)
      corrections.set(champ, { id, champ, ancien, nouveau, date })
  }
  return refus.length > 0 ? { corrections: avant, refus } : { corrections: [...corrections.values()], refus }
}
