import { createExpression, featureFilter } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { LAYERS, SOURCES } from '../../../src/map/style/ids.ts'
import type { MapInputs } from '../../../src/map/style/inputs.ts'
import { buildStyle, LAYERS_LIEUX } from '../../../src/map/style/style.ts'
import { inputs } from '../../support/examples/map-inputs.ts'

const on: MapInputs = { ...inputs, couches: { ...inputs.couches, wifi: true } }
type Properties = Record<string, string | number>

function layerOf(id: string, from = on) {
  const layer = buildStyle(from).layers.find((l) => l.id === id)
  if (layer?.type !== 'symbol') throw new Error(`no symbol layer ${id}`)
  return layer
}

/** What MapLibre makes of an expression for a point: its own evaluator; plain values stand for themselves. */
function evaluateExpression(value: unknown, properties: Properties): unknown {
  if (Array.isArray(value) && typeof value[0] !== 'string') return value
  const parsed = createExpression(value, 'layout')
  if (parsed.result === 'error') throw new Error(String(parsed.value.map((e) => e.message)))
  return parsed.value.evaluate({ zoom: 10 }, { type: 1, properties, geometry: [] } as never)
}
const evaluate = (id: string, name: string, properties: Properties, from = on) =>
  evaluateExpression((layerOf(id, from).layout as Record<string, unknown>)[name], properties)
const image = (id: string, properties: Properties) => String(evaluate(id, 'icon-image', properties))

describe('the layer of free Wi-Fi', () => {
  it('is drawn only when it is asked for', () => {
    expect(layerOf(LAYERS.wifi, inputs).layout).toMatchObject({ visibility: 'none' })
    expect(layerOf(LAYERS.wifiGrappes, inputs).layout).toMatchObject({ visibility: 'none' })
    expect(layerOf(LAYERS.wifi).layout).toMatchObject({ visibility: 'visible' })
  })

  it('draws yes, no and not said by three images, and anything else as not said', () => {
    const drawn = ['oui', 'non', 'inconnu', 'peut-être'].map((wifi) => image(LAYERS.wifi, { wifi }))
    expect(drawn).toEqual(['wifi-oui', 'wifi-non', 'wifi-inconnu', 'wifi-inconnu'])
  })

  it('says of a bubble what its places say: yes with their number, no only if all say so', () => {
    const bubble = (wifiOui: number, wifiInconnu: number) => ({ point_count: 12, wifiOui, wifiInconnu })
    const both = (properties: Properties) => [
      image(LAYERS.wifiGrappes, properties),
      String(evaluate(LAYERS.wifiGrappes, 'text-field', properties)),
    ]
    expect(both(bubble(3, 9))).toEqual(['wifi-oui', '3'])
    expect(both(bubble(0, 1))).toEqual(['wifi-inconnu', ''])
    expect(both(bubble(0, 0))).toEqual(['wifi-non', ''])
  })

  it('adds up its places in the bubbles of the very source it draws', () => {
    const source = buildStyle(on).sources[SOURCES.lieux] as { clusterProperties: Record<string, unknown[]> }
    const count = (name: string, wifi: string) => {
      return evaluateExpression(source.clusterProperties[name]?.[1], { wifi })
    }
    expect(['oui', 'non', 'inconnu'].map((w) => count('wifiOui', w))).toEqual([1, 0, 0])
    expect(['oui', 'non', 'inconnu'].map((w) => count('wifiInconnu', w))).toEqual([0, 0, 1])
  })

  it('has a badge for every place and every bubble, once', () => {
    for (const properties of [{ wifi: 'oui' }, { point_count: 3, cluster_id: 1 }]) {
      const kept = [LAYERS.wifi, LAYERS.wifiGrappes].filter((id) =>
        featureFilter(layerOf(id).filter, 'filter').filter({ zoom: 10 }, { type: 1, properties } as never),
      )
      expect(kept).toHaveLength(1)
    }
  })

  it('stands beside the places, and in their stead where they are hidden', () => {
    const alone: MapInputs = { ...on, couches: { ...on.couches, lieux: false } }
    expect(evaluate(LAYERS.wifi, 'icon-offset', { wifi: 'oui' })).not.toEqual([0, 0])
    expect(evaluate(LAYERS.wifi, 'icon-offset', { wifi: 'oui' }, alone)).toEqual([0, 0])
    expect(evaluate(LAYERS.wifiGrappes, 'icon-offset', { point_count: 4 }, alone)).toEqual([0, 0])
    expect(evaluate(LAYERS.wifiGrappes, 'icon-offset', { point_count: 60 })).toEqual([19, -19])
  })

  it('answers a tap as the places do', () => {
    expect(LAYERS_LIEUX).toContain(LAYERS.wifi)
    expect(LAYERS_LIEUX).toContain(LAYERS.wifiGrappes)
  })
})
