import { describe, expect, it } from 'vitest'
import { createMapEmitter } from '../../../src/state/ui/map-events.ts'

describe('map events', () => {
  it('reach those who listen, by name, and nobody after they stop', () => {
    const { on, emit } = createMapEmitter()
    const heard: unknown[] = []
    const stop = on('point', (at) => heard.push(at))
    on('pointeur', (at) => heard.push(at))
    emit('point', { lon: 2, lat: 46 })
    emit('pointeur', null)
    stop()
    emit('point', { lon: 3, lat: 47 })
    expect(heard).toEqual([{ lon: 2, lat: 46 }, null])
  })

  it('are not kept for those who come later', () => {
    const { on, emit } = createMapEmitter()
    const heard: unknown[] = []
    emit('point', { lon: 2, lat: 46 })
    on('point', (at) => heard.push(at))
    expect(heard).toEqual([])
  })

  it('may make a listener stop while they are told', () => {
    const { on, emit } = createMapEmitter()
    const heard: string[] = []
    const stops = ['a', 'b'].map((name) =>
      on('point', () => {
        heard.push(name)
        for (const stop of stops) stop()
      }),
    )
    emit('point', { lon: 2, lat: 46 })
    emit('point', { lon: 2, lat: 46 })
    expect(heard).toEqual(['a', 'b'])
  })
})
