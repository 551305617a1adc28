export interface LonLat {
  readonly lon: number
  readonly lat: number
}

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
  /** Where its trips start: its most inhabited cell, else the label point (decisions.md 36); WGS84. */
  readonly depart: LonLat
}

/** A commune that is a part of another one today (déléguée, associée), or the name one had before. */
export interface AncienneCommune {
  readonly nom: string
  /** Code of the commune of today. */
  readonly code: string
}

export interface QpvInfo {
  readonly code: string
  readonly nom: string
  readonly communes: readonly string[]
  /** The perimeter is in the data set. */
  readonly perimetre: boolean
  /** 200 m cells exist there, so residents can be estimated (decisions.md 6). */
  readonly grille: boolean
  /** Where its trips start: its most inhabited cell, else a point inside; absent without perimeter. */
  readonly depart?: LonLat
}

export interface TerritoireIndex {
  readonly regions: readonly { readonly code: string; readonly nom: string }[]
  readonly departements: readonly { readonly code: string; readonly nom: string; readonly region: string }[]
  readonly epci: readonly { readonly code: string; readonly nom: string }[]
  readonly communes: readonly Commune[]
  readonly qpv: readonly QpvInfo[]
}
