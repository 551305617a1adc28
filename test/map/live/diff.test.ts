import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import { describe, expect, it } from 'vitest'
import { diffStyles, EMPTY_STYLE, type MapOp } from '../../../src/map/live/diff.ts'
import { LAYERS, SOURCES } from '../../../src/map/style/ids.ts'
import type { MapInputs } from '../../../src/map/style/inputs.ts'
import { buildStyle } from '../../../src/map/style/style.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { everyInputs, inputs } from '../../support/examples/map-inputs.ts'

const from = (change: Partial<MapInputs>): MapOp[] =>
  diffStyles(buildStyle(inputs), buildStyle({ ...inputs, ...change }))

describe('the diff of two maps', () => {
  it('does nothing when nothing changed, even when the inputs are a new object', () => {
    expect(from({})).toEqual([])
  })

  it('hands over data only when its reference changed', () => {
    const lieux = { ...inputs.lieux }
    expect(from({ lieux })).toEqual([{ op: 'setData', id: SOURCES.lieux, data: lieux }])
  })

  it('turns a layer on by its layout alone', () => {
    expect(from({ couches: { ...inputs.couches, rural: true } })).toEqual([
      { op: 'setLayout', id: LAYERS.rural, name: 'visibility', value: 'visible' },
    ])
  })

  it('leaves the cells to their painter when the figure has a new version', () => {
    const version = { territoire: 'epci:1', key: 'v 2' }
    expect(from({ carreaux: { version, mode: 'portee' } })).toEqual([])
  })

  it('marks a chosen commune by filters, and a chosen place by one feature', () => {
    expect(from({ communeChoisie: '87001' }).map((op) => op.op)).toEqual(['setFilter', 'setFilter'])
    expect(from({ lieuChoisi: 'b' })).toEqual([
      {
        op: 'setData',
        id: SOURCES.lieuChoisi,
        data: { type: 'FeatureCollection', features: [inputs.lieux.features[1]] },
      },
    ])
  })

  it('repaints for a theme without adding or removing anything', () => {
    const ops = from({ theme: 'sombre' })
    expect(ops.length).toBeGreaterThan(10)
    expect(new Set(ops.map((op) => op.op))).toEqual(new Set(['setPaint']))
  })

  it('puts the street map in at its place, after its source, and takes it out again', () => {
    const on = from({ fondIgn: true })
    expect(on.find((op) => op.op === 'addSource')).toMatchObject({ id: SOURCES.ign })
    expect(on.find((op) => op.op === 'addLayer')).toMatchObject({ before: LAYERS.rural })
    const off = diffStyles(buildStyle({ ...inputs, fondIgn: true }), buildStyle(inputs))
    const names = off.map((op) => op.op)
    expect(names.indexOf('removeLayer')).toBeLessThan(names.indexOf('removeSource'))
  })

  it('refuses a source that changes its type', () => {
    const style = buildStyle(inputs)
    const { sources } = buildStyle({ ...inputs, fondIgn: true })
    const other = { ...style, sources: { ...style.sources, [SOURCES.qpv]: sources[SOURCES.ign]! } }
    expect(() => diffStyles(style, other)).toThrow('got a change from geojson to raster')
  })

  it('brings any map to any other: 300 random walks end in the very style', () => {
    const random = seededRandom(20)
    const pick = () => buildStyle(everyInputs[Math.floor(random() * everyInputs.length)]!)
    let shown = EMPTY_STYLE
    for (let step = 0; step < 300; step++) {
      const next = pick()
      shown = replay(shown, diffStyles(shown, next))
      expect(normal(shown)).toEqual(normal(next))
    }
  })
})

/** A map's answer to each operation, as plain data: the oracle of the diff. */
function replay(style: StyleSpecification, ops: readonly MapOp[]): StyleSpecification {
  const sources: Record<string, unknown> = { ...style.sources }
  const layers = structuredClone(style.layers) as unknown as Record<string, unknown>[]
  const layer = (id: string) => {
    const found = layers.find((l) => l.id === id)
    if (found === undefined) throw new Error(`no layer ${id}`)
    return found
  }
  const set = (id: string, group: 'paint' | 'layout', name: string, value: unknown) => {
    layer(id)[group] = { ...(layer(id)[group] as object | undefined), [name]: value }
  }
  for (const op of ops) {
    if (op.op === 'addSource') sources[op.id] = op.source
    else if (op.op === 'removeSource') delete sources[op.id]
    else if (op.op === 'setData') sources[op.id] = { ...(sources[op.id] as object), data: op.data }
    else if (op.op === 'setTiles') sources[op.id] = { ...(sources[op.id] as object), tiles: op.tiles }
    else if (op.op === 'removeLayer') layers.splice(layers.indexOf(layer(op.id)), 1)
    else if (op.op === 'addLayer') {
      const source = 'source' in op.layer ? op.layer.source : null
      if (source !== null && !(source in sources)) throw new Error(`${op.layer.id} came before ${source}`)
      layers.splice(op.before === null ? layers.length : layers.indexOf(layer(op.before)), 0, { ...op.layer })
    } else if (op.op === 'setPaint') set(op.id, 'paint', op.name, op.value)
    else if (op.op === 'setLayout') set(op.id, 'layout', op.name, op.value)
    else layer(op.id).filter = op.filter
  }
  return { version: 8, sources, layers } as StyleSpecification
}

/** Properties that are absent and those that are undefined mean the same. */
const normal = (style: StyleSpecification): unknown => JSON.parse(JSON.stringify(style))
