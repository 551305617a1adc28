import { describe, expect, it } from 'vitest'
import { MODES } from '../../../src/domain/common/mode.ts'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { indexJoins, joinPoint, timeAlongEdge, timesFrom, timesTo } from '../../../src/domain/roads/join.ts'
import { buildAdjacency, type RoadNetwork } from '../../../src/domain/roads/network.ts'
import { findRoute, reachNodes } from '../../../src/domain/roads/route.ts'
import { openRouter } from '../../../src/domain/roads/router.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { randomTown } from './random-town.ts'
import { at, drawNetwork } from './road-builders.ts'

/** Bellman and Ford: relaxes every edge until nothing changes. */
function slowTimes(
  network: RoadNetwork,
  mode: (typeof MODES)[number],
  sources: readonly (readonly [number, number])[],
) {
  const ds = new Array<number>(network.nodeLon.length).fill(Number.POSITIVE_INFINITY)
  for (const [node, first] of sources) if (first >= 0) ds[node] = Math.min(ds[node]!, first)
  for (let changed = true; changed; ) {
    changed = false
    network.edgeFrom.forEach((from, edge) => {
      const to = network.edgeTo[edge]!
      const { forward, backward } = network.cost[mode]
      for (const [tail, head, cost] of [
        [from, to, forward[edge]!],
        [to, from, backward[edge]!],
      ] as const) {
        if (cost === 0 || ds[tail]! + cost >= ds[head]!) continue
        ds[head] = ds[tail]! + cost
        changed = true
      }
    })
  }
  return ds
}

describe('routes', () => {
  it.each([11, 12, 13, 14])('are as quick as a search without a heap finds (town %i)', (seed) => {
    const random = seededRandom(seed)
    const network = randomTown(random)
    const adjacency = buildAdjacency(network)
    for (const mode of MODES) {
      const index = indexJoins(network, mode)
      if (index === null) continue
      for (let trial = 0; trial < 40; trial++) {
        const start = joinPoint(index, mode, ...at(2000 * random(), 2000 * random()))
        const end = joinPoint(index, mode, ...at(2000 * random(), 2000 * random()))
        const first = timesFrom(network, mode, start)
        const last = timesTo(network, mode, end)
        const sources = [
          [network.edgeFrom[start.edge]!, first.from],
          [network.edgeTo[start.edge]!, first.to],
        ] as const
        const ds = slowTimes(network, mode, sources)
        expect(
          [...reachNodes(network, adjacency, mode, sources).ds].map((t) => (t === 0x7fffffff ? Infinity : t)),
        ).toEqual(ds)
        const direct = timeAlongEdge(network, mode, start, end)
        const best = Math.min(
          last.from < 0 ? Infinity : ds[network.edgeFrom[end.edge]!]! + last.from,
          last.to < 0 ? Infinity : ds[network.edgeTo[end.edge]!]! + last.to,
          direct < 0 ? Infinity : direct,
        )
        expect(findRoute(network, adjacency, mode, start, end)?.ds ?? Infinity).toBe(best)
      }
    }
  })

  it('are never shorter than the straight line, and their line is as long as they say', () => {
    const random = seededRandom(21)
    const network = randomTown(random)
    const router = openRouter(network)
    for (const mode of MODES) {
      for (let trial = 0; trial < 60; trial++) {
        const [start, end] = [at(2000 * random(), 2000 * random()), at(2000 * random(), 2000 * random())]
        const found = router.find(mode, start, end)
        if (found === null) continue
        expect(found.metres).toBeGreaterThanOrEqual(distanceM(...start, ...end) - 0.01)
        const { line } = found
        const drawn = line.slice(1).reduce((sum, point, k) => sum + distanceM(...line[k]!, ...point), 0)
        const legs = found.start.straightM + found.end.straightM
        expect(Math.abs(drawn + 0.3 * legs - found.metres)).toBeLessThan(1 + found.streets.length)
      }
    }
  })

  it('name their streets, and give class words the rest', () => {
    const nodes = { a: [0, 0], b: [100, 0], c: [200, 0], d: [200, 80] } as const
    const network = drawNetwork(nodes, [
      { nodes: ['a', 'b'], tags: { name: 'Rue Haute' } },
      { nodes: ['b', 'c'], tags: { name: 'Rue Haute', maxspeed: '20' } },
      { nodes: ['c', 'd'], tags: { highway: 'path' } },
    ])
    const found = openRouter(network).find('marche', at(10, 0), at(200, 80))
    expect(
      found?.streets.map(({ name, roadClass, metres }) => [name, roadClass, Math.round(metres)]),
    ).toEqual([
      ['Rue Haute', 'residential', 190],
      ['', 'path', 80],
    ])
  })

  it('turn around a one-way block when the place is just behind', () => {
    const nodes = { a: [0, 0], b: [400, 0], c: [400, 100], d: [0, 100] } as const
    const network = drawNetwork(nodes, [
      { nodes: ['a', 'b'], tags: { oneway: 'yes', name: 'Grande Rue' } },
      { nodes: ['b', 'c', 'd', 'a'], tags: { oneway: 'yes' } },
    ])
    const router = openRouter(network)
    expect(router.find('voiture', at(200, 0), at(150, 0))?.metres).toBeCloseTo(950, 0)
    expect(router.find('marche', at(200, 0), at(150, 0))?.metres).toBeCloseTo(50, 0)
  })
})
