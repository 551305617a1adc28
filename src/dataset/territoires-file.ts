import { departementOf } from '../domain/geo/codes.ts'
import type { TerritoireIndex } from '../domain/geo/communes.ts'

/** Column form of the communes: a third of the bytes of a list of objects. */
interface CommuneColumns {
  readonly code: readonly string[]
  readonly nom: readonly string[]
  readonly cp: readonly string[]
  readonly pop: readonly (number | null)[]
  readonly epci: readonly (string | null)[]
  readonly frr: readonly string[]
  readonly densite: readonly string[]
  readonly lon: readonly number[]
  readonly lat: readonly number[]
}

export type TerritoiresFile = Omit<TerritoireIndex, 'communes'> & { readonly communes: CommuneColumns }

/** Columns of the communes, in their order: postcodes joined by `|`, coordinates to 5 decimals (1 m). */
export function encodeTerritoires(index: TerritoireIndex): TerritoiresFile {
  const { communes } = index
  const round = (x: number) => Math.round(x * 1e5) / 1e5
  return {
    ...index,
    communes: {
      code: communes.map((c) => c.code),
      nom: communes.map((c) => c.nom),
      cp: communes.map((c) => c.codesPostaux.join('|')),
      pop: communes.map((c) => c.populationMunicipale),
      epci: communes.map((c) => c.epci),
      frr: communes.map((c) => c.frr),
      densite: communes.map((c) => c.densite),
      lon: communes.map((c) => round(c.lon)),
      lat: communes.map((c) => round(c.lat)),
    },
  }
}

/** Undoes encodeTerritoires; the département is that of the code. What a column lacks becomes `not said`, or NaN. */
export function decodeTerritoires(file: TerritoiresFile): TerritoireIndex {
  const c = file.communes
  return {
    ...file,
    communes: c.code.map((code, i) => ({
      code,
      nom: c.nom[i] ?? code,
      departement: departementOf(code),
      codesPostaux: c.cp[i] ? (c.cp[i] ?? '').split('|') : [],
      populationMunicipale: c.pop[i] ?? null,
      epci: c.epci[i] ?? null,
      frr: c.frr[i] ?? '',
      densite: c.densite[i] ?? '',
      lon: c.lon[i] ?? Number.NaN,
      lat: c.lat[i] ?? Number.NaN,
    })),
  }
}
