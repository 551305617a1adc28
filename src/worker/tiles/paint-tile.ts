export type { CouleursCarreaux } from './raster-squares.ts'

import { type CouleursCarreaux, type ModeCarreaux, rasterSquares } from './raster-squares.ts'
import type { TileIndex } from './tile-index.ts'
import { squaresOfTile, type TileRequest } from './tile-squares.ts'

export interface PaintRequest extends TileRequest {
  readonly mode: ModeCarreaux
  readonly couleurs: CouleursCarreaux
}

/**
 * Paints one tile of cells, in a worker; null when nobody lives there.
 *
 * @param etat state of each cell: of `cellStates` for `portee`, of `differenceStates` for `difference`; not read for
 *   `population`
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
