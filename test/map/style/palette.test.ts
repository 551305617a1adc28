import { describe, expect, it } from 'vitest'
import { PALETTES, type Palette, THEMES } from '../../../src/map/style/palette.ts'
import { contrast, DICHROMAT_EYES, differenceFor, luminanceOf } from '../../support/colours.ts'

type Colour = keyof Palette

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

  /** Least distance between two colours that tell different things, for each kind of eyes. */
  const expectApart = (least: number, pairs: readonly (readonly [Colour, Colour])[]) => {
    for (const eyes of DICHROMAT_EYES)
      for (const [one, other] of pairs) {
        const apart = differenceFor(eyes, palette[one], palette[other])
        expect(apart, `${one} and ${other}, ${eyes}`).toBeGreaterThan(least)
      }
  }

  it('keeps reached, not reached and unknown apart for eyes that lack a colour', () => {
    expectApart(30, [['atteinte', 'nonAtteinte']])
    expectApart(20, [['nonAtteinte', 'inconnue']])
    expectApart(10, [['atteinte', 'inconnue']])
  })

  it('keeps what changes apart from what stays for them', () => {
    expectApart(
      25,
      (['atteinte', 'nonAtteinte', 'dejaAtteinte', 'inconnue'] as const).map((c) => ['resteHors', c]),
    )
    expectApart(
      20,
      (['atteinte', 'nonAtteinte', 'inconnue'] as const).map((c) => ['dejaAtteinte', c]),
    )
  })

  it('steps from the territory outwards, calm but visible', () => {
    const grounds = [palette.territoire, palette.communeVoisine, palette.voisin, palette.fond]
    const light = grounds.map((c) => luminanceOf(c))
    expect([...light].sort((a, b) => b - a)).toEqual(light)
    expect(contrast(palette.territoire, palette.communeVoisine)).toBeGreaterThan(1.1)
  })
})
