import type { Lieu } from './lieu.ts'

export type TypeLieu = 'franceServices' | 'bibliotheque' | 'mairie' | 'association' | 'autre'

/** The few kinds of place a map can tell apart by shape, from the many of the standard's typology. */
const KIND: Readonly<Record<string, TypeLieu>> = {
  RFS: 'franceServices',
  BIB: 'bibliotheque',
  MUNI: 'mairie',
  CCAS: 'mairie',
  CIAS: 'mairie',
  CC: 'mairie',
  EPCI: 'mairie',
  ASSO: 'association',
  CS: 'association',
  EVS: 'association',
  MJC: 'association',
}

export function typeLieu(lieu: Pick<Lieu, 'typologies' | 'dispositifs'>): TypeLieu {
  if (lieu.dispositifs.includes('France Services')) return 'franceServices'
  for (const typologie of lieu.typologies) {
    const kind = KIND[typologie]
    if (kind !== undefined) return kind
  }
  return 'autre'
}
