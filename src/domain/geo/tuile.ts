/** A tile of the square map of the web: level, column from the west, row from the north. */
export interface Tuile {
  readonly z: number
  readonly x: number
  readonly y: number
}

/** A tile's cells as pixels: RGBA, premultiplied, `COTE_VIF_PX` to a side; null when there is nothing to draw. */
export interface TuilePeinte extends Tuile {
  readonly pixels: Uint8ClampedArray<ArrayBuffer> | null
}

/** Side in pixels of the tiles painted while a place is dragged: every frame counts more than sharp edges. */
export const COTE_VIF_PX = 512
