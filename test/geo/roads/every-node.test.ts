import { describe, expect, it } from 'vitest'
import { readReseau } from '../../../geo/roads/read-reseau.ts'
import { MODES, type Mode } from '../../../src/domain/common/mode.ts'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import {
  moveRoadSite,
  type RoadEnds,
  seedPlace,
  startRoadEdits,
} from '../../../src/domain/kernel/roads/edit.ts'
import { NO_WAY } from '../../../src/domain/kernel/roads/graph.ts'
import { createSeeds } from '../../../src/domain/kernel/roads/seeds.ts'
import {
  allocateLabels,
  createSpreadTools,
  type RoadLabels,
  spread,
} from '../../../src/domain/kernel/roads/spread.ts'
import { indexJoins } from '../../../src/domain/roads/join.ts'
import { joinColumns } from '../../../src/domain/roads/join-columns.ts'
import { buildAdjacency, type RoadNetwork } from '../../../src/domain/roads/network.ts'
import { prepareGraphs } from '../../../src/domain/roads/road-field.ts'
import { reachNodes } from '../../../src/domain/roads/route.ts'
import { openRouter } from '../../../src/domain/roads/router.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { EXTRAITS, road, roadsPresent } from './open-roads.ts'

type Random = () => number

const drawPoint = (random: Random, { nodeLon, nodeLat }: RoadNetwork): [lon: number, lat: number] => {
  const node = randomInt(random, nodeLon.length)
  return [nodeLon[node]! + 0.002 * (random() - 0.5), nodeLat[node]! + 0.002 * (random() - 0.5)]
}

/** Places near random nodes, as the ends of their edges. */
function drawPlaces(random: Random, network: RoadNetwork, mode: Mode, count: number): RoadEnds[] {
  const points = Array.from({ length: count }, () => drawPoint(random, network))
  const { edge, a, b } = joinColumns(network, indexJoins(network, mode), mode, points, 'places')
  return [...edge].flatMap((one, i) =>
    one < 0 ? [] : [{ a: network.edgeFrom[one]!, b: network.edgeTo[one]!, fromA: a[i]!, fromB: b[i]! }],
  )
}

const isSame = (a: RoadLabels, b: RoadLabels) =>
  Buffer.compare(
    Buffer.from(a.buffer, a.byteOffset, a.byteLength),
    Buffer.from(b.buffer, b.byteOffset, b.byteLength),
  ) === 0

describe.runIf(roadsPresent)('every node of an extract', () => {
  it.each([...EXTRAITS, 'geneva.osm.pbf'])(
    'is as far from the nearest of 40 places as a heap finds, to the decisecond: %s',
    async (file) => {
      const { network } = await readReseau([road(file)])
      const adjacency = buildAdjacency(network)
      const random = seededRandom(31)
      for (const mode of MODES) {
        const { towards } = prepareGraphs(network, mode)
        const places = drawPlaces(random, network, mode, 40)
        const seeds = createSeeds()
        places.forEach((place, site) => {
          seedPlace(seeds, place, site)
        })
        const labels = allocateLabels(towards.nodeCount)
        spread(towards, seeds, labels, createSpreadTools(towards))
        const sources = places.flatMap(({ a, b, fromA, fromB }) => [[a, fromA] as const, [b, fromB] as const])
        const { ds } = reachNodes(network, adjacency, mode, sources, { reversed: true })
        const other = [...ds].findIndex((time, node) => Math.min(time, NO_WAY) !== labels[2 * node])
        expect(other, `${mode}: node`).toBe(-1)
      }
    },
  )

  it.each([...EXTRAITS, 'geneva.osm.pbf'])('is never nearer than the straight line: %s', async (file) => {
    const { network } = await readReseau([road(file)])
    const router = openRouter(network)
    const random = seededRandom(32)
    // A table gives its lengths: one shorter than its chord by 2 % or 1 m is still believed.
    const [least, slackM] = file.endsWith('.pbf') ? [1, 0.5] : [0.98, 50]
    for (const mode of MODES) {
      for (let pair = 0; pair < 30; pair++) {
        const [start, end] = [drawPoint(random, network), drawPoint(random, network)]
        const metres = router.find(mode, start, end)?.metres ?? Infinity
        expect(metres).toBeGreaterThan(least * distanceM(...start, ...end) - slackM)
      }
    }
  })

  it.each(['corse_troncons.csv.gz', 'porto.osm.pbf'])(
    'has the bits of a fresh run after each of 1,000 seeded edits by car: %s',
    async (file) => {
      const { network } = await readReseau([road(file)])
      const { towards, away } = prepareGraphs(network, 'voiture')
      const random = seededRandom(33)
      const drawn = drawPlaces(random, network, 'voiture', 400)
      const draw = () => (random() < 0.2 ? null : drawn[randomInt(random, drawn.length)]!)
      const edits = startRoadEdits(towards, away, drawn.slice(0, 30))
      const tools = createSpreadTools(towards)
      for (let edit = 1; edit <= 1000; edit++) {
        const isNew = random() < 0.05
        const before = isNew ? edits.labels.slice() : null
        const site = isNew ? edits.ends.length : randomInt(random, edits.ends.length)
        moveRoadSite(edits, site, draw())
        const labels = allocateLabels(towards.nodeCount)
        const seeds = createSeeds()
        edits.ends.forEach((place, number) => {
          if (place !== null) seedPlace(seeds, place, number)
        })
        spread(towards, seeds, labels, tools)
        expect(isSame(edits.labels, labels), `edit ${edit}`).toBe(true)
        // A place more never lengthens a time.
        const longer = before?.findIndex((time, at) => at % 2 === 0 && labels[at]! > time) ?? -1
        expect(longer, `edit ${edit}`).toBe(-1)
      }
    },
    600_000,
  )
})
