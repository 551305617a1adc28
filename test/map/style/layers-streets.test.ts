import { describe, expect, it } from 'vitest'
import { STREET_RANKS } from '../../../src/domain/roads/street-ranks.ts'
import { LAYERS } from '../../../src/map/style/ids.ts'
import { streetLayers, streetNames, streetSource } from '../../../src/map/style/layers-streets.ts'
import { PALETTES } from '../../../src/map/style/palette.ts'
import { STREET_INKS, type StreetInks } from '../../../src/map/style/street-inks.ts'
import { RUES } from '../../../src/map/style/street-scale.ts'
import { buildStyle } from '../../../src/map/style/style.ts'
import { carte } from '../../../src/text/carte.ts'
import { inputs } from '../../support/examples/map-inputs.ts'

const GROUNDS: Readonly<Record<keyof typeof STREET_INKS, readonly string[]>> = {
  clair: [PALETTES.clair.territoire, PALETTES.clair.communeVoisine, PALETTES.clair.voisin],
  sombre: [PALETTES.sombre.territoire, PALETTES.sombre.communeVoisine, PALETTES.sombre.voisin],
  clairContraste: [PALETTES.clair.territoire, PALETTES.clair.voisin],
  sombreContraste: [PALETTES.sombre.territoire, PALETTES.sombre.voisin],
  papier: ['#ffffff'],
}
const THEMES = Object.entries(STREET_INKS) as [keyof typeof STREET_INKS, StreetInks][]

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const luminance = (hex: string) =>
  [0.2126, 0.7152, 0.0722].reduce(
    (sum, weight, i) => sum + weight * linear(Number.parseInt(hex.slice(1 + 2 * i, 3 + 2 * i), 16) / 255),
    0,
  )
/** WCAG 2.2. */
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high! + 0.05) / (low! + 0.05)
}

describe('the scale of the streets', () => {
  it('has each rank of the tiles once, in their order, with words of its own', () => {
    expect(RUES.map(({ rang }) => rang)).toEqual(STREET_RANKS.map(({ rang }) => rang))
    const words = RUES.map(({ libelle }) => carte.legende[libelle])
    expect(new Set(words).size).toBe(RUES.length)
    for (const { largeursPx } of RUES) expect([...largeursPx].sort((a, b) => a - b)).toEqual(largeursPx)
  })

  it.each(THEMES)('can be read: %s', (name, inks) => {
    const strong = name.endsWith('Contraste') || name === 'papier'
    for (const ground of GROUNDS[name]) {
      expect(contrast(inks.nom, inks.halo), 'a name on its halo').toBeGreaterThan(7)
      expect(contrast(inks.nom, ground), 'a name on the ground').toBeGreaterThan(4.5)
      for (const rang of ['chemin', 'marches', 'bac'] as const) {
        expect(contrast(inks.trait[rang], ground), rang).toBeGreaterThan(3)
      }
      // A street is seen by its casing or by itself.
      for (const rang of ['autoroute', 'principale', 'secondaire', 'rue'] as const) {
        const seen = Math.max(contrast(inks.trait[rang], ground), contrast(inks.lisere, ground))
        expect(seen, `${rang} on ${ground}`).toBeGreaterThan(strong ? 3 : 2)
      }
    }
  })

  it.each(THEMES)('is what the layers are drawn with: %s', (_, inks) => {
    const drawn = JSON.stringify([...streetLayers(inks), streetNames(inks)])
    for (const { rang } of RUES) {
      expect(drawn).toContain(`"${rang}"`)
      expect(drawn).toContain(inks.trait[rang])
    }
  })
})

describe('the layers of the streets', () => {
  it('ask for tiles of the territory on show, whatever the order of its départements', () => {
    const source = (proches: readonly string[], essai = 0) => streetSource({ proches, essai })
    expect(source(['2B', '2A'])).toEqual(source(['2A', '2B']))
    expect(source(['2A']).tiles).toEqual(['rues://{z}/{x}/{y}/2A/0'])
    // Asked for again, they have other addresses: a tile that failed is not taken for one that is there.
    expect(source(['2A'], 1)).not.toEqual(source(['2A']))
  })

  it('lie under every mark and every other name, and are hidden under the plan of IGN', () => {
    const ids = buildStyle(inputs).layers.map(({ id }) => id)
    const after = ids.slice(ids.indexOf(LAYERS.ruesNoms) + 1)
    for (const id of [LAYERS.noms, LAYERS.lieux, LAYERS.grappes, LAYERS.lieuChoisi])
      expect(after).toContain(id)
    expect(ids.indexOf(LAYERS.rues)).toBeLessThan(ids.indexOf(LAYERS.qpvFond))
    const withPlan = buildStyle({ ...inputs, fondIgn: true }).layers.filter(
      (l) => 'source' in l && l.source === 'rues',
    )
    expect(withPlan.length).toBeGreaterThan(4)
    for (const layer of withPlan) expect(layer.layout).toMatchObject({ visibility: 'none' })
    const none = buildStyle({ ...inputs, rues: null })
    expect(JSON.stringify(none)).not.toContain('rues')
  })
})
