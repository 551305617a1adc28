/** Three numbers: red, green, blue, 0 to 1; linear where it is said. */
type Rgb = readonly [number, number, number]

const channelsOf = (hex: string): Rgb => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return [r, g, b]
}
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const linearOf = (hex: string): Rgb => {
  const [r, g, b] = channelsOf(hex)
  return [linear(r), linear(g), linear(b)]
}

/** WCAG 2.2 relative luminance of `#rrggbb`, 0 to 1. */
export const luminanceOf = (hex: string): number => {
  const [r, g, b] = linearOf(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** WCAG 2.2 contrast of two colours `#rrggbb`, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [x, y] = [luminanceOf(a), luminanceOf(b)]
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)
}

/**
 * What a dichromat sees, in linear RGB: Viénot, Brettel & Mollon 1999 for those who lack red or green, Machado, Oliveira
 * & Fernandes 2009 (severity 1) for blue, of which the first say nothing.
 */
const DICHROMATS = {
  protan: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deutan: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Record<string, readonly [Rgb, Rgb, Rgb]>

/** Whose eyes are simulated, for a table of tests. */
export const DICHROMAT_EYES = [
  'protan',
  'deutan',
  'tritan',
] as const satisfies readonly (keyof typeof DICHROMATS)[]

/** L*, a*, b* of a linear RGB colour, D65. */
const labOf = ([r, g, b]: Rgb): Rgb => {
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** How far apart two colours `#rrggbb` look to such eyes: distance in CIELAB, 0 for the same, 100 from black to white. */
export function differenceFor(eyes: (typeof DICHROMAT_EYES)[number], one: string, other: string): number {
  const seen = (hex: string): Rgb => {
    const [red, green, blue] = DICHROMATS[eyes]
    const [r, g, b] = linearOf(hex)
    // What a screen cannot show is shown as the nearest it can.
    const by = (row: Rgb) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b))
    return labOf([by(red), by(green), by(blue)])
  }
  const [a, b] = [seen(one), seen(other)]
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}
