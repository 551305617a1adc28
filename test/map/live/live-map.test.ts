// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type LiveMapSetup, openLiveMap } from '../../../src/map/live/live-map.ts'
import { inputs, mapEvents } from '../../support/examples/map-inputs.ts'

type Listener = (event: unknown) => void
const fake = vi.hoisted(() => ({
  listeners: new Map<string, (event: unknown) => void>(),
  container: { clientWidth: 0, clientHeight: 0 },
  hits: [] as unknown[],
}))
const map = vi.hoisted(() => ({
  fitBounds: vi.fn(),
  addSource: vi.fn(),
  addLayer: vi.fn(),
  setLayoutProperty: vi.fn(),
  easeTo: vi.fn(),
  getContainer: () => fake.container,
  getBounds: () => ({ getWest: () => 1, getSouth: () => 45, getEast: () => 2, getNorth: () => 46 }),
  getZoom: () => 9,
  getCanvas: () => ({ style: {} }),
  getSource: (id: string) => ({ type: id === 'lieux' ? 'geojson' : 'vector' }),
  queryRenderedFeatures: () => fake.hits,
  project: ([x, y]: [number, number]) => ({ x, y }),
  unproject: ([x, y]: [number, number]) => ({ lng: x, lat: y }),
  on: (name: string, listener: Listener) => fake.listeners.set(name, listener),
}))
vi.mock('../../../src/map/live/create-map.ts', () => ({
  createMap: () => map,
  fitOptions: () => ({ padding: 32 }),
}))

const VUE = { bounds: [0.6, 45.4, 1.9, 46.4] } as const
const events = mapEvents()
const open = (change: Partial<LiveMapSetup> = {}) =>
  openLiveMap({
    container: fake.container as HTMLElement,
    vue: VUE,
    camera: null,
    hashActif: true,
    reducedMotion: () => false,
    paint: async () => null,
    drawStreets: async () => ({ octets: null, codes: [], manquants: [] }),
    events,
    ...change,
  })
const fire = (name: string, event: unknown = {}) => fake.listeners.get(name)?.(event)
const show = () => Object.assign(fake.container, { clientWidth: 390, clientHeight: 700 })

beforeEach(() => {
  vi.clearAllMocks()
  fake.hits = []
  Object.assign(fake.container, { clientWidth: 0, clientHeight: 0 })
  location.hash = ''
})

describe('a map made while it is hidden', () => {
  it('fits its territory when it is shown, once', () => {
    open()
    fire('resize')
    expect(map.fitBounds).not.toHaveBeenCalled()
    show()
    fire('resize')
    fire('resize')
    expect(map.fitBounds).toHaveBeenCalledExactlyOnceWith([...VUE.bounds], { padding: 32, animate: false })
  })

  it('keeps the position of a shared link, or of the map before', () => {
    location.hash = '#carte=12/45.8/1.13'
    open()
    location.hash = ''
    open({ camera: { center: [1, 45], zoom: 9 } })
    show()
    fire('resize')
    expect(map.fitBounds).not.toHaveBeenCalled()
  })

  it('goes where it was sent meanwhile', () => {
    const live = open()
    live.fit({ bounds: [2, 46, 3, 47] })
    show()
    fire('resize')
    expect(map.fitBounds).toHaveBeenCalledExactlyOnceWith([2, 46, 3, 47], { padding: 32, animate: false })
  })
})

describe('a running map', () => {
  it('draws nothing before its style is there, then only what changed', () => {
    const live = open()
    live.show(inputs)
    expect(map.addLayer).not.toHaveBeenCalled()
    fire('style.load')
    const layers = map.addLayer.mock.calls.length
    expect(layers).toBeGreaterThan(15)
    live.show({ ...inputs, couches: { ...inputs.couches, frr: true } })
    expect(map.addLayer.mock.calls.length).toBe(layers)
    expect(map.setLayoutProperty.mock.calls.map(([id]) => id).sort()).toEqual([
      'communes-frr',
      'communes-frr-partiel',
    ])
    expect(events.onBounds).toHaveBeenCalledWith([1, 45, 2, 46])
  })

  it('tells the place that was tapped, and only that', () => {
    open()
    fake.hits = [{ geometry: { type: 'Point', coordinates: [3, 4] }, properties: { id: 'a' } }]
    fire('click', { point: { x: 3, y: 4 }, originalEvent: {} })
    expect(events.onLieu).toHaveBeenCalledExactlyOnceWith('a')
    expect(events.onPoint).not.toHaveBeenCalled()
  })

  it('tells the commune and the point where there is no place', () => {
    open()
    fake.hits = [{ geometry: { type: 'Polygon', coordinates: [] }, properties: { code: '87085' } }]
    fire('click', { point: { x: 3, y: 4 }, originalEvent: {} })
    expect(events.onCommune).toHaveBeenCalledExactlyOnceWith('87085')
    expect(events.onPoint).toHaveBeenCalledExactlyOnceWith(3, 4)
  })

  it('jumps instead of gliding for those who asked for less motion', () => {
    show()
    open({ reducedMotion: () => true }).fit(VUE)
    expect(map.fitBounds.mock.calls[0]?.[1]).toMatchObject({ animate: false })
    open().fit(VUE)
    expect(map.fitBounds.mock.calls[1]?.[1]).toMatchObject({ animate: true })
  })
})

it('tells that places or outlines could not be drawn, not that a tile is missing', () => {
  const onFault = vi.fn()
  open({ events: { ...events, onFault } })
  fire('error', { sourceId: 'rues', error: new Error('404') })
  fire('error', { error: new Error('style') })
  expect(onFault).not.toHaveBeenCalled()
  fire('error', { sourceId: 'lieux', error: new Error('could not be cloned') })
  expect(onFault).toHaveBeenCalledOnce()
  // Without its worker it draws no place and no outline.
  fire('error', { error: new Error('Worker failed to load. Check that the worker URL is correct.') })
  expect(onFault).toHaveBeenCalledTimes(2)
})
