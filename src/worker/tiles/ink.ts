/** Opacity of the ground between stripes. */
const STRIPE_GROUND = 0.3

/** A colour, and its opacity by `(y + slope · x) mod opacity.length`, a power of two: several make stripes. */
export interface Ink {
  /** 0x00BBGGRR. */
  readonly rgb: number
  readonly opacity: readonly number[]
  /** Pixels wholly inside, 0xAABBGGRR, one for each opacity. */
  readonly words: Uint32Array
  /** 1 rises to the right, 0 lies flat, −1 falls to the right. */
  readonly slope: 1 | 0 | -1
}

/** `color` is `#rrggbb`. */
export function plain(color: string): Ink {
  return inkOf(color, [1], 0)
}

/** A third of the step (whole pixels, a power of two) inked, its two sides half so: smooth enough at 45°. */
export function striped(color: string, step: number, slope: Ink['slope']): Ink {
  const half = (1 + STRIPE_GROUND) / 2
  const inked = Math.max(1, Math.round(step / 3))
  const opacity = Array.from({ length: step }, (_, i) => {
    if (i < inked) return 1
    return i === inked || i === step - 1 ? half : STRIPE_GROUND
  })
  return inkOf(color, opacity, slope)
}

function inkOf(color: string, opacity: readonly number[], slope: Ink['slope']): Ink {
  const value = Number.parseInt(color.slice(1), 16)
  const rgb = (value >> 16) | (value & 0xff00) | ((value & 0xff) << 16)
  return { rgb, opacity, slope, words: Uint32Array.from(opacity, (o) => rgb | (Math.round(255 * o) << 24)) }
}
