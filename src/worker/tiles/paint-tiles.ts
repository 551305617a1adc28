import type { CouleursCarreaux, ModeCarreaux, Tuile, TuilePeinte } from '../../domain/geo/tuile.ts'
import { rasterSquares } from './raster-squares.ts'
import type { TileIndex } from './tile-index.ts'
import { SQUARE_STRIDE, type Squares, squaresOfTile } from './tile-squares.ts'

interface Peinture {
  readonly mode: ModeCarreaux
  readonly couleurs: CouleursCarreaux
  /** Side of a cell in metres. */
  readonly tailleM: number
  /** Side of a tile in pixels. */
  readonly sizePx: number
}

/**
 * Paints tiles of cells.
 *
 * @param etat state of each cell: of `cellStates` for `portee`, of `differenceStates` for `difference`; not read for
 *   `population`
 */
export function paintTiles(
  index: TileIndex,
  etat: Uint8Array,
  tuiles: readonly Tuile[],
  peinture: Peinture,
): TuilePeinte[] {
  return tuiles.map((tuile) => paintSquares(tuile, squaresOf(index, etat, tuile, peinture), peinture))
}

/**
 * Paints the tiles of a drag, frame after frame: a place changes few of them, so the squares of each are compared
 * with those last sent, and only tiles that differ are made into pixels. Costs the squares of all, the pixels of few.
 */
export function createTileFrames() {
  const sent = new Map<string, Float32Array>()
  return {
    /** The page holds no tile any more: the next ones are all sent. */
    forget: () => sent.clear(),
    paint: (index: TileIndex, etat: Uint8Array, tuiles: readonly Tuile[], peinture: Peinture) =>
      tuiles.flatMap((tuile): TuilePeinte[] => {
        const squares = squaresOf(index, etat, tuile, peinture)
        const values = squares.values.subarray(0, squares.count * SQUARE_STRIDE)
        const key = `${tuile.z}/${tuile.x}/${tuile.y}`
        const known = sent.get(key)
        if (known !== undefined && sameNumbers(known, values)) return []
        sent.set(key, values)
        return [paintSquares(tuile, squares, peinture)]
      }),
  }
}

function squaresOf(
  index: TileIndex,
  etat: Uint8Array,
  { z, x, y }: Tuile,
  { mode, tailleM, sizePx }: Peinture,
): Squares {
  return squaresOfTile(index, mode === 'population' ? null : etat, { z, x, y, sizePx, tailleM })
}

function paintSquares(
  { z, x, y }: Tuile,
  squares: Squares,
  { mode, couleurs, sizePx }: Peinture,
): TuilePeinte {
  if (squares.count === 0) return { z, x, y, pixels: null }
  return { z, x, y, pixels: premultiply(rasterSquares(squares, sizePx, mode, couleurs)) }
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
