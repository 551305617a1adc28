import type { Lieu } from '../../domain/places/lieu.ts'
import { type Etat, etatOffre, OFFRES, type Offre } from '../../domain/places/offre.ts'
import type { CarreauxComptes } from './comptes-carreaux.ts'

/** What a figure reads of a place, beside its state. */
export type LieuCompte = Pick<Lieu, 'longitude' | 'latitude' | 'codeInsee'>

/** Column form of what figures of all of France count: a twentieth of the bytes of the places themselves. */
export interface ComptesFile {
  readonly lon: readonly number[]
  readonly lat: readonly number[]
  readonly codeInsee: readonly string[]
  /** One letter a place: `o` for yes, `n` for no, `i` for unknown. */
  readonly etats: Readonly<Record<Offre, string>>
  /** What goes with the file of all cells; absent where there is none. */
  readonly carreaux?: CarreauxComptes
}

const LETTRES = { oui: 'o', non: 'n', inconnu: 'i' } as const satisfies Record<Etat, string>
const ETATS = new Map(Object.entries(LETTRES).map(([etat, lettre]) => [lettre as string, etat as Etat]))

/** Columns of the places, in their order. */
export function encodeComptes(lieux: readonly Lieu[]): ComptesFile {
  const lettersOf = (offre: Offre) => lieux.map((lieu) => LETTRES[etatOffre(lieu, offre)]).join('')
  return {
    lon: lieux.map((l) => l.longitude),
    lat: lieux.map((l) => l.latitude),
    codeInsee: lieux.map((l) => l.codeInsee),
    etats: Object.fromEntries(OFFRES.map((offre) => [offre, lettersOf(offre)])) as ComptesFile['etats'],
  }
}

/** Undoes encodeComptes for one offer. A letter that is missing or not known is an unknown state. */
export function decodeComptes(
  file: ComptesFile,
  offre: Offre,
): { readonly lieux: readonly LieuCompte[]; readonly etats: readonly Etat[] } {
  const { lon, lat, codeInsee } = file
  const lettres = file.etats[offre]
  return {
    lieux: lon.map((longitude, i) => ({
      longitude,
      latitude: lat[i] ?? Number.NaN,
      codeInsee: codeInsee[i] ?? '',
    })),
    etats: lon.map((_, i) => ETATS.get(lettres[i] ?? '') ?? 'inconnu'),
  }
}
