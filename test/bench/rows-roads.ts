import { existsSync } from 'node:fs'
import { join } from 'node:path'
import FlatQueue from 'flatqueue'
import createGraph from 'ngraph.graph'
import { nba } from 'ngraph.path'
import { readReseau } from '../../geo/roads/read-reseau.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { allocateCellTimes, groupByEdge, readCellTimes } from '../../src/domain/kernel/roads/cell-times.ts'
import { moveRoadSite, seedPlace, startRoadEdits } from '../../src/domain/kernel/roads/edit.ts'
import { buildGraph, NO_WAY, type RoadEdges, type RoadGraph } from '../../src/domain/kernel/roads/graph.ts'
import { createSeeds, type Seeds } from '../../src/domain/kernel/roads/seeds.ts'
import {
  allocateLabels,
  clearLabels,
  createSpreadTools,
  spread,
} from '../../src/domain/kernel/roads/spread.ts'
import { indexJoins, joinPoint, timesFrom, timesTo } from '../../src/domain/roads/join.ts'
import type { RoadNetwork } from '../../src/domain/roads/network.ts'
import { randomInt, seededRandom } from '../support/draw/random.ts'
import { OPEN_DATA_DIR } from '../support/files/data-dirs.ts'
import { type BenchRow, processorMs, race } from './measure.ts'

const PORTO = join(OPEN_DATA_DIR, 'roads/porto.osm.pbf')
const PLACES = 60
const COPIES = 4
/** How often the same drag is made. */
const DRAG_ROUNDS = 9
/** Cells asked of ngraph.path: five searches each. */
const NGRAPH_CELLS = 40

type Point = readonly [lon: number, lat: number]

/** Porto by car, 60 places on random streets; and four copies of it side by side, 240 places. */
export async function benchRoads(wants: (name: string) => boolean): Promise<BenchRow[]> {
  if (!existsSync(PORTO)) {
    console.log('reseau-*: no ../shared/open-data/roads, not measured')
    return []
  }
  const { network } = await readReseau([PORTO])
  const rows: BenchRow[] = []
  const row = (name: string, value: number, goal: string) => rows.push({ name, value, unit: '×', goal })
  const town = drawTown(network)
  if (wants('reseau-plein-vs-tas') || wants('reseau-plein-vs-plancher')) {
    const { heap, floor } = fullRuns(town)
    row('reseau-plein-vs-tas', heap, '>= 1.3')
    row('reseau-plein-vs-plancher', floor, '<= 15')
  }
  if (wants('reseau-glisser-vs-plein')) row('reseau-glisser-vs-plein', dragSteps(town), '<= 0.35')
  if (wants('reseau-vs-ngraph')) row('reseau-vs-ngraph', againstNgraph(town), '>= 1000')
  return rows
}

function drawTown(network: RoadNetwork) {
  const index = indexJoins(network, 'voiture')
  if (index === null) throw new Error('roads: Porto has no street by car')
  const random = seededRandom(11)
  const draw = (): Point => {
    const node = randomInt(random, network.nodeLon.length)
    return [
      network.nodeLon[node]! + 0.002 * (random() - 0.5),
      network.nodeLat[node]! + 0.002 * (random() - 0.5),
    ]
  }
  const join1 = ([lon, lat]: Point) => joinPoint(index, 'voiture', lon, lat)
  const place = (at: Point) => {
    const { edge, ...rest } = join1(at)
    const ends = timesTo(network, 'voiture', { edge, ...rest })
    return {
      site: { edge, fromADs: ends.from, fromBDs: ends.to, legDs: Math.round(rest.legDs) },
      ends: { a: network.edgeFrom[edge]!, b: network.edgeTo[edge]!, fromA: ends.from, fromB: ends.to },
      at,
    }
  }
  const cells = Array.from({ length: 6600 }, draw)
  const joined = cells.map(join1)
  const ends = joined.map((start) => timesFrom(network, 'voiture', start))
  const edges: RoadEdges = {
    nodeCount: network.nodeLon.length,
    from: network.edgeFrom,
    to: network.edgeTo,
    forwardDs: network.cost.voiture.forward,
    backwardDs: network.cost.voiture.backward,
  }
  return {
    network,
    edges,
    towards: buildGraph(edges, 'towards'),
    away: buildGraph(edges, 'away'),
    places: Array.from({ length: PLACES }, () => place(draw())),
    moved: Array.from({ length: 400 }, () => place(draw())),
    cells,
    starts: {
      edge: Int32Array.from(joined, ({ edge }) => edge),
      toADs: Int32Array.from(ends, ({ from }) => from),
      toBDs: Int32Array.from(ends, ({ to }) => to),
      legDs: Int32Array.from(joined, ({ legDs }) => Math.round(legDs)),
    },
  }
}
type Town = ReturnType<typeof drawTown>

function seedAll(town: Town, copies: number): Seeds {
  const seeds = createSeeds()
  for (let copy = 0; copy < copies; copy++) {
    const shift = copy * town.edges.nodeCount
    town.places.forEach(({ ends }, i) => {
      seedPlace(seeds, { ...ends, a: ends.a + shift, b: ends.b + shift }, copy * PLACES + i)
    })
  }
  return seeds
}

/** All places to all nodes: against a binary heap with lazy deletion, and against one pass over the arcs. */
function fullRuns(town: Town) {
  const repeat = (values: Int32Array, shift: number) =>
    Int32Array.from({ length: COPIES * values.length }, (_, i) => {
      return values[i % values.length]! + shift * Math.floor(i / values.length)
    })
  const { nodeCount, from, to, forwardDs, backwardDs } = town.edges
  const graph = buildGraph(
    {
      nodeCount: COPIES * nodeCount,
      from: repeat(from, nodeCount),
      to: repeat(to, nodeCount),
      forwardDs: repeat(forwardDs, 0),
      backwardDs: repeat(backwardDs, 0),
    },
    'towards',
  )
  const seeds = seedAll(town, COPIES)
  const labels = allocateLabels(graph.nodeCount)
  const tools = createSpreadTools(graph)
  const heapDs = new Int32Array(graph.nodeCount)
  let sink = 0
  const ms = race(9, 3, {
    ours: () => {
      clearLabels(labels)
      spread(graph, seeds, labels, tools)
    },
    heap: () => runHeap(graph, seeds, heapDs),
    floor: () => {
      sink += readArcs(graph, heapDs)
    },
  })
  if (sink !== 0) throw new Error('roads: an arc could still shorten a time')
  for (let node = 0; node < graph.nodeCount; node++) {
    if (heapDs[node] !== labels[2 * node]) throw new Error(`roads: node ${node} differs from the heap`)
  }
  return { heap: ms.heap! / ms.ours!, floor: ms.ours! / ms.floor! }
}

function runHeap({ first, arcs }: RoadGraph, seeds: Seeds, ds: Int32Array): void {
  ds.fill(NO_WAY)
  const queue = new FlatQueue<number>()
  for (let i = 0; i < seeds.count; i++) {
    const node = seeds.node[i]!
    if (seeds.timeDs[i]! >= ds[node]!) continue
    ds[node] = seeds.timeDs[i]!
    queue.push(node, ds[node]!)
  }
  while (queue.length > 0) {
    const time = queue.peekValue()!
    const node = queue.pop()!
    if (time > ds[node]!) continue
    for (let arc = first[node]!; arc < first[node + 1]!; arc += 2) {
      const other = arcs[arc]!
      const later = time + arcs[arc + 1]!
      if (later >= ds[other]!) continue
      ds[other] = later
      queue.push(other, later)
    }
  }
}

/** The least that any run must do: each arc's node and cost, and the times at both of its sides. */
function readArcs({ nodeCount, first, arcs }: RoadGraph, ds: Int32Array): number {
  let shorter = 0
  for (let node = 0; node < nodeCount; node++) {
    for (let arc = first[node]!; arc < first[node + 1]!; arc += 2) {
      if (ds[arcs[arc]!]! > ds[node]! + arcs[arc + 1]!) shorter++
    }
  }
  return shorter
}

/**
 * The slow steps of a drag (95th percentile), as a share of a full run: cells read in both. The same drag is made
 * several times and each step counts by its least: one takes half a millisecond, and a single look at it tells more of
 * what else the machine did, the collector and the compiler included, than of its nodes.
 */
function dragSteps(town: Town): number {
  const { towards, away, edges, starts, places, moved } = town
  const start = () =>
    startRoadEdits(
      towards,
      away,
      places.map(({ ends }) => ends),
    )
  const { tools } = start()
  const sites = places.map(({ site }) => site)
  const byEdge = groupByEdge(starts)
  const out = allocateCellTimes(starts.edge.length)
  const seeds = seedAll(town, 1)
  const labels = allocateLabels(towards.nodeCount)
  const { ours } = race(15, 5, {
    ours: () => {
      clearLabels(labels)
      spread(towards, seeds, labels, tools)
      readCellTimes(starts, byEdge, edges, labels, sites, out)
    },
  })
  const steps = new Float64Array(moved.length).fill(Infinity)
  for (let round = 0; round < DRAG_ROUNDS; round++) {
    const state = start()
    const now = places.map(({ site }) => site)
    moved.forEach(({ ends, site }, i) => {
      const number = i % PLACES
      now[number] = site
      const ms = processorMs(() => {
        moveRoadSite(state, number, ends)
        readCellTimes(starts, byEdge, edges, state.labels, now, out)
      })
      steps[i] = Math.min(steps[i]!, ms)
    })
  }
  steps.sort()
  return steps[Math.floor(0.95 * steps.length)]! / ours!
}

/** All cells' nearest place, against searches from cell to place in the five that are nearest as the crow flies. */
function againstNgraph(town: Town): number {
  const { towards, edges, starts, places, cells, network } = town
  const graph = createGraph<undefined, number>()
  for (let e = 0; e < edges.from.length; e++) {
    const [a, b] = [edges.from[e]!, edges.to[e]!]
    if (edges.forwardDs[e]! > 0) graph.addLink(a, b, edges.forwardDs[e]!)
    if (edges.backwardDs[e]! > 0) graph.addLink(b, a, edges.backwardDs[e]!)
  }
  const finder = nba(graph, { oriented: true, distance: (_a, _b, link) => link.data ?? NO_WAY })
  const tools = createSpreadTools(towards)
  const labels = allocateLabels(towards.nodeCount)
  const seeds = seedAll(town, 1)
  const byEdge = groupByEdge(starts)
  const out = allocateCellTimes(starts.edge.length)
  const sites = places.map(({ site }) => site)
  const straight = (cell: Point, place: Point) => distanceM(cell[0], cell[1], place[0], place[1])
  let found = 0
  const ms = race(3, 1, {
    ours: () => {
      clearLabels(labels)
      spread(towards, seeds, labels, tools)
      readCellTimes(starts, byEdge, edges, labels, sites, out)
    },
    ngraph: () => {
      for (let i = 0; i < NGRAPH_CELLS; i++) {
        const cell = Math.floor((i * cells.length) / NGRAPH_CELLS)
        const near = [...places].sort((a, b) => straight(cells[cell]!, a.at) - straight(cells[cell]!, b.at))
        for (const { ends } of near.slice(0, 5))
          found += finder.find(edges.from[starts.edge[cell]!]!, ends.a).length
      }
    },
  })
  if (found === 0) throw new Error(`roads: ngraph found no way in ${network.nodeLon.length} nodes`)
  return (ms.ngraph! * cells.length) / NGRAPH_CELLS / ms.ours!
}
