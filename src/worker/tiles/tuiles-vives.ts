import { COTE_VIF_PX, type Tuile, type TuilePeinte } from '../../domain/geo/tuile.ts'
import { type CouleursCarreaux, type ModeCarreaux, rasterSquares } from './raster-squares.ts'
import type { TileIndex } from './tile-index.ts'
import { SQUARE_STRIDE, squaresOfTile } from './tile-squares.ts'

export interface Peinture {
  readonly mode: ModeCarreaux
  readonly couleurs: CouleursCarreaux
  /** Side of a cell in metres. */
  readonly tailleM: number
}

/**
 * Paints the tiles of a drag, frame after frame: a place changes few of them, so the squares of each are compared
 * with those last sent, and only tiles that differ are made into pixels. Costs the squares of all, the pixels of few.
 */
export function createTuilesVives() {
  const sent = new Map<string, Float32Array>()
  return {
    /** The page holds no tile any more: the next ones are all sent. */
    forget: () => sent.clear(),
    paint: (
      index: TileIndex,
      etat: Uint8Array,
      tuiles: readonly Tuile[],
      peinture: Peinture,
    ): TuilePeinte[] =>
      tuiles.flatMap(({ z, x, y }): TuilePeinte[] => {
        const squares = squaresOfTile(index, peinture.mode === 'population' ? null : etat, {
          z,
          x,
          y,
          sizePx: COTE_VIF_PX,
          tailleM: peinture.tailleM,
        })
        const values = squares.values.subarray(0, squares.count * SQUARE_STRIDE)
        const key = `${z}/${x}/${y}`
        const known = sent.get(key)
        if (known !== undefined && sameNumbers(known, values)) return []
        sent.set(key, values)
        if (squares.count === 0) return [{ z, x, y, pixels: null }]
        const pixels = rasterSquares(squares, COTE_VIF_PX, peinture.mode, peinture.couleurs)
        return [{ z, x, y, pixels: premultiply(pixels) }]
      }),
  }
}

function sameNumbers(a: Float32Array, b: Float32Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** In place: what the map blends. Most pixels are clear or opaque and stay as they are. */
function premultiply(pixels: Uint8ClampedArray<ArrayBuffer>): Uint8ClampedArray<ArrayBuffer> {
  const words = new Uint32Array(pixels.buffer)
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const alpha = word >>> 24
    if (alpha === 0 || alpha === 255) continue
    for (let c = 4 * i; c < 4 * i + 3; c++) pixels[c] = (pixels[c]! * alpha) / 255
  }
  return pixels
}
