import { SQUARE_STRIDE, type Squares } from './tile-squares.ts'

/** Colours of the cells, `#rrggbb`: the map's palette, given by the app. */
export interface CouleursCarreaux {
  readonly population: string
  readonly atteinte: string
  readonly nonAtteinte: string
  readonly inconnue: string
}

/** Opacity of the ground between the stripes of the unknown. */
const STRIPE_GROUND = 0.3
/** Distance between stripes in CSS pixels; it divides the tile's side, so stripes run on across tiles. */
const STRIPE_STEP_PX = 4
/** Below this side, in CSS pixels, stripes would be noise: unknown is plain. */
const STRIPED_FROM_PX = 5
const TILE_PX = 512
const OPAQUE = 0xff000000

/**
 * Squares as pixels (RGBA, not premultiplied), edges smoothed. Plain loops and no canvas: the same in Node, and
 * a worker's canvas may wait a second for a busy graphics process. Cost: the pixels of the squares.
 *
 * With `portee`, a square that holds several states is cut in bands, reached at the bottom, not reached on top:
 * coloured areas stay residents. With `difference` the third state, as before, is plain. Else all squares have the colour of the population.
 */
export function rasterSquares(
  { values, count }: Squares,
  sizePx: number,
  mode: 'population' | 'portee' | 'difference',
  couleurs: CouleursCarreaux,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(sizePx * sizePx * 4)
  const surface = { words: new Uint32Array(pixels.buffer), sizePx }
  const scale = sizePx / TILE_PX
  const people = plain(couleurs.population)
  const reached = plain(couleurs.atteinte)
  const notReached = plain(couleurs.nonAtteinte)
  const unknown = plain(couleurs.inconnue)
  const unknownStriped = striped(couleurs.inconnue, STRIPE_STEP_PX * scale)
  for (let at = 0; at < count * SQUARE_STRIDE; at += SQUARE_STRIDE) {
    const side = values[at + 2]!
    const left = values[at]! - side / 2
    const top = values[at + 1]! - side / 2
    const [right, bottom] = [left + side, top + side]
    if (mode === 'population') {
      fillBox(surface, left, top, right, bottom, people)
      continue
    }
    const reachedTop = cut(bottom - values[at + 3]! * side, top, bottom)
    const unknownTop = cut(bottom - (values[at + 3]! + values[at + 4]!) * side, top, reachedTop)
    fillBox(surface, left, top, right, unknownTop, notReached)
    const isStriped = mode === 'portee' && side >= STRIPED_FROM_PX * scale
    const ink = isStriped ? unknownStriped : unknown
    fillBox(surface, left, unknownTop, right, reachedTop, ink)
    fillBox(surface, left, reachedTop, right, bottom, reached)
  }
  return pixels
}

/** A colour, and its opacity by `(x + y) % opacity.length`: more than one value makes diagonal stripes. */
interface Ink {
  /** 0x00BBGGRR. */
  readonly rgb: number
  readonly opacity: readonly number[]
}

interface Surface {
  /** Pixels as 0xAABBGGRR: their bytes read R, G, B, A on every machine a browser runs on. */
  readonly words: Uint32Array
  readonly sizePx: number
}

/** Between two bands the cut is on a whole pixel, so that no pixel belongs to two. */
function cut(y: number, top: number, bottom: number): number {
  if (y <= top || y >= bottom) return Math.min(Math.max(y, top), bottom)
  return Math.min(Math.max(Math.round(y), top), bottom)
}

function fillBox(surface: Surface, left: number, top: number, right: number, bottom: number, ink: Ink): void {
  const { words, sizePx } = surface
  const { rgb, opacity } = ink
  if (bottom <= top) return
  const firstX = Math.max(0, Math.floor(left))
  const lastX = Math.min(sizePx, Math.ceil(right))
  const firstY = Math.max(0, Math.floor(top))
  const lastY = Math.min(sizePx, Math.ceil(bottom))
  for (let y = firstY; y < lastY; y++) {
    const rowPart = Math.min(y + 1, bottom) - Math.max(y, top)
    const row = y * sizePx
    const solidFrom = Math.max(Math.ceil(left), 0)
    const solidTo = Math.min(Math.floor(right), sizePx)
    const isSolid = opacity.length === 1 && rowPart === 1 && solidFrom < solidTo
    if (isSolid) words.fill(rgb | OPAQUE, row + solidFrom, row + solidTo)
    for (let x = firstX; x < lastX; x++) {
      if (isSolid && x === solidFrom) x = solidTo
      if (x >= lastX) break
      const part = rowPart * (Math.min(x + 1, right) - Math.max(x, left))
      const alpha = Math.round(255 * part * opacity[(x + y) % opacity.length]!)
      // Where two squares share a pixel of their edges, the one that covers more of it wins.
      if (alpha > words[row + x]! >>> 24) words[row + x] = rgb | (alpha << 24)
    }
  }
}

function plain(color: string): Ink {
  const value = Number.parseInt(color.slice(1), 16)
  return { rgb: (value >> 16) | (value & 0xff00) | ((value & 0xff) << 16), opacity: [1] }
}

/** A third of the step inked, its two sides half so: smooth enough at 45°. */
function striped(color: string, step: number): Ink {
  const half = (1 + STRIPE_GROUND) / 2
  const inked = Math.max(1, Math.round(step / 3))
  const opacity = Array.from({ length: step }, (_, i) => {
    if (i < inked) return 1
    return i === inked || i === step - 1 ? half : STRIPE_GROUND
  })
  return { ...plain(color), opacity }
}
