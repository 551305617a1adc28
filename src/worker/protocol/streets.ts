import type { StreetFiles } from '../../dataset/streets-file.ts'
import type { Bbox } from '../../domain/geo/bbox.ts'
import type { Tuile } from '../../domain/geo/tuile.ts'
import type { StreetDrawing } from '../../domain/roads/street-ranks.ts'

/** The drawn network of a département. */
export interface StreetNetwork {
  readonly code: string
  readonly bbox: Bbox
  readonly files: StreetFiles
}

/** A tile of streets; where those of a département begin to load on their own is the worker's rule. */
export interface StreetTileRequest {
  readonly tuile: Tuile
  /** Départements of the territory on show: from afar only theirs are loaded. */
  readonly proches: readonly string[]
}

export interface StreetTile {
  /** Vector tile with the one layer `rues`; null where there is no street. */
  readonly octets: ArrayBuffer | null
  /** Départements whose files have a street in it. */
  readonly codes: readonly string[]
  /** Départements whose files could not be read: what they have there is missing. */
  readonly manquants: readonly string[]
}

/** The streets of a square, the widest last. */
export interface StreetPlan extends Pick<StreetTile, 'codes' | 'manquants'> {
  readonly rues: readonly StreetDrawing[]
}

/** A `plan` is asked for as a tile is: its square need not be one of the grid, nor its zoom a whole number. */
export type ToStreets =
  | { readonly type: 'ouvrir'; readonly base: string; readonly reseaux: readonly StreetNetwork[] }
  | ({ readonly type: 'tuile' | 'plan'; readonly id: number } & StreetTileRequest)
  | { readonly type: 'annuler'; readonly id: number }

/** `erreur`: why, in words; the tile is then to be asked for again. */
export type FromStreets =
  | ({ readonly type: 'tuile'; readonly id: number } & StreetTile)
  | ({ readonly type: 'plan'; readonly id: number } & StreetPlan)
  | { readonly type: 'erreur'; readonly id: number; readonly message: string }
