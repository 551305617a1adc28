import type { Bbox } from './bbox.ts'

/** A tile of the square map of the web: level, column from the west, row from the north. */
export interface Tuile {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** The smallest square of the map of the web around a box of degrees: a tile between the whole levels and places. */
export function squareAround([west, south, east, north]: Bbox): Tuile {
  const [left, right] = [(west + 180) / 360, (east + 180) / 360]
  const [top, bottom] = [mercatorY(north), mercatorY(south)]
  const side = Math.max(right - left, bottom - top, LEAST_SIDE)
  return {
    z: -Math.log2(side),
    x: (left + right - side) / 2 / side,
    y: (top + bottom - side) / 2 / side,
  }
}
/** About forty metres: a box without any width is a point. */
const LEAST_SIDE = 1e-6

/** From 0 in the north to 1 in the south. */
const mercatorY = (latDeg: number) => (1 - Math.asinh(Math.tan((latDeg * Math.PI) / 180)) / Math.PI) / 2

/** A tile's cells as pixels: RGBA, premultiplied, as many rows as columns; null when there is nothing to draw. */
export interface TuilePeinte extends Tuile {
  readonly pixels: Uint8ClampedArray<ArrayBuffer> | null
}

/** What the colour of a cell says. */
export type ModeCarreaux = 'population' | 'portee' | 'difference' | 'autour' | 'places'

/** Colours of the cells, `#rrggbb`: the map's palette, given by the page. */
export type CouleursCarreaux = Readonly<
  Record<'population' | 'atteinte' | 'nonAtteinte' | 'inconnue' | 'dejaAtteinte' | 'resteHors', string>
>

/** Side in pixels of tiles that must come at once: every frame counts more than sharp edges. */
export const COTE_VIF_PX = 512
/** Side in pixels of the tiles of a map at rest: sharp on dense screens. */
export const COTE_NET_PX = 1024
