import { ATELIER_VIDE, type Atelier } from '../domain/sessions/atelier.ts'
import { omitAssumed } from './lieux-file.ts'

/** Published workshop series of a département: what a field leaves out is what is assumed of it, "not said". */
export interface AteliersFile {
  readonly departement: string
  readonly ateliers: readonly CompactAtelier[]
}
type CompactAtelier = Pick<Atelier, 'id'> & Partial<Atelier>

/** Leaves out of each series the fields that say nothing: empty lists, and those as in ATELIER_VIDE. */
export function encodeAteliers(departement: string, ateliers: readonly Atelier[]): AteliersFile {
  const compact = (atelier: Atelier) => ({ id: atelier.id, ...omitAssumed(atelier, ATELIER_VIDE) })
  return { departement, ateliers: ateliers.map(compact) }
}

/** Undoes encodeAteliers. */
export function decodeAteliers(file: AteliersFile): readonly Atelier[] {
  return file.ateliers.map((compact) => ({ ...ATELIER_VIDE, ...compact }))
}
