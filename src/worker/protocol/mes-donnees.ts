/** What is kept of one file, without its records. */
export interface ImportEnBref {
  readonly id: string
  readonly nom: string
  readonly le: number
  readonly lieux: number
  readonly ateliers: number
  /** Cells of records put right by hand. */
  readonly corrections: number
}

export interface MesDonnees {
  readonly imports: readonly ImportEnBref[]
  /** Figures leave them out. */
  readonly sans: boolean
  /** False: the device keeps nothing, or the person wants nothing kept: they last as long as the tab. */
  readonly gardees: boolean
  /** For the other worker, where nothing is kept: JSON of the imports that count. */
  readonly octets: Uint8Array | null
}
