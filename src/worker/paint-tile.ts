import type { TileIndex } from './tile-index.ts'
import { SQUARE_STRIDE, type Squares, squaresOfTile, type TileRequest } from './tile-squares.ts'

/** Colours of the cells, `#rrggbb`: the map's palette, given by the app. */
export interface CouleursCarreaux {
  readonly population: string
  readonly atteinte: string
  readonly nonAtteinte: string
  readonly inconnue: string
}

export interface PaintRequest extends TileRequest {
  readonly mode: 'population' | 'portee'
  readonly couleurs: CouleursCarreaux
}

/** Below this side, in CSS pixels, stripes would be noise: unknown is plain grey. */
const STRIPED_FROM_PX = 5
const STRIPE_PX = 4
const TILE_PX = 512

/**
 * Paints one tile of cells in a worker; null when nobody lives there. `etat` is read in mode `portee` only.
 * A block that holds several states is cut in bands, reached at the bottom: coloured areas stay residents.
 */
export function paintTile(
  index: TileIndex,
  etat: Uint8Array | null,
  request: PaintRequest,
): ImageBitmap | null {
  const states = request.mode === 'portee' ? etat : null
  const squares = squaresOfTile(index, states, request)
  if (squares.count === 0) return null
  const canvas = new OffscreenCanvas(request.sizePx, request.sizePx)
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (context === null)
    throw new Error(`tile ${request.z}/${request.x}/${request.y}: no 2D canvas in this worker`)
  const { couleurs } = request
  if (states === null) {
    context.fillStyle = couleurs.population
    fillBands(context, squares, () => [0, 1])
    return canvas.transferToImageBitmap()
  }
  const stripedFromPx = (STRIPED_FROM_PX * request.sizePx) / TILE_PX
  context.fillStyle = couleurs.atteinte
  fillBands(context, squares, (reached) => [0, reached])
  context.fillStyle = couleurs.nonAtteinte
  fillBands(context, squares, (reached, unknown) => [reached + unknown, 1])
  const unknownBand =
    (keep: (sidePx: number) => boolean): Band =>
    (reached, unknown, sidePx) =>
      keep(sidePx) ? [reached, reached + unknown] : [0, 0]
  context.fillStyle = couleurs.inconnue
  fillBands(
    context,
    squares,
    unknownBand((sidePx) => sidePx < stripedFromPx),
  )
  context.fillStyle = stripes(context, couleurs.inconnue, request.sizePx / TILE_PX)
  fillBands(
    context,
    squares,
    unknownBand((sidePx) => sidePx >= stripedFromPx),
  )
  return canvas.transferToImageBitmap()
}

/** Which part of a square's height to fill, from the bottom, 0 to 1. */
type Band = (reached: number, unknown: number, sidePx: number) => readonly [from: number, to: number]

function fillBands(context: OffscreenCanvasRenderingContext2D, squares: Squares, band: Band): void {
  const { values, count } = squares
  for (let at = 0; at < count * SQUARE_STRIDE; at += SQUARE_STRIDE) {
    const side = values[at + 2]!
    const [from, to] = band(values[at + 3]!, values[at + 4]!, side)
    if (to <= from) continue
    const left = values[at]! - side / 2
    const bottom = values[at + 1]! + side / 2
    context.fillRect(left, bottom - to * side, side, (to - from) * side)
  }
}

/** Diagonal stripes on a tint of the same grey; the side divides the tile's, so stripes run on across tiles. */
function stripes(
  context: OffscreenCanvasRenderingContext2D,
  color: string,
  scale: number,
): CanvasPattern | string {
  const side = STRIPE_PX * scale
  const cell = new OffscreenCanvas(side, side)
  const ink = cell.getContext('2d')
  if (ink === null) return color
  ink.globalAlpha = 0.3
  ink.fillStyle = color
  ink.fillRect(0, 0, side, side)
  ink.globalAlpha = 1
  ink.strokeStyle = color
  ink.lineWidth = side / 3
  ink.beginPath()
  for (const shift of [-side, 0, side]) {
    ink.moveTo(shift - side / 2, side * 1.5)
    ink.lineTo(shift + side * 1.5, -side / 2)
  }
  ink.stroke()
  return context.createPattern(cell, 'repeat') ?? color
}
