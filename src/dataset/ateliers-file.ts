import { ATELIER_VIDE, type Atelier } from '../domain/sessions/atelier.ts'

/** Published workshop series of a département: what a field leaves out is what is assumed of it, "not said". */
export interface AteliersFile {
  readonly departement: string
  readonly ateliers: readonly CompactAtelier[]
}
type CompactAtelier = Pick<Atelier, 'id'> & Partial<Atelier>

/** Leaves out of each series the fields that say nothing: empty lists, and those as in ATELIER_VIDE. */
export function encodeAteliers(departement: string, ateliers: readonly Atelier[]): AteliersFile {
  return { departement, ateliers: ateliers.map(compactAtelier) }
}

/** Undoes encodeAteliers. */
export function decodeAteliers(file: AteliersFile): readonly Atelier[] {
  return file.ateliers.map((compact) => ({ ...ATELIER_VIDE, ...compact }))
}

function compactAtelier(atelier: Atelier): CompactAtelier {
  const assumed: Record<string, unknown> = ATELIER_VIDE
  const kept = Object.entries(atelier).filter(([key, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== assumed[key],
  )
  return { id: atelier.id, ...Object.fromEntries(kept) }
}
