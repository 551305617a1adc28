import { describe, expect, it } from 'vitest'
import { orNull } from '../../../geo/roads/road-times.ts'
import { NO_WAY } from '../../../src/domain/kernel/roads/graph.ts'
import { indexJoins } from '../../../src/domain/roads/join.ts'
import { joinColumns } from '../../../src/domain/roads/join-columns.ts'
import {
  prepareGraphs,
  prepareRoads,
  siteAtRow,
  timesToPlaces,
} from '../../../src/domain/roads/road-field.ts'
import { openRouter } from '../../../src/domain/roads/router.ts'
import { at, drawNetwork, type WayDraft } from './road-builders.ts'

type Nodes = Parameters<typeof drawNetwork>[0]
const drive = (
  nodes: Nodes,
  ways: readonly WayDraft[],
  from: readonly [number, number],
  to: readonly [number, number],
) => openRouter(drawNetwork(nodes, ways)).find('voiture', at(...from), at(...to))

// Each line of the review of traps that is about roads, by car: a walking test sees neither direction, nor rounding,
// nor weak components.
describe('traps on roads, by car', () => {
  const square: Nodes = { a: [0, 0], b: [100, 0], c: [100, 450], d: [0, 450] }

  it('goes 100 m along a one-way, and 1 km back', () => {
    const ways = [{ nodes: ['a', 'b'], tags: { oneway: 'yes' } }, { nodes: ['b', 'c', 'd', 'a'] }]
    expect(drive(square, ways, [0, 0], [100, 0])?.metres).toBeCloseTo(100, 0)
    expect(drive(square, ways, [100, 0], [0, 0])?.metres).toBeCloseTo(1000, 0)
  })

  it('counts from the cell to the place, never the other way: what a figure reads too', () => {
    const network = drawNetwork(square, [
      { nodes: ['a', 'b'], tags: { oneway: 'yes' } },
      { nodes: ['b', 'c', 'd', 'a'] },
    ])
    const index = indexJoins(network, 'voiture')
    const ends = [at(0, 0), at(100, 0)]
    const cells = joinColumns(network, index, 'voiture', ends, 'starts')
    const places = joinColumns(network, index, 'voiture', ends, 'places')
    const roads = prepareRoads(prepareGraphs(network, 'voiture'), cells)
    const drive100 = Math.round((36 * 100) / 28)
    expect([...timesToPlaces(roads, [null, siteAtRow(places, 1)]).timeDs]).toEqual([drive100, 0])
    expect([...timesToPlaces(roads, [siteAtRow(places, 0), null]).timeDs]).toEqual([
      0,
      Math.round((36 * 1000) / 28),
    ])
    // No place, no way: a value that no limit reaches, and none in a file.
    const none = timesToPlaces(roads, [null, null]).timeDs
    expect([...none]).toEqual([NO_WAY, NO_WAY])
    expect(orNull(Int32Array.of(50, 100, none[0]!)).filter((ds) => ds !== null && ds <= 300)).toHaveLength(2)
    expect(orNull(none)).toEqual([null, null])
  })

  it('enters the strong component from a point on a one-way stub', () => {
    const nodes = { ...square, out: [-200, 0] } as const
    const ways = [{ nodes: ['a', 'b', 'c', 'd', 'a'] }, { nodes: ['a', 'out'], tags: { oneway: 'yes' } }]
    const found = drive(nodes, ways, [-200, 0], [100, 0])
    expect(found?.start.straightM).toBeCloseTo(200, 0)
    expect(found?.metres).toBeCloseTo(1.3 * 200 + 100, 0)
  })

  it.each([
    ['one way', [Array.from({ length: 101 }, (_, k) => `n${k}`)]],
    ['100 ways', Array.from({ length: 100 }, (_, k) => [`n${k}`, `n${k + 1}`])],
  ])('takes 72 s for 100 steps of 10 m at 50 km/h drawn as %s', (_, paths) => {
    const nodes = Object.fromEntries(Array.from({ length: 101 }, (__, k) => [`n${k}`, [10 * k, 0] as const]))
    const ways = paths.map((path) => ({ nodes: path, tags: { highway: 'tertiary' } }))
    expect(drive(nodes, ways, [0, 0], [1000, 0])?.seconds).toBe(72)
  })

  it('does not join a bridge to the road below it', () => {
    // A node of each within 11 m, which four decimals would merge.
    const nodes = {
      w: [-500, 0],
      under: [0, 0],
      e: [500, 0],
      s: [0, -500],
      over: [3, 3],
      n: [0, 500],
      far: [500, 500],
    } as const
    const ways = [
      { nodes: ['w', 'under', 'e'] },
      { nodes: ['s', 'over', 'n'], tags: { bridge: 'yes' } },
      { nodes: ['n', 'far', 'e'] },
    ]
    expect(drive(nodes, ways, [-500, 0], [0, -500])?.metres).toBeGreaterThan(2900)
  })

  it('has no answer, and no exception, between two quarters without a link', () => {
    const nodes = { a: [0, 0], b: [500, 0], c: [0, 900], d: [100, 900] } as const
    const ways = [{ nodes: ['a', 'b'] }, { nodes: ['c', 'd'] }]
    const router = openRouter(drawNetwork(nodes, ways))
    // The small quarter is not the network: its points walk to the main one.
    expect(router.find('voiture', at(0, 900), at(500, 0))?.start.straightM).toBeCloseTo(900, 0)
    const pair = router.find('voiture', at(0, 900), at(100, 900), { local: true })
    expect(pair?.metres).toBeCloseTo(100, 0)
    const closed = openRouter(
      drawNetwork({ a: [0, 0], b: [9, 0] }, [{ nodes: ['a', 'b'], tags: { highway: 'path' } }]),
    )
    expect(closed.find('voiture', at(0, 0), at(9, 0))).toBeNull()
  })

  it('counts the way to the first road: 20 km of it are 20 km', () => {
    const found = drive({ a: [0, 0], b: [900, 0] }, [{ nodes: ['a', 'b'] }], [0, 20_000], [900, 0])
    expect(found?.metres).toBeGreaterThan(20_900)
    expect(found?.seconds).toBeGreaterThan((3.6 * 20_000) / 20)
  })
})
