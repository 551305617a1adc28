import { describe, expect, it } from 'vitest'
import { readReseau } from '../../../geo/roads/read-reseau.ts'
import { MODES, type Mode } from '../../../src/domain/common/mode.ts'
import { describeRoute } from '../../../src/domain/roads/itinerary.ts'
import { indexJoins, joinPoint, LEG_DETOUR } from '../../../src/domain/roads/join.ts'
import { buildAdjacency, type RoadNetwork } from '../../../src/domain/roads/network.ts'
import { ROUNDABOUT } from '../../../src/domain/roads/profile.ts'
import { ROAD_CLASSES } from '../../../src/domain/roads/road-class.ts'
import { findRoute, type Route } from '../../../src/domain/roads/route.ts'
import { wayStepsOf } from '../../../src/domain/roads/way/way-steps.ts'
import { rueAvecArticle, sayChemin } from '../../../src/text/fr/chemin/chemin.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { EXTRAITS, road, roadsPresent } from './open-roads.ts'

const PAIRS = 200

/** What the edges of a route are called, each street once, roundabouts apart. */
function namesOf(network: RoadNetwork, route: Route): string[] {
  const names = route.steps
    .filter(({ from, to, edge }) => from !== to && network.edgeDm[edge]! > 0)
    .map(({ edge }) => ({
      name: network.names[network.edgeName[edge]!]!,
      roadClass: ROAD_CLASSES[network.edgeClass[edge]!]!,
      isRoundabout: (network.edgeFlags[edge]! & ROUNDABOUT) !== 0,
    }))
  return names.filter(({ isRoundabout }) => !isRoundabout).map(({ name, roadClass }) => name || roadClass)
}
const once = (names: readonly string[]) => names.filter((name, i) => name !== names[i - 1])

describe.runIf(roadsPresent)('the way in words, 200 pairs in each extract', () => {
  it.each(EXTRAITS)(
    '%s: streets of its edges in order, metres of the route, never against a one-way',
    async (file) => {
      const { network } = await readReseau([road(file)])
      const adjacency = buildAdjacency(network)
      const random = seededRandom(11)
      const indexes = new Map(MODES.map((mode) => [mode, indexJoins(network, mode)]))
      const point = () => {
        const node = randomInt(random, network.nodeLon.length)
        return [network.nodeLon[node]! + 1e-4 * random(), network.nodeLat[node]! + 1e-4 * random()] as const
      }
      let found = 0
      for (let pair = 0; pair < PAIRS; pair++) {
        // Half by car: walking tests see no direction.
        const mode: Mode = pair % 2 === 0 ? 'voiture' : MODES[(pair >> 1) % 2]!
        const [a, b, index] = [point(), point(), indexes.get(mode) ?? null]
        if (index === null) continue
        const [start, end] = [joinPoint(index, mode, ...a), joinPoint(index, mode, ...b)]
        const route = findRoute(network, adjacency, mode, start, end)
        if (route === null) continue
        found++
        const { forward, backward } = network.cost[mode]
        for (const { edge, from, to } of route.steps) {
          if (from !== to) expect((from < to ? forward : backward)[edge], `pair ${pair}`).toBeGreaterThan(0)
        }
        const steps = wayStepsOf(network, adjacency, mode, route)
        const legsM = LEG_DETOUR * (start.straightM + end.straightM)
        const { metres } = describeRoute(network, route, { point: a, join: start }, { point: b, join: end })
        const sum = steps.reduce((total, step) => total + step.metres, legsM)
        expect(Math.abs(sum - metres), `pair ${pair}`).toBeLessThan(1e-6 * metres + 1e-9)
        const said = steps.filter(({ isRoundabout }) => !isRoundabout)
        expect(once(said.map(({ name, roadClass }) => name || roadClass)), `pair ${pair}`).toEqual(
          once(namesOf(network, route)),
        )
        const lines = sayChemin(steps)
        expect(lines).toHaveLength(steps.length)
        for (const [i, step] of steps.entries()) expect(lines[i]).toContain(rueAvecArticle(step))
        expect(lines.join(' ')).not.toMatch(/undefined|NaN|null/)
      }
      // The main component takes all pairs of points in.
      expect(found).toBe(PAIRS)
    },
  )
})
