import { departementOf } from '../domain/geo/codes.ts'

/** Commune as the index of territories knows it. `populationMunicipale` null: not published. */
export interface Commune {
  readonly code: string
  readonly nom: string
  readonly departement: string
  readonly codesPostaux: readonly string[]
  readonly populationMunicipale: number | null
  readonly epci: string | null
  readonly frr: string
  readonly densite: string
  /** A point inside the commune (label point), WGS84. */
  readonly lon: number
  readonly lat: number
}

export interface QpvInfo {
  readonly code: string
  readonly nom: string
  readonly communes: readonly string[]
  /** The perimeter is in the data set. */
  readonly perimetre: boolean
  /** 200 m cells exist there, so residents can be estimated (decisions.md 6). */
  readonly grille: boolean
}

export interface TerritoireIndex {
  readonly regions: readonly { readonly code: string; readonly nom: string }[]
  readonly departements: readonly { readonly code: string; readonly nom: string; readonly region: string }[]
  readonly epci: readonly { readonly code: string; readonly nom: string }[]
  readonly communes: readonly Commune[]
  readonly qpv: readonly QpvInfo[]
}

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
