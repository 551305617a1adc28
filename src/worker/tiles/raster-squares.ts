import { ATTEINTE, INCONNUE } from '../../domain/coverage/tally.ts'
import type { CouleursCarreaux, ModeCarreaux } from '../../domain/geo/tuile.ts'
import { PLACES } from '../../domain/plan/territoire/etats-places.ts'
import { DEJA_ATTEINT, GAGNE, PERDU, RESTE_HORS, SANS_REPONSE } from '../../domain/scenario/difference.ts'
import { type Ink, plain, striped } from './ink.ts'
import { SQUARE_STRIDE, type Squares } from './tile-squares.ts'

/** Distance between stripes in CSS pixels; it divides the tile's side, so stripes run on across tiles. */
const STRIPE_STEP_PX = 4
/** Below this side, in CSS pixels, stripes would be noise: unknown is plain. */
const STRIPED_FROM_PX = 5
const TILE_PX = 512
/** What a new array of states holds. */
const NON_ATTEINTE = 0
/** Shares of a square that add up to this much leave nothing: rounding is not a resident. */
const WHOLE = 1 - 1e-6

/**
 * Squares as pixels (RGBA, not premultiplied), edges smoothed. Plain loops and no canvas: the same in Node, and
 * a worker's canvas may wait a second for a busy graphics process. Cost: the pixels of the squares.
 *
 * With `portee`, `difference`, `autour` and `places`, a square that holds several states is cut in bands: coloured areas stay
 * residents. Those within reach are at the bottom. Else all squares have the colour of the population.
 */
export function rasterSquares(
  { values, count }: Squares,
  sizePx: number,
  mode: ModeCarreaux,
  couleurs: CouleursCarreaux,
): Uint8ClampedArray<ArrayBuffer> {
  const pixels = new Uint8ClampedArray(sizePx * sizePx * 4)
  const surface = { words: new Uint32Array(pixels.buffer), sizePx }
  const scale = sizePx / TILE_PX
  const people = plain(couleurs.population)
  const bands = mode === 'population' ? [] : BANDS[mode](couleurs, STRIPE_STEP_PX * scale)
  for (let at = 0; at < count * SQUARE_STRIDE; at += SQUARE_STRIDE) {
    const side = values[at + 2]!
    const left = values[at]! - side / 2
    const top = values[at + 1]! - side / 2
    const [right, bottom] = [left + side, top + side]
    if (mode === 'population') {
      fillBox(surface, left, top, right, bottom, people)
      continue
    }
    let share = 0
    let low = bottom
    for (const { state, small, large } of bands) {
      const part = values[at + 3 + state]!
      if (part === 0) continue
      share += part
      const high = share > WHOLE ? top : cut(bottom - share * side, top, low)
      fillBox(surface, left, high, right, low, side >= STRIPED_FROM_PX * scale ? large : small)
      low = high
    }
  }
  return pixels
}

/** How one state is inked, in squares too small for stripes and in others. */
interface Band {
  readonly state: number
  readonly small: Ink
  readonly large: Ink
}

const solid = (state: number, color: string): Band => ({ state, small: plain(color), large: plain(color) })
const pattern = (state: number, color: string, step: number, slope: Ink['slope']): Band => ({
  state,
  small: plain(color),
  large: striped(color, step, slope),
})

/** Bands from the bottom up. In a difference what changes is plain, what stays is striped. */
const BANDS = {
  portee: (c: CouleursCarreaux, step: number): readonly Band[] => [
    solid(ATTEINTE, c.atteinte),
    pattern(INCONNUE, c.inconnue, step, 1),
    solid(NON_ATTEINTE, c.nonAtteinte),
  ],
  /** Who reaches one place: no answer for the others, so they have the colour of residents. */
  autour: (c: CouleursCarreaux, step: number): readonly Band[] => [
    solid(ATTEINTE, c.atteinte),
    pattern(NON_ATTEINTE, c.population, step, 0),
  ],
  /** Seats of today: all seated, half or more, fewer, unknown, out of reach (domain/plan/territoire/places-du-jour.ts). */
  places: (c: CouleursCarreaux, step: number): readonly Band[] => [
    solid(PLACES.assis, c.atteinte),
    pattern(PLACES.moitie, c.dejaAtteinte, step, 0),
    pattern(PLACES.inconnu, c.inconnue, step, 1),
    pattern(PLACES.peu, c.resteHors, step, -1),
    solid(PLACES.tropLoin, c.nonAtteinte),
  ],
  difference: (c: CouleursCarreaux, step: number): readonly Band[] => [
    pattern(DEJA_ATTEINT, c.dejaAtteinte, step, 0),
    solid(GAGNE, c.atteinte),
    pattern(SANS_REPONSE, c.inconnue, step, 1),
    solid(PERDU, c.nonAtteinte),
    pattern(RESTE_HORS, c.resteHors, step, -1),
  ],
} as const

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
  if (bottom <= top) return
  const { words, sizePx } = surface
  const firstX = Math.max(0, Math.floor(left))
  const lastX = Math.min(sizePx, Math.ceil(right))
  const firstY = Math.max(0, Math.floor(top))
  const lastY = Math.min(sizePx, Math.ceil(bottom))
  const solidFrom = Math.max(Math.ceil(left), 0)
  const solidTo = Math.min(Math.floor(right), sizePx)
  const { rgb, opacity, slope } = ink
  const last = opacity.length - 1
  for (let y = firstY; y < lastY; y++) {
    const rowPart = Math.min(y + 1, bottom) - Math.max(y, top)
    const row = y * sizePx
    // A whole side is added so that a falling stripe never counts below zero.
    const phase = y + sizePx
    const isSolid = rowPart === 1 && solidFrom < solidTo
    if (isSolid) fillRow(words, row, solidFrom, solidTo, phase, ink)
    for (let x = firstX; x < lastX; x++) {
      if (isSolid && x === solidFrom) x = solidTo
      if (x >= lastX) break
      const part = rowPart * (Math.min(x + 1, right) - Math.max(x, left))
      const alpha = Math.round(255 * part * opacity[(phase + slope * x) & last]!)
      // Where two squares share a pixel of their edges, the one that covers more of it wins.
      if (alpha > words[row + x]! >>> 24) words[row + x] = rgb | (alpha << 24)
    }
  }
}

/** Pixels that a square covers wholly: nothing to blend. */
function fillRow(words: Uint32Array, row: number, from: number, to: number, phase: number, ink: Ink): void {
  const { slope } = ink
  const last = ink.words.length - 1
  if (slope === 0) words.fill(ink.words[phase & last]!, row + from, row + to)
  else for (let x = from; x < to; x++) words[row + x] = ink.words[(phase + slope * x) & last]!
}
