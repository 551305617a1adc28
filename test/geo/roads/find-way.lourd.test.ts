import { describe, expect, it } from 'vitest'
import { readReseau } from '../../../geo/roads/read-reseau.ts'
import { MODES, type Mode } from '../../../src/domain/common/mode.ts'
import { distanceM } from '../../../src/domain/geo/geodesy.ts'
import { NO_WAY } from '../../../src/domain/kernel/roads/graph.ts'
import { timesFromStart } from '../../../src/domain/kernel/roads/nearest-places.ts'
import { indexJoins } from '../../../src/domain/roads/join.ts'
import { joinColumns } from '../../../src/domain/roads/join-columns.ts'
import { buildAdjacency, type RoadNetwork } from '../../../src/domain/roads/network.ts'
import { prepareGraphs, siteAtRow } from '../../../src/domain/roads/road-field.ts'
import { indexSegments, nearestOnEdges } from '../../../src/domain/roads/segment-index.ts'
import { sortNetwork } from '../../../src/domain/roads/sort-network.ts'
import { findWay } from '../../../src/domain/roads/way/find-way.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { EXTRAITS, road, roadsPresent } from './open-roads.ts'

const STARTS = 20
const ENDS = 10

type Point = readonly [lon: number, lat: number]

function drawPoint(random: () => number, { nodeLon, nodeLat }: RoadNetwork): Point {
  const node = randomInt(random, nodeLon.length)
  return [nodeLon[node]! + 1e-4 * random(), nodeLat[node]! + 1e-4 * random()]
}

describe.runIf(roadsPresent)('a way, 200 pairs in each extract', () => {
  it.each(EXTRAITS)(
    '%s: the time of the kernel, the metres of its parts, a line on the network',
    async (file) => {
      const network = sortNetwork((await readReseau([road(file)])).network)
      const adjacency = buildAdjacency(network)
      const random = seededRandom(31)
      const all = indexSegments(network, () => true)!
      // Lengths that were given follow slopes and bends that no drawing shows: no edge is shorter than its chord but by
      // 2 % and 1 m (decisions.md 38), and a hairpin may be many times longer.
      const isGiven = network.shapeM !== null
      let found = 0
      for (let k = 0; k < STARTS; k++) {
        const mode: Mode = k % 2 === 0 ? 'voiture' : MODES[(k >> 1) % 2]!
        const index = indexJoins(network, mode)
        const graphs = prepareGraphs(network, mode)
        const point = drawPoint(random, network)
        const ends = Array.from({ length: ENDS }, () => drawPoint(random, network))
        const { edge, a, b, leg } = joinColumns(network, index, mode, [point], 'starts')
        const starts = { edge, toADs: a, toBDs: b, legDs: leg }
        const joined = joinColumns(network, index, mode, ends, 'places')
        const sites = ends.map((_, row) => siteAtRow(joined, row))
        const times = timesFromStart(graphs, starts, sites)
        for (const [row, site] of sites.entries()) {
          if (site === null) continue
          const way = findWay(network, adjacency, mode, { point, starts }, { point: ends[row]!, site })
          expect(way?.ds ?? NO_WAY, `${k} ${row}`).toBe(times[row])
          if (way === null) continue
          found++
          const { metres, legsM, steps, line } = way
          const sum = steps.reduce((total, step) => total + step.metres, legsM[0] + legsM[1])
          expect(Math.abs(sum - metres), `${k} ${row}`).toBeLessThan(1e-6 * metres + 1e-9)
          expect([line[0], line.at(-1)]).toEqual([point, ends[row]])
          for (const [lon, lat] of line.slice(1, -1)) {
            const near = nearestOnEdges(all, lon, lat)
            expect(distanceM(lon, lat, near.lon, near.lat), `${k} ${row}`).toBeLessThan(0.01)
          }
          // As drawn it is as long as it is told: drawings keep to a metre what they leave out.
          const drawn = line
            .slice(2, -1)
            .reduce((total, [lon, lat], i) => total + distanceM(...line[i + 1]!, lon, lat), 0)
          const told = metres - legsM[0] - legsM[1]
          const most = isGiven ? (told + line.length) / 0.98 : 1.03 * told
          expect(drawn, `${k} ${row}: ${told} m told`).toBeLessThan(most + 5)
          if (!isGiven) expect(drawn, `${k} ${row}: ${told} m told`).toBeGreaterThan(0.97 * told - 5)
        }
      }
      expect(found).toBe(STARTS * ENDS)
    },
  )
})
