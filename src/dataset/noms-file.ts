import { ownValue } from '../domain/common/own-value.ts'
import type { AncienneCommune } from '../domain/geo/communes.ts'
import type { Lieu } from '../domain/places/lieu.ts'

/** What it takes to find a place of the whole data set by its name or by an old id. */
export type NomLieu = Pick<Lieu, 'id' | 'nom' | 'codeInsee' | 'longitude' | 'latitude' | 'alias'>

/** Column form: names compress well together. `alias` holds only the places that have some. */
export interface NomsFile {
  readonly id: readonly string[]
  readonly nom: readonly string[]
  readonly codeInsee: readonly string[]
  readonly lon: readonly number[]
  readonly lat: readonly number[]
  readonly alias: Readonly<Record<string, readonly string[]>>
}

/** Columns in the order of the places; `alias` by position, of the places that have old ids. */
export function encodeNoms(lieux: readonly NomLieu[]): NomsFile {
  return {
    id: lieux.map((l) => l.id),
    nom: lieux.map((l) => l.nom),
    codeInsee: lieux.map((l) => l.codeInsee),
    lon: lieux.map((l) => l.longitude),
    lat: lieux.map((l) => l.latitude),
    alias: Object.fromEntries(lieux.flatMap((l, i) => (l.alias.length === 0 ? [] : [[i, l.alias]]))),
  }
}

/** Undoes encodeNoms. What a column lacks becomes an empty text, or NaN. */
export function decodeNoms(file: NomsFile): NomLieu[] {
  return file.id.map((id, i) => ({
    id,
    nom: file.nom[i] ?? '',
    codeInsee: file.codeInsee[i] ?? '',
    longitude: file.lon[i] ?? Number.NaN,
    latitude: file.lat[i] ?? Number.NaN,
    alias: ownValue(file.alias, String(i)) ?? [],
  }))
}

/** Former names of communes, in columns: the name, and the code of the commune of today. */
export interface AnciensNomsFile {
  readonly nom: readonly string[]
  readonly code: readonly string[]
}

export const encodeAnciensNoms = (communes: readonly AncienneCommune[]): AnciensNomsFile => ({
  nom: communes.map(({ nom }) => nom),
  code: communes.map(({ code }) => code),
})

/** Undoes encodeAnciensNoms. */
export const decodeAnciensNoms = ({ nom, code }: AnciensNomsFile): AncienneCommune[] =>
  nom.map((each, i) => ({ nom: each, code: code[i] ?? '' }))
