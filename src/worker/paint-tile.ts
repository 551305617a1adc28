export type { CouleursCarreaux } from './raster-squares.ts'

import { type CouleursCarreaux, rasterSquares } from './raster-squares.ts'
import type { TileIndex } from './tile-index.ts'
import { squaresOfTile, type TileRequest } from './tile-squares.ts'

export interface PaintRequest extends TileRequest {
  readonly mode: 'population' | 'portee' | 'difference'
  readonly couleurs: CouleursCarreaux
}

/**
 * Paints one tile of cells, in a worker; null when nobody lives there.
 *
 * @param etat state of each cell (0 not reached, 1 reached, 2 unknown); for `difference` lost, won, as before; not read for `population`
 */
export async function paintTile(
  index: TileIndex,
  etat: Uint8Array | null,
  request: PaintRequest,
): Promise<ImageBitmap | null> {
  const { mode, sizePx, couleurs } = request
  const squares = squaresOfTile(index, mode === 'population' ? null : etat, request)
  if (squares.count === 0) return null
  return createImageBitmap(new ImageData(rasterSquares(squares, sizePx, mode, couleurs), sizePx))
}
