import { describe, expect, it } from 'vitest'
import { PALETTES, type Palette, THEMES } from '../../../src/map/style/palette.ts'

type Colour = keyof Palette

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)

/** WCAG 2.2 relative luminance and contrast. */
const luminanceOf = (rgb: readonly number[]) =>
  0.2126 * linear(rgb[0]!) + 0.7152 * linear(rgb[1]!) + 0.0722 * linear(rgb[2]!)
const contrast = (a: string, b: string) => {
  const [low, high] = [luminanceOf(channels(a)), luminanceOf(channels(b))].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

/** Viénot, Brettel & Mollon 1999: what a dichromat sees, in linear RGB. */
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
} as const
const seenBy = (kind: keyof typeof DICHROMATS, hex: string) => {
  const rgb = channels(hex).map(linear)
  return DICHROMATS[kind].map(([r, g, b]) => r * rgb[0]! + g * rgb[1]! + b * rgb[2]!)
}
/** Distance in CIELAB, D65. */
const labOf = (rgb: readonly number[]) => {
  const [r, g, b] = rgb as [number, number, number]
  const f = (t: number) => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}
const difference = (a: readonly number[], b: readonly number[]) =>
  Math.hypot(...labOf(a).map((v, i) => v - labOf(b)[i]!))

const GRAPHICS: readonly Colour[] = [
  'frr',
  'rural',
  'qpv',
  'population',
  'atteinte',
  'nonAtteinte',
  'inconnue',
  'dejaAtteinte',
  'resteHors',
  'lieu',
  'wifi',
  'selection',
  'anneau',
  'bordTerritoire',
]

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = PALETTES[theme]

  it.each(GRAPHICS)('shows %s at 3:1 on the territory', (colour) => {
    expect(contrast(palette[colour], palette.territoire)).toBeGreaterThanOrEqual(3)
  })

  it.each(['lieu', 'wifi', 'qpv', 'selection', 'anneau'] as const)(
    'shows %s at 3:1 outside it too',
    (colour) => {
      for (const ground of ['communeVoisine', 'voisin', 'fond'] as const) {
        expect(contrast(palette[colour], palette[ground])).toBeGreaterThanOrEqual(3)
      }
    },
  )

  it('writes names at 4.5:1, and numbers on bubbles too', () => {
    expect(contrast(palette.nom, palette.territoire)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.nomVoisin, palette.communeVoisine)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(palette.lisere, palette.lieu)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['protan', 'deutan'] as const)('keeps reached and not reached apart for %s eyes', (kind) => {
    const [reached, not, unknown] = [palette.atteinte, palette.nonAtteinte, palette.inconnue].map((c) =>
      seenBy(kind, c),
    )
    expect(difference(reached!, not!)).toBeGreaterThan(30)
    expect(difference(reached!, unknown!)).toBeGreaterThan(10)
    expect(difference(not!, unknown!)).toBeGreaterThan(20)
  })

  it.each(['protan', 'deutan'] as const)('keeps what changes apart from what stays for %s eyes', (kind) => {
    const [won, lost, deja, hors, unknown] = (
      ['atteinte', 'nonAtteinte', 'dejaAtteinte', 'resteHors', 'inconnue'] as const
    ).map((name) => seenBy(kind, palette[name]))
    for (const other of [won, lost, deja, unknown]) expect(difference(hors!, other!)).toBeGreaterThan(25)
    for (const other of [won, lost, unknown]) expect(difference(deja!, other!)).toBeGreaterThan(20)
  })

  it('steps from the territory outwards, calm but visible', () => {
    const grounds = [palette.territoire, palette.communeVoisine, palette.voisin, palette.fond]
    const light = grounds.map((c) => luminanceOf(channels(c)))
    expect([...light].sort((a, b) => b - a)).toEqual(light)
    expect(contrast(palette.territoire, palette.communeVoisine)).toBeGreaterThan(1.1)
  })
})
