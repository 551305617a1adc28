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
  /** From the label point to the start point, in whole 1e-5 degrees: short numbers. Absent in older files. */
  readonly departLon?: readonly number[]
  readonly departLat?: readonly number[]
}

export type TerritoiresFile = Omit<TerritoireIndex, 'communes'> & { readonly communes: CommuneColumns }

const PER_DEGREE = 1e5

/** Columns of the communes, in their order: postcodes joined by `|`, coordinates to 5 decimals (1 m). */
export function encodeTerritoires(index: TerritoireIndex): TerritoiresFile {
  const { communes } = index
  const units = (x: number) => Math.round(x * PER_DEGREE)
  const round = (x: number) => units(x) / PER_DEGREE
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
      departLon: communes.map((c) => units(c.depart.lon) - units(c.lon)),
      departLat: communes.map((c) => units(c.depart.lat) - units(c.lat)),
    },
  }
}

/** Undoes encodeTerritoires; the département is that of the code. What a column lacks becomes `not said`, or NaN. */
export function decodeTerritoires(file: TerritoiresFile): TerritoireIndex {
  const c = file.communes
  return {
    ...file,
    communes: c.code.map((code, i) => {
      const [lon, lat] = [c.lon[i] ?? Number.NaN, c.lat[i] ?? Number.NaN]
      return {
        code,
        nom: c.nom[i] ?? code,
        departement: departementOf(code),
        codesPostaux: c.cp[i] ? (c.cp[i] ?? '').split('|') : [],
        populationMunicipale: c.pop[i] ?? null,
        epci: c.epci[i] ?? null,
        frr: c.frr[i] ?? '',
        densite: c.densite[i] ?? '',
        lon,
        lat,
        depart: { lon: moved(lon, c.departLon?.[i]), lat: moved(lat, c.departLat?.[i]) },
      }
    }),
  }
}

/** Adds in whole units, so that the sum is the number of five decimals that was written. */
const moved = (degrees: number, units = 0): number => (Math.round(degrees * PER_DEGREE) + units) / PER_DEGREE
