/** A tile of the square map of the web: level, column from the west, row from the north. */
export interface Tuile {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** A tile's cells as pixels: RGBA, premultiplied, as many rows as columns; null when there is nothing to draw. */
export interface TuilePeinte extends Tuile {
  readonly pixels: Uint8ClampedArray<ArrayBuffer> | null
}

/** What the colour of a cell says. */
export type ModeCarreaux = 'population' | 'portee' | 'difference' | 'autour'

/** Colours of the cells, `#rrggbb`: the map's palette, given by the page. */
export type CouleursCarreaux = Readonly<
  Record<'population' | 'atteinte' | 'nonAtteinte' | 'inconnue' | 'dejaAtteinte' | 'resteHors', string>
>

/** Side in pixels of tiles that must come at once: every frame counts more than sharp edges. */
export const COTE_VIF_PX = 512
/** Side in pixels of the tiles of a map at rest: sharp on dense screens. */
export const COTE_NET_PX = 1024
