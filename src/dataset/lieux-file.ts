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

/** Leaves out the fields that say nothing. */
export const compactLieu = (lieu: Lieu) => omitAssumed(lieu, LIEU_VIDE) as CompactLieu

/** A record without its empty lists and the fields that are as assumed. */
export function omitAssumed<T extends object>(
  record: T,
  assumed: Readonly<Record<string, unknown>>,
): Partial<T> {
  const said = Object.entries(record).filter(([key, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== assumed[key],
  )
  return Object.fromEntries(said) as Partial<T>
}

/** Undoes compactLieu. */
export const expandLieu = (compact: CompactLieu): Lieu => ({ ...LIEU_VIDE, ...compact })
