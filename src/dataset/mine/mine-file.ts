import { groupBy } from '../../domain/common/group-by.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Atelier } from '../../domain/sessions/atelier.ts'
import { type AteliersFile, decodeAteliers, encodeAteliers } from '../ateliers-file.ts'
import { type CompactLieu, compactLieu, expandLieu } from '../lieux-file.ts'

/** What one file brought, as it is kept on the device. What a later version of the page adds is "not said". */
export interface ImportGarde {
  readonly id: string
  /** Name of the file. */
  readonly nom: string
  /** When it was taken, epoch ms. */
  readonly le: number
  readonly lieux: readonly CompactLieu[]
  readonly ateliers: AteliersFile['ateliers']
}

/** All that a person brought; of one id, the last file wins. */
export interface Mine {
  /** Changes with anything in it. */
  readonly version: string
  readonly lieux: readonly Lieu[]
  readonly ateliers: readonly Atelier[]
}

export const packImport = (
  nom: string,
  le: number,
  lieux: readonly Lieu[],
  ateliers: readonly Atelier[],
): ImportGarde => ({
  id: nom,
  nom,
  le,
  lieux: lieux.map(compactLieu),
  ateliers: encodeAteliers('', ateliers).ateliers,
})

export const lieuxOf = ({ lieux }: ImportGarde): readonly Lieu[] => lieux.map(expandLieu)
export const ateliersOf = ({ ateliers }: ImportGarde): readonly Atelier[] =>
  decodeAteliers({ departement: '', ateliers })

/** Puts the kept files together, in the order they came. */
export function mineOf(imports: readonly ImportGarde[]): Mine {
  const ordered = [...imports].sort((a, b) => a.le - b.le)
  const lieux = new Map(ordered.flatMap(lieuxOf).map((lieu) => [lieu.id, lieu]))
  // Several lines may share the id of a series: those of one file stay together.
  const ateliers = new Map<string, readonly Atelier[]>()
  for (const one of ordered) {
    for (const [id, lines] of groupBy(ateliersOf(one), (line) => line.id)) ateliers.set(id, lines)
  }
  return {
    version: ordered.map(({ id, le }) => `${id} ${le}`).join(' '),
    lieux: [...lieux.values()],
    ateliers: [...ateliers.values()].flat(),
  }
}
