import { LIEU_VIDE } from '../domain/places/colonnes.ts'
import type { Lieu } from '../domain/places/lieu.ts'

/** A published file of places: the département's own, then its neighbours within 60 km. */
export interface LieuxFile {
  readonly departement: string
  readonly lieux: readonly CompactLieu[]
  readonly voisins: readonly CompactLieu[]
}
/** The places of all départements, in their order, each once. */
export interface TousLieuxFile {
  readonly lieux: readonly CompactLieu[]
}
export type CompactLieu = Pick<Lieu, 'id' | 'latitude' | 'longitude'> & Partial<Lieu>

/** Leaves out the fields that say nothing: empty lists, and those as in LIEU_VIDE. */
export function compactLieu(lieu: Lieu): CompactLieu {
  const defaults: Record<string, unknown> = LIEU_VIDE
  const kept = Object.entries(lieu).filter(([key, value]) => {
    if (Array.isArray(value)) return value.length > 0
    return value !== defaults[key]
  })
  return Object.fromEntries(kept) as unknown as CompactLieu
}

/** Undoes compactLieu. */
export const expandLieu = (compact: CompactLieu): Lieu => ({ ...LIEU_VIDE, ...compact })
