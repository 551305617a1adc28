import { communeOfArrondissement } from '../../geo/codes.ts'
import type { TenuesPrevues } from './tenues-prevues.ts'

/** Sessions that are held, and their seats, by what `cleOf` says of each line. */
export interface LigneBilan<K> {
  readonly cle: K
  readonly seances: number
  readonly places: number
}

function sumBy<K>(tenues: readonly TenuesPrevues[], cleOf: (tenue: TenuesPrevues) => K): LigneBilan<K>[] {
  const sums = new Map<K, { seances: number; places: number }>()
  for (const tenue of tenues) {
    const cle = cleOf(tenue)
    const sum = sums.get(cle) ?? { seances: 0, places: 0 }
    sum.seances += tenue.jours.length
    sum.places += tenue.jours.length * tenue.places
    sums.set(cle, sum)
  }
  return [...sums].map(([cle, sum]) => ({ cle, ...sum })).sort((a, b) => (a.cle < b.cle ? -1 : 1))
}

/** By number of adviser, in order. */
export const parConseiller = (tenues: readonly TenuesPrevues[]): LigneBilan<number>[] =>
  sumBy(tenues, ({ prevue }) => prevue.conseiller)

/** By code of the commune where they are held, '' where it is not known. */
export const parCommune = (tenues: readonly TenuesPrevues[]): LigneBilan<string>[] =>
  sumBy(tenues, ({ lieu }) => communeOfArrondissement(lieu.codeInsee))
