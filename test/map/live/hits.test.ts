import type { Map as MapLibre } from 'maplibre-gl'
import { describe, expect, it } from 'vitest'
import { hitCommune, hitLieu } from '../../../src/map/live/hits.ts'
import { LAYERS } from '../../../src/map/style/ids.ts'

interface Drawn {
  readonly x: number
  readonly y: number
  readonly layer: string
  readonly properties: Record<string, unknown>
}

/** A map where a degree is a pixel, answering as MapLibre does to a box or a point. */
function mapOf(drawn: readonly Drawn[]): MapLibre {
  const queryRenderedFeatures = (
    at: [number, number] | [[number, number], [number, number]],
    { layers }: { layers: string[] },
  ) => {
    const [from, to] = Array.isArray(at[0]) ? (at as [[number, number], [number, number]]) : [at, at]
    const [[left, top], [right, bottom]] = [from, to] as [[number, number], [number, number]]
    return drawn
      .filter((d) => layers.includes(d.layer) && d.x >= left && d.x <= right && d.y >= top && d.y <= bottom)
      .map((d) => ({ geometry: { type: 'Point', coordinates: [d.x, d.y] }, properties: d.properties }))
  }
  return { queryRenderedFeatures, project: ([x, y]: [number, number]) => ({ x, y }) } as unknown as MapLibre
}

const lieu = (id: string, x: number, y: number): Drawn => ({ x, y, layer: LAYERS.lieux, properties: { id } })

describe('what a tap finds', () => {
  it('is the nearest place within the finger, not the first drawn', () => {
    const map = mapOf([lieu('far', 110, 100), lieu('near', 103, 100), lieu('out', 100, 130)])
    expect(hitLieu(map, { x: 100, y: 100 }, 22)).toEqual({ type: 'lieu', id: 'near' })
  })

  it('is a bubble when that is nearer, with where it stands', () => {
    const bubble = { x: 98, y: 99, layer: LAYERS.grappes, properties: { cluster_id: 7, point_count: 12 } }
    expect(hitLieu(mapOf([lieu('a', 110, 100), bubble]), { x: 100, y: 100 }, 22)).toEqual({
      type: 'grappe',
      clusterId: 7,
      lon: 98,
      lat: 99,
    })
  })

  it('is nothing beyond the radius', () => {
    expect(hitLieu(mapOf([lieu('a', 123, 100)]), { x: 100, y: 100 }, 22)).toBeNull()
  })

  it('is the place itself when the tap meets its Wi-Fi badge', () => {
    const badge = { ...lieu('a', 104, 100), layer: LAYERS.wifi }
    expect(hitLieu(mapOf([badge]), { x: 100, y: 100 }, 22)).toEqual({ type: 'lieu', id: 'a' })
  })

  it('is the commune of the point itself, and none outside the loaded ones', () => {
    const map = mapOf([{ x: 5, y: 5, layer: LAYERS.territoire, properties: { code: '87085' } }])
    expect(hitCommune(map, { x: 5, y: 5 })).toBe('87085')
    expect(hitCommune(map, { x: 6, y: 5 })).toBeNull()
  })
})
