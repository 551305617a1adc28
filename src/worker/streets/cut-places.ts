import { GENRES_LIEU_DIT, type GenreLieuDit } from '../../dataset/streets-file.ts'
import type { Tuile } from '../../domain/geo/tuile.ts'
import { SIDE, TILE_BITS } from './cut-streets.ts'
import { type StreetIndex, WORLD_BITS } from './street-index.ts'

/** Zoom from which named places are in the tiles; the smallest kinds come two later. */
const PLACES_FROM = 11
const SMALL_FROM = 13
const SMALL: ReadonlySet<GenreLieuDit> = new Set(['neighbourhood', 'locality', 'isolated_dwelling'])

/** A named place of a tile, in units of it. */
export interface TilePlace {
  readonly nom: string
  readonly genre: GenreLieuDit
  readonly x: number
  readonly y: number
}

/** The named places of a tile, each once whatever the number of networks that name it. */
export function cutPlaces(indexes: readonly StreetIndex[], { z, x: column, y: row }: Tuile): TilePlace[] {
  if (z < PLACES_FROM) return []
  const unit = 2 ** (WORLD_BITS - TILE_BITS - z)
  const found = new Map<string, TilePlace>()
  for (const { places } of indexes) {
    for (const place of places) {
      const x = Math.floor(place.x / unit) - column * SIDE
      const y = Math.floor(place.y / unit) - row * SIDE
      if (x < 0 || y < 0 || x >= SIDE || y >= SIDE) continue
      const genre = GENRES_LIEU_DIT[place.genre]
      if (genre === undefined || (z < SMALL_FROM && SMALL.has(genre))) continue
      found.set(`${place.nom} ${x} ${y}`, { nom: place.nom, genre, x, y })
    }
  }
  return [...found.values()]
}
