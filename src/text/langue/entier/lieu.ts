import { signalement } from '../../fr/lieu/signalement.ts'
import type * as fr from '../../fr/lieu.ts'
import { faireLieu, type MotsDuLieu } from '../faire-lieu.ts'
import type { Catalogue, Dire } from './catalogue.ts'

/** What a sheet is mailed to is French, a place or a town hall: that stays French. */
type Textes = Omit<typeof fr.lieu, 'signalement'>
type Propres = 'citer' | 'aVerifier' | 'ferie' | 'vacances' | 'duMois'
interface CatalogueLieu {
  readonly lieu: Catalogue<Textes>
  readonly phrases: Catalogue<Omit<MotsDuLieu, Propres>>
}

/** Makes the sheet of a place in a language; `duMois`: "2nd Tuesday of the month", which only code can say. */
export function faireLieuEntier(
  catalogue: CatalogueLieu,
  dire: Dire,
  dates: Parameters<typeof faireLieu>[1] & { readonly longue: (iso: string) => string },
  duMois: MotsDuLieu['duMois'],
) {
  const textes = dire<CatalogueLieu['lieu'], Textes>(catalogue.lieu)
  const { aVerifier, ferie, vacances } = textes
  return {
    lieu: {
      ...textes,
      maj: (date: string): string => textes.maj(dates.longue(date)),
      informations: (date: string): string => textes.informations(dates.longue(date)),
      signalement,
    },
    ...faireLieu(
      {
        ...dire<CatalogueLieu['phrases'], Omit<MotsDuLieu, Propres>>(catalogue.phrases),
        ...{ aVerifier, ferie, vacances, duMois },
      },
      dates,
    ),
  }
}
