import { describe, expect, it } from 'vitest'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { openRouter } from '../../../src/domain/roads/router.ts'
import { at, drawNetwork } from './road-builders.ts'

const line = { a: [0, 0], b: [100, 0], c: [200, 0], d: [300, 0], n: [100, 100] } as const

describe('cutting into edges', () => {
  it('joins ways that go on alike, whichever way they are drawn', () => {
    const network = drawNetwork(line, [{ nodes: ['a', 'b'] }, { nodes: ['c', 'b'] }, { nodes: ['c', 'd'] }])
    expect([...network.edgeDm]).toEqual([3000])
    expect([...network.shapeStart]).toEqual([0, 2])
    expect(network.nodeLon).toHaveLength(2)
  })

  it.each([
    ['class', { highway: 'service' }],
    ['name', { name: 'Rue Haute' }],
    ['speed', { maxspeed: '20' }],
    ['access', { motor_vehicle: 'private' }],
    ['direction', { oneway: 'yes' }],
    ['tunnel', { tunnel: 'yes' }],
  ])('cuts where the %s changes', (_, tags) => {
    const network = drawNetwork(line, [
      { nodes: ['a', 'b'] },
      { nodes: ['b', 'c'], tags: tags as Record<string, string> },
    ])
    expect([...network.edgeDm]).toEqual([1000, 1000])
  })

  it('cuts at junctions, not where a closed road starts', () => {
    const open = drawNetwork(line, [{ nodes: ['a', 'b', 'c'] }, { nodes: ['b', 'n'] }])
    expect([...open.edgeDm]).toEqual([1000, 1000, 1000])
    const closed = drawNetwork(line, [
      { nodes: ['a', 'b', 'c'] },
      { nodes: ['b', 'n'], tags: { access: 'no' } },
    ])
    expect([...closed.edgeDm]).toEqual([2000])
  })

  it('keeps a one-way whole when its second half is drawn against', () => {
    const network = drawNetwork(line, [
      { nodes: ['a', 'b'], tags: { oneway: 'yes' } },
      { nodes: ['c', 'b'], tags: { oneway: '-1' } },
    ])
    expect([...network.edgeDm]).toEqual([2000])
    expect([...network.cost.voiture.forward]).toEqual([Math.round((36 * 200) / 28)])
    expect([...network.cost.voiture.backward]).toEqual([0])
  })

  it('makes an edge of a ring that nothing touches', () => {
    const network = drawNetwork(line, [{ nodes: ['a', 'b', 'n', 'a'] }])
    expect(network.edgeFrom[0]).toBe(network.edgeTo[0])
    expect(network.edgeDm[0]).toBe(Math.round(10 * (200 + Math.hypot(100, 100))))
    const ring = openRouter(network).find('marche', at(100, 0), at(100, 100))
    expect(ring?.metres).toBeCloseTo(100, 1)
  })

  it('rounds a cost once, from the exact length', () => {
    const network = drawNetwork(line, [{ nodes: ['a', 'b', 'c', 'd'] }])
    const [lonA, latA] = at(0, 0)
    const exact = distanceM(lonA, latA, ...at(300, 0))
    expect(network.cost.marche.forward[0]).toBe(Math.round((36 * exact) / 4))
    expect(network.cost.voiture.backward[0]).toBe(Math.round((36 * exact) / 28))
  })
})

describe('given lengths', () => {
  const ways = [
    { nodes: ['a', 'b'], lengthM: 500 },
    { nodes: ['b', 'c'], lengthM: 100 },
  ]
  it('are those of the edge, and say where along it a point is', () => {
    const network = drawNetwork(line, ways)
    expect([...network.edgeDm]).toEqual([6000])
    expect([...(network.shapeM ?? [])]).toEqual([500])
    const router = openRouter(network)
    expect(router.find('voiture', at(0, 0), at(100, 0))?.metres).toBeCloseTo(500, 0)
    expect(router.find('voiture', at(50, 0), at(200, 0))?.metres).toBeCloseTo(350, 0)
  })
})

describe('ferries', () => {
  const water = {
    a: [0, 0],
    b: [100, 0],
    c: [5100, 0],
    d: [5200, 0],
    mid: [2600, 0],
    isle: [2600, 500],
  } as const
  const banks = [{ nodes: ['a', 'b'] }, { nodes: ['c', 'd'] }]
  const cross = (tags: Record<string, string>) =>
    drawNetwork(water, [...banks, { nodes: ['b', 'mid', 'c'], tags: { ...tags, route: 'ferry' } }])

  it('take their duration, else their length at 15 km/h, and 15 minutes in both cases', () => {
    expect(cross({ duration: '00:20' }).cost.voiture.forward[2]).toBe((20 + 15) * 600)
    expect(cross({}).cost.marche.forward[2]).toBe(Math.round((36 * 5000) / 15) + 15 * 600)
  })

  it('share one crossing between the edges it is cut into', () => {
    const network = drawNetwork(water, [
      ...banks,
      { nodes: ['b', 'mid', 'c'], tags: { route: 'ferry', duration: '20' } },
      { nodes: ['mid', 'isle'], tags: { route: 'ferry' } },
    ])
    const [first, second] = network.cost.marche.forward.slice(2, 4)
    expect([first, second]).toEqual([10_500, 10_500])
  })

  it('are not joined', () => {
    const found = openRouter(cross({ duration: '20' })).find('marche', at(1500, 0), at(5150, 0))
    expect(found?.start.straightM).toBeCloseTo(1400, 0)
  })
})
