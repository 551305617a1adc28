/** Opacity of the ground between stripes. */
const STRIPE_GROUND = 0.3

/** A colour, and its opacity by `(y + slope · x) % opacity.length`: more than one value makes stripes. */
export interface Ink {
  /** 0x00BBGGRR. */
  readonly rgb: number
  readonly opacity: readonly number[]
  /** 1 rises to the right, 0 lies flat, −1 falls to the right. */
  readonly slope: 1 | 0 | -1
}

/** `color` is `#rrggbb`. */
export function plain(color: string): Ink {
  const value = Number.parseInt(color.slice(1), 16)
  return { rgb: (value >> 16) | (value & 0xff00) | ((value & 0xff) << 16), opacity: [1], slope: 0 }
}

/** A third of the step (whole pixels) inked, its two sides half so: smooth enough at 45°. */
export function striped(color: string, step: number, slope: Ink['slope']): Ink {
  const half = (1 + STRIPE_GROUND) / 2
  const inked = Math.max(1, Math.round(step / 3))
  const opacity = Array.from({ length: step }, (_, i) => {
    if (i < inked) return 1
    return i === inked || i === step - 1 ? half : STRIPE_GROUND
  })
  return { ...plain(color), opacity, slope }
}
