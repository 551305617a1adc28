import { describe, expect, it } from 'vitest'
import { MODES } from '../../../src/domain/common/mode.ts'
import { indexJoins, joinPoint, timeAlongEdge, timesFrom, timesTo } from '../../../src/domain/roads/join.ts'
import { joinColumns } from '../../../src/domain/roads/join-columns.ts'
import { pointCount } from '../../../src/domain/roads/network.ts'
import { FERRY, MOTORWAY, RAMP, TUNNEL } from '../../../src/domain/roads/profile.ts'
import { nearestOnEdges, Search } from '../../../src/domain/roads/segment-index.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { randomTown } from './random-town.ts'
import { at, drawNetwork } from './road-builders.ts'

describe('joining the network', () => {
  it.each([1, 2, 3, 4, 5])('finds what a search of every segment finds (town %i)', (seed) => {
    const random = seededRandom(seed)
    const network = randomTown(random)
    for (const mode of MODES) {
      const index = indexJoins(network, mode)
      if (index === null) continue
      const { forward, backward } = network.cost[mode]
      for (let trial = 0; trial < 200; trial++) {
        // In the town, around it, and now and then 40 km away.
        const spread = trial % 10 === 0 ? 40_000 : 3000
        const [lon, lat] = at(spread * (random() - 0.3), spread * (random() - 0.3))
        const search = new Search(network, lon, lat)
        for (let edge = 0; edge < forward.length; edge++) {
          const from = network.main[mode][network.edgeFrom[edge]!]
          const to = network.main[mode][network.edgeTo[edge]!]
          const closed = forward[edge] === 0 && backward[edge] === 0
          if (from !== 1 || to !== 1 || closed) continue
          if ((network.edgeFlags[edge]! & (TUNNEL | MOTORWAY | RAMP | FERRY)) !== 0) continue
          for (let k = 0; k + 1 < pointCount(network, edge); k++) search.consider(edge, k)
        }
        expect(nearestOnEdges(index, lon, lat)).toEqual(search.found())
      }
    }
  })

  it('takes the shorter of two edges that meet at the nearest point, then the first', () => {
    const nodes = { a: [0, 0], b: [100, 0], c: [150, 0], d: [100, 100] } as const
    const network = drawNetwork(nodes, [{ nodes: ['a', 'b'] }, { nodes: ['b', 'c'] }, { nodes: ['b', 'd'] }])
    const index = indexJoins(network, 'marche')
    expect(index && joinPoint(index, 'marche', ...at(100, -30)).edge).toBe(1)
    const even = drawNetwork({ ...nodes, c: [200, 0] }, [
      { nodes: ['d', 'b'] },
      { nodes: ['a', 'b'] },
      { nodes: ['b', 'c'] },
    ])
    const first = indexJoins(even, 'marche')
    expect(first && joinPoint(first, 'marche', ...at(100, -30)).edge).toBe(0)
  })

  it('puts a point of an island on its own roads, and on none where no ferry makes them part of the network', () => {
    // 300 m of water between the quay (q) and the island (i, j); the point is nearer to the quay.
    const nodes = { a: [-2000, 0], q: [0, 0], i: [300, 0], j: [300, 900] } as const
    const roads = [{ nodes: ['a', 'q'] }, { nodes: ['i', 'j'] }]
    const ferry = {
      nodes: ['q', 'i'],
      tags: { route: 'ferry', motor_vehicle: 'yes', bicycle: 'yes', foot: 'yes' },
    }
    const linked = drawNetwork(nodes, [...roads, ferry])
    const points = [at(120, 0), at(120, 0), at(280, 500)]
    const isIsland = (point: number) => point > 0
    for (const mode of MODES) {
      const { edge } = joinColumns(linked, indexJoins(linked, mode), mode, points, 'starts', { isIsland })
      expect([...edge], mode).toEqual([0, 1, 1])
      // Without the ferry the island is not the network: no leg crosses the water.
      const apart = drawNetwork(nodes, roads)
      const alone = joinColumns(apart, indexJoins(apart, mode), mode, points, 'starts', { isIsland })
      expect([...alone.edge], mode).toEqual([0, -1, -1])
      expect([...alone.straightM].slice(1), mode).toEqual([Infinity, Infinity])
    }
  })

  it('gives the time to each end, leg included, in the directions that are open', () => {
    const nodes = { a: [0, 0], b: [400, 0], c: [200, 300] } as const
    const network = drawNetwork(nodes, [
      { nodes: ['a', 'b'], tags: { oneway: 'yes', name: 'Rue Haute' } },
      { nodes: ['b', 'c', 'a'], tags: { oneway: 'yes' } },
    ])
    const index = indexJoins(network, 'voiture')
    const join = index && joinPoint(index, 'voiture', ...at(120, -50))
    if (join === null) throw new Error('no network')
    expect(join.straightM).toBeCloseTo(50, 1)
    expect(join.fraction).toBeCloseTo(0.3, 4)
    const leg = (36 * 1.3 * 50) / 20
    const whole = Math.round((36 * 400) / 28)
    expect(timesFrom(network, 'voiture', join)).toEqual({ from: -1, to: Math.round(leg + 0.7 * whole) })
    expect(timesTo(network, 'voiture', join)).toEqual({ from: Math.round(leg + 0.3 * whole), to: -1 })
    const ahead = index && joinPoint(index, 'voiture', ...at(300, 0))
    if (ahead === null) throw new Error('no network')
    expect(timeAlongEdge(network, 'voiture', join, ahead)).toBe(Math.round(leg + 0.45 * whole))
    expect(timeAlongEdge(network, 'voiture', ahead, join)).toBe(-1)
  })
})
