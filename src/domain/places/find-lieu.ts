import type { Lieu } from './lieu.ts'

/** The place of this id, else the one a record of this id was merged into: old links open it. */
export function findLieu<T extends Pick<Lieu, 'id' | 'alias'>>(
  lieux: readonly T[],
  id: string | null,
): T | undefined {
  if (id === null) return undefined
  return lieux.find((lieu) => lieu.id === id) ?? lieux.find((lieu) => lieu.alias.includes(id))
}
