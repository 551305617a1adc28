import { describe, expect, it } from 'vitest'
import {
  allocateCellTimes,
  groupByEdge,
  type RoadSite,
  readCellTimes,
} from '../../../../src/domain/kernel/roads/cell-times.ts'
import { startRoadEdits } from '../../../../src/domain/kernel/roads/edit.ts'
import { buildGraph, NO_WAY, type RoadEdges } from '../../../../src/domain/kernel/roads/graph.ts'
import { addSeed, createSeeds } from '../../../../src/domain/kernel/roads/seeds.ts'
import { type Arc, drawRoads, relaxAll } from '../../../support/draw/draw-roads.ts'
import { randomInt, seededRandom } from '../../../support/draw/random.ts'

/** A point on an edge: how far along it in ds from its first node, by the forward cost, and its leg. */
interface Point {
  readonly edge: number
  readonly along: number
  readonly leg: number
}

/** Both ways of an edge cost the same here, or one is closed: a point then cuts it into two whole numbers. */
function evenCosts(edges: RoadEdges): RoadEdges {
  const backwardDs = edges.backwardDs.map((cost, e) =>
    cost === 0 || edges.forwardDs[e] === 0 ? cost : edges.forwardDs[e]!,
  )
  return { ...edges, backwardDs }
}

const lengthOf = (edges: RoadEdges, e: number) => Math.max(edges.forwardDs[e]!, edges.backwardDs[e]!)
const ifOpen = (cost: number, time: number) => (cost === 0 ? -1 : time)

function startAt(edges: RoadEdges, { edge, along, leg }: Point) {
  const rest = lengthOf(edges, edge) - along
  return {
    toA: ifOpen(edges.backwardDs[edge]!, leg + along),
    toB: ifOpen(edges.forwardDs[edge]!, leg + rest),
  }
}

function siteAt(edges: RoadEdges, { edge, along, leg }: Point): RoadSite {
  const rest = lengthOf(edges, edge) - along
  return {
    edge,
    fromADs: ifOpen(edges.forwardDs[edge]!, leg + along),
    fromBDs: ifOpen(edges.backwardDs[edge]!, leg + rest),
    legDs: leg,
  }
}

/** Arcs, walked from places back, with every point a node of its own that cuts its edge: no special case is left. */
function cutAt(edges: RoadEdges, points: readonly Point[]): Arc[] {
  const arcs: Arc[] = []
  for (let e = 0; e < edges.from.length; e++) {
    const on = points
      .map((point, i) => ({ ...point, node: edges.nodeCount + i }))
      .filter(({ edge }) => edge === e)
      .sort((a, b) => a.along - b.along)
    let [node, along] = [edges.from[e]!, 0]
    for (const stop of [...on, { node: edges.to[e]!, along: lengthOf(edges, e) }]) {
      // Two points at one place of a one-way: neither lies behind the other.
      const together = along === stop.along && Math.min(node, stop.node) >= edges.nodeCount
      if (together || edges.forwardDs[e]! > 0) arcs.push([stop.node, node, stop.along - along])
      if (together || edges.backwardDs[e]! > 0) arcs.push([node, stop.node, stop.along - along])
      node = stop.node
      along = stop.along
    }
  }
  return arcs
}

describe('times of cells by road', () => {
  it('equal those of a network cut at every cell and place, on random towns', () => {
    let alongOneEdge = 0
    for (let seed = 1; seed <= 60; seed++) {
      const random = seededRandom(seed)
      const edges = evenCosts(drawRoads(random, 4 + randomInt(random, 6)))
      // Half of all points on a few edges, so that cells and places meet on one.
      const draw = (): Point => {
        const edge = randomInt(random, random() < 0.5 ? 5 : edges.from.length)
        return { edge, along: randomInt(random, lengthOf(edges, edge) + 1), leg: randomInt(random, 50) }
      }
      const cells = Array.from({ length: 30 }, draw)
      const places = Array.from({ length: 6 }, draw)
      const ends = cells.map((cell) => startAt(edges, cell))
      const starts = {
        edge: Int32Array.from(cells, ({ edge }) => edge),
        toADs: Int32Array.from(ends, ({ toA }) => toA),
        toBDs: Int32Array.from(ends, ({ toB }) => toB),
        legDs: Int32Array.from(cells, ({ leg }) => leg),
      }
      const sites = places.map((place) => siteAt(edges, place))
      const state = startRoadEdits(
        buildGraph(edges, 'towards'),
        buildGraph(edges, 'away'),
        sites.map(({ edge, fromADs, fromBDs }) => ({
          a: edges.from[edge]!,
          b: edges.to[edge]!,
          fromA: fromADs,
          fromB: fromBDs,
        })),
      )
      const out = allocateCellTimes(cells.length)
      readCellTimes(starts, groupByEdge(starts), edges, state.labels, sites, out)

      const points = [...cells, ...places]
      const seeds = createSeeds()
      places.forEach(({ leg }, site) => {
        addSeed(seeds, edges.nodeCount + cells.length + site, leg, site)
      })
      const wanted = relaxAll(edges.nodeCount + points.length, cutAt(edges, points), seeds)
      cells.forEach((cell, i) => {
        const time = wanted.timeDs[edges.nodeCount + i]!
        expect(out.timeDs[i], `seed ${seed}, cell ${i}`).toBe(time === NO_WAY ? NO_WAY : time + cell.leg)
        expect(out.site[i], `seed ${seed}, cell ${i}`).toBe(wanted.site[edges.nodeCount + i])
        if (places[out.site[i]!]?.edge === cell.edge) alongOneEdge++
      })
    }
    expect(alongOneEdge).toBeGreaterThan(100)
  })

  it('has no time for a cell on no road', () => {
    const edges = evenCosts(drawRoads(seededRandom(3), 4))
    const none = Int32Array.of(-1)
    const starts = { edge: none, toADs: none, toBDs: none, legDs: none }
    const out = allocateCellTimes(1)
    const state = startRoadEdits(buildGraph(edges, 'towards'), buildGraph(edges, 'away'), [
      { a: 0, b: 1, fromA: 0, fromB: 0 },
    ])
    readCellTimes(starts, groupByEdge(starts), edges, state.labels, [null], out)
    expect([out.timeDs[0], out.site[0]]).toEqual([NO_WAY, -1])
  })
})
