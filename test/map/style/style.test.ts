import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { LAYERS, SOURCES } from '../../../src/map/style/ids.ts'
import { imageLieu, mapImages } from '../../../src/map/style/images.ts'
import { PALETTES, THEMES } from '../../../src/map/style/palette.ts'
import { LEGENDES, RAYONS_GRAPPE_PX, REMPLISSAGES, TYPES_LIEU } from '../../../src/map/style/scales.ts'
import { FORMES } from '../../../src/map/style/shapes.ts'
import { buildStyle } from '../../../src/map/style/style.ts'
import { carte } from '../../../src/text/carte.ts'
import { everyInputs, inputs } from '../../support/examples/map-inputs.ts'

const layerOf = (id: string, from = inputs) => {
  const layer = buildStyle(from).layers.find((l) => l.id === id)
  if (layer === undefined) throw new Error(`no layer ${id}`)
  return layer
}
const paintOf = (id: string, from = inputs): Record<string, unknown> => ({ ...layerOf(id, from).paint })

describe('the style', () => {
  it('is valid for every theme, toggle, mode and selection', () => {
    expect(everyInputs).toHaveLength(768)
    for (const each of everyInputs) expect(validateStyleMin(buildStyle(each))).toEqual([])
  })

  it('would be refused by the validator if a colour were wrong', () => {
    const style = buildStyle(inputs)
    const broken = { ...style, layers: [{ id: 'x', type: 'background', paint: { 'background-color': 3 } }] }
    expect(validateStyleMin(broken as never)).not.toEqual([])
  })

  it('gives each layer an id of its own, known to LAYERS, and a source that exists', () => {
    const known = new Set<string>(Object.values(LAYERS))
    for (const each of everyInputs) {
      const { layers, sources } = buildStyle(each)
      const ids = layers.map((l) => l.id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => !known.has(id))).toEqual([])
      expect(layers.filter((l) => 'source' in l && !(l.source in sources))).toEqual([])
    }
  })

  it('uses every source it declares, and every name of LAYERS and SOURCES', () => {
    const { layers, sources } = buildStyle({ ...inputs, fondIgn: true })
    const used = new Set(layers.flatMap((l) => ('source' in l ? [l.source] : [])))
    expect([...used].sort()).toEqual(Object.keys(sources).sort())
    expect(Object.values(SOURCES).sort()).toEqual(Object.keys(sources).sort())
    expect(Object.values(LAYERS).sort()).toEqual(layers.map((l) => l.id).sort())
  })

  it('names no server unless the person asked for the street map', () => {
    for (const each of everyInputs) {
      const style = buildStyle(each)
      expect(style).not.toHaveProperty('glyphs')
      expect(style).not.toHaveProperty('sprite')
      const hosts = JSON.stringify(style).match(/https?:\/\/[^/"]+/g) ?? []
      expect(hosts).toEqual(each.fondIgn ? ['https://data.geopf.fr'] : [])
    }
  })

  it('keeps layers in one order, so that a diff never has to move one', () => {
    const all = buildStyle({ ...inputs, fondIgn: true }).layers.map((l) => l.id)
    for (const each of everyInputs) {
      const ids = buildStyle(each).layers.map((l) => l.id)
      expect(all.filter((id) => ids.includes(id))).toEqual(ids)
    }
  })

  it('lets MapLibre cluster the places, and never hands it cells as features', () => {
    const { sources } = buildStyle(inputs)
    expect(sources[SOURCES.lieux]).toMatchObject({ type: 'geojson', cluster: true })
    expect(JSON.stringify(buildStyle(everyInputs[0] ?? inputs))).not.toContain('carreaux')
  })
})

describe('the legend', () => {
  it('has words for each class, and a colour of the palette', () => {
    for (const { titre, classes } of Object.values(LEGENDES)) {
      expect(carte.legende[titre].length).toBeGreaterThan(2)
      for (const { libelle, couleur } of classes) {
        expect(carte.legende[libelle].length).toBeGreaterThan(2)
        for (const theme of THEMES) expect(PALETTES[theme][couleur]).toMatch(/^#[0-9a-f]{6}$/)
      }
      expect(new Set(classes.map((c) => c.libelle)).size).toBe(classes.length)
    }
  })

  it.each(THEMES)('shows the colours that the layers are painted with (%s)', (theme) => {
    const from = { ...inputs, theme }
    const palette = PALETTES[theme]
    const legend = (name: keyof typeof LEGENDES, at: number) => palette[LEGENDES[name].classes[at]!.couleur]
    expect(paintOf(LAYERS.qpvTrait, from)['line-color']).toBe(legend('qpv', 0))
    expect(paintOf(LAYERS.territoire, from)['fill-color']).toBe(legend('communes', 0))
    expect(paintOf(LAYERS.communesVoisines, from)['fill-color']).toBe(legend('communes', 1))
    expect(paintOf(LAYERS.contoursFond, from)['fill-color']).toBe(legend('communes', 2))
    expect(paintOf(LAYERS.anneau, from)['line-color']).toBe(legend('portee', 3))
    expect(paintOf(LAYERS.grappes, from)['circle-color']).toBe(
      palette[LEGENDES.lieux.classes.at(-1)!.couleur],
    )
  })

  it('lists every kind of place the layer draws, with the shape it draws', () => {
    const drawn = JSON.stringify(layerOf(LAYERS.lieux).layout)
    for (const { valeur, forme } of TYPES_LIEU) {
      expect(drawn).toContain(`"${valeur}","${imageLieu(valeur, 'plein')}"`)
      expect(FORMES).toHaveProperty(forme)
    }
    expect(LEGENDES.lieux.classes.map((c) => c.valeur)).toEqual([
      ...TYPES_LIEU.map((t) => t.valeur),
      'grappe',
    ])
  })

  it.each(['offre', 'ouvert'] as const)(
    'fills shapes by the same classes as the layer (%s)',
    (remplissage) => {
      const drawn = JSON.stringify(layerOf(LAYERS.lieux, { ...inputs, remplissage }).layout)
      const [full, hollow] = REMPLISSAGES[remplissage]
      expect(drawn).toContain(`["==",["get","${remplissage}"],"${full.valeur}"]`)
      expect(drawn).toContain(`["==",["get","${remplissage}"],"${hollow.valeur}"]`)
      expect(LEGENDES[remplissage].classes).toBe(REMPLISSAGES[remplissage])
    },
  )

  it('draws bubbles with the radii of the scale', () => {
    const radius = paintOf(LAYERS.grappes)['circle-radius']
    expect(radius).toEqual(['step', ['get', 'point_count'], 15, 10, 18, 50, 22, 200, 27])
    expect(RAYONS_GRAPPE_PX.map((r) => r.rayonPx)).toEqual([15, 18, 22, 27])
  })
})

describe('the images', () => {
  it('hold every image that a layer names', () => {
    const names = new Set(mapImages('clair').map((i) => i.id))
    for (const each of everyInputs.filter((_, i) => i % 7 === 0)) {
      const used = JSON.stringify(buildStyle(each).layers).match(
        /"(lieu-[a-z]+-[a-z]+|wifi-[a-z]+|hachure[a-z-]*|semis[a-z-]*)"/gi,
      )
      const images = (used ?? [])
        .map((text) => text.slice(1, -1))
        .filter((text) => !text.startsWith('lieu-choisi'))
      expect(images.length).toBeGreaterThan(15)
      for (const image of images) expect(names).toContain(image)
    }
  })
})
