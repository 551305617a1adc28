import {
  ateliersOf,
  type CorrectionGardee,
  type ImportGarde,
  lieuxOf,
  mineOf,
  packImport,
} from '../../../dataset/mine/mine-file.ts'
import {
  type ChoixDoublon,
  type Doublon,
  findDoublons,
  settleDoublons,
} from '../../../domain/imports/find-doublons.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'

/** Names a pair that was looked at: both are there on purpose. */
export const keyOfPair = (mien: string, publie: string): string => `${mien} ${publie}`

/**
 * Places of one's own that the public data have by now under another id: by a former id, a SIRET, a name and a
 * distance. Pairs that somebody said to keep are left out; one of the same id lies over the public one already.
 */
export function findKeptDoublons(
  imports: readonly ImportGarde[],
  publies: readonly Lieu[],
  gardes: ReadonlySet<string>,
): readonly Doublon[] {
  const { lieux } = mineOf(imports)
  const own = new Set(lieux.map(({ id }) => id))
  return findDoublons(
    lieux,
    publies.filter(({ id }) => !own.has(id)),
  ).filter(({ mien, publie }) => !gardes.has(keyOfPair(mien.id, publie.id)))
}

/** Makes one of both, in every file that has the place, its workshops or its corrections. */
export function settleKept(
  all: readonly ImportGarde[],
  doublon: Doublon,
  choix: Exclude<ChoixDoublon, 'garder'>,
  le: number,
): readonly ImportGarde[] {
  const { mien, publie } = doublon
  const renameAll = <T extends { readonly id: string }>(list: readonly T[]) =>
    list.map((one) => (one.id === mien.id ? { ...one, id: publie.id } : one))
  return all.flatMap((one) => {
    const [lieux, ateliers, corrections = []] = [lieuxOf(one), ateliersOf(one), one.corrections]
    const isAbout =
      [...lieux, ...corrections].some(({ id }) => id === mien.id) ||
      ateliers.some(({ lieuId }) => lieuId === mien.id)
    if (!isAbout) return []
    const settled = settleDoublons(lieux, ateliers, [doublon], () => choix)
    const held = settled.ateliers.map((line) =>
      line.lieuId === mien.id ? { ...line, lieuId: publie.id } : line,
    )
    const source = lieux.find(({ id }) => id === mien.id)?.source
    const named = settled.lieux.map((lieu) =>
      lieu.id === publie.id && source !== undefined ? { ...lieu, source } : lieu,
    )
    const packed = packImport(one.nom, Math.max(one.le, le), named, held)
    const kept: readonly CorrectionGardee[] = renameAll(corrections)
    return [{ ...packed, id: one.id, ...(one.corrections === undefined ? {} : { corrections: kept }) }]
  })
}
