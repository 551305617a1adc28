import { describe, expect, it } from 'vitest'
import {
  moveRoadSite,
  type RoadEnds,
  seedPlace,
  startRoadEdits,
} from '../../../../src/domain/kernel/roads/edit.ts'
import { buildGraph, NO_WAY, type RoadGraph } from '../../../../src/domain/kernel/roads/graph.ts'
import { spreadNearest } from '../../../../src/domain/kernel/roads/nearest-k.ts'
import { addSeed, createSeeds, type Seeds } from '../../../../src/domain/kernel/roads/seeds.ts'
import {
  allocateLabels,
  createSpreadTools,
  type RoadLabels,
  spread,
} from '../../../../src/domain/kernel/roads/spread.ts'
import { arcsOf, drawEnds, drawRoads, relaxAll } from '../../../support/draw/draw-roads.ts'
import { randomInt, seededRandom } from '../../../support/draw/random.ts'

const times = (labels: Int32Array) => Array.from({ length: labels.length / 2 }, (_, v) => labels[2 * v])
const sites = (labels: Int32Array) => Array.from({ length: labels.length / 2 }, (_, v) => labels[2 * v + 1])
const edge = (from: number, to: number, forward: number, backward: number) => ({
  from,
  to,
  forward,
  backward,
})

function graphOf(nodeCount: number, edges: ReturnType<typeof edge>[], sense: 'towards' | 'away') {
  const column = (of: (e: (typeof edges)[number]) => number) => Int32Array.from(edges, of)
  return buildGraph(
    {
      nodeCount,
      from: column((e) => e.from),
      to: column((e) => e.to),
      forwardDs: column((e) => e.forward),
      backwardDs: column((e) => e.backward),
    },
    sense,
  )
}

function labelsOf(graph: RoadGraph, nodeCount: number, seeds: Seeds): RoadLabels {
  const labels = allocateLabels(nodeCount)
  spread(graph, seeds, labels, createSpreadTools(graph))
  return labels
}

describe('the spread over roads', () => {
  it('walks one-ways from where people start to the place, never back', () => {
    // review-traps §3: A to B one-way 100, back by 1,000; the place is at B.
    const graph = graphOf(2, [edge(0, 1, 100, 0), edge(1, 0, 1000, 0)], 'towards')
    const seeds = createSeeds()
    addSeed(seeds, 1, 0, 0)
    const labels = labelsOf(graph, 2, seeds)
    expect(times(labels)).toEqual([100, 0])
  })

  it('says no way between two quarters without a link', () => {
    const graph = graphOf(4, [edge(0, 1, 10, 10), edge(2, 3, 10, 10)], 'towards')
    const seeds = createSeeds()
    addSeed(seeds, 0, 5, 7)
    const labels = labelsOf(graph, 4, seeds)
    expect(times(labels)).toEqual([5, 15, NO_WAY, NO_WAY])
    expect(sites(labels)).toEqual([7, 7, -1, -1])
  })

  it('gives equal times to the place with the lower number, in any order of the seeds', () => {
    const graph = graphOf(3, [edge(0, 1, 10, 10), edge(1, 2, 10, 10)], 'towards')
    for (const order of [
      [0, 2],
      [2, 0],
    ]) {
      const seeds = createSeeds()
      for (const node of order) addSeed(seeds, node, 0, node === 0 ? 4 : 3)
      const labels = labelsOf(graph, 3, seeds)
      expect(sites(labels)).toEqual([4, 3, 3])
    }
  })

  it('equals a plain relaxation on random towns, both ways, with a seed beyond one turn of the ring', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const random = seededRandom(seed)
      const edges = drawRoads(random, 6 + randomInt(random, 20))
      for (const sense of ['towards', 'away'] as const) {
        const graph = buildGraph(edges, sense)
        const seeds = createSeeds(2)
        for (let site = 0; site < 1 + randomInt(random, 12); site++) {
          addSeed(seeds, randomInt(random, edges.nodeCount), randomInt(random, 300), site)
        }
        addSeed(seeds, randomInt(random, edges.nodeCount), 2_000_000, 99)
        const labels = allocateLabels(edges.nodeCount)
        spread(graph, seeds, labels, createSpreadTools(graph))
        const wanted = relaxAll(graph.nodeCount, arcsOf(graph), seeds)
        expect(times(labels), `seed ${seed}`).toEqual(wanted.timeDs)
        expect(sites(labels), `seed ${seed}`).toEqual(wanted.site)
      }
    }
  })

  it('refuses edges that lead nowhere', () => {
    expect(() => graphOf(2, [edge(0, 2, 1, 1)], 'away')).toThrow('edge 0: nodes 0 and 2, wanted 0 to 1')
    expect(() => graphOf(2, [edge(0, 1, NO_WAY, 1)], 'away')).toThrow(`wanted less than ${NO_WAY}`)
  })
})

describe('edits of places on roads', () => {
  it('ends with the bits of a fresh run after each of 1,000 edits: added, moved, closed, opened again', () => {
    let edits = 0
    for (let seed = 1; seed <= 20; seed++) {
      const random = seededRandom(100 + seed)
      const edges = drawRoads(random, 8 + randomInt(random, 14))
      const [towards, away] = [buildGraph(edges, 'towards'), buildGraph(edges, 'away')]
      const draw = (): RoadEnds | null => (random() < 0.25 ? null : drawEnds(random, edges))
      const state = startRoadEdits(towards, away, Array.from({ length: 8 }, draw))
      for (let i = 0; i < 50; i++, edits++) {
        moveRoadSite(state, randomInt(random, state.ends.length + 1), draw())
        const fresh = startRoadEdits(towards, away, state.ends)
        expect(state.labels, `seed ${seed}, edit ${i}`).toEqual(fresh.labels)
      }
    }
    expect(edits).toBe(1000)
  })

  it('never lengthens a time by adding a place', () => {
    const random = seededRandom(5)
    const edges = drawRoads(random, 20)
    const state = startRoadEdits(buildGraph(edges, 'towards'), buildGraph(edges, 'away'), [])
    for (let site = 0; site < 30; site++) {
      const before = times(state.labels)
      moveRoadSite(state, site, drawEnds(random, edges))
      times(state.labels).forEach((time, v) => {
        expect(time).toBeLessThanOrEqual(before[v]!)
      })
    }
  })
})

describe('the k nearest places of a node', () => {
  it('are those of as many single spreads, nearest first', () => {
    for (let seed = 1; seed <= 15; seed++) {
      const random = seededRandom(200 + seed)
      const edges = drawRoads(random, 6 + randomInt(random, 10))
      const graph = buildGraph(edges, 'towards')
      const places = Array.from({ length: 9 }, () => drawEnds(random, edges))
      const all = createSeeds()
      const alone = places.map((place, site) => {
        seedPlace(all, place, site)
        const seeds = createSeeds()
        seedPlace(seeds, place, site)
        return relaxAll(edges.nodeCount, arcsOf(graph), seeds).timeDs
      })
      const found = spreadNearest(graph, all, 4)
      for (let v = 0; v < edges.nodeCount; v++) {
        const wanted = alone
          .map((timeDs, site) => ({ time: timeDs[v]!, site }))
          .filter(({ time }) => time < NO_WAY)
          .sort((a, b) => a.time - b.time || a.site - b.site)
          .slice(0, 4)
        const got = [0, 1, 2, 3]
          .map((rank) => ({ time: found.timeDs[4 * v + rank]!, site: found.site[4 * v + rank]! }))
          .filter(({ site }) => site >= 0)
        expect(got, `seed ${seed}, node ${v}`).toEqual(wanted)
      }
    }
  })
})
