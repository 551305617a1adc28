import { describe, expect, it } from 'vitest'
import type { DepartementRoads } from '../../../geo/roads/build-roads.ts'
import { nearestStarts } from '../../../geo/roads/nearest-starts.ts'
import { MODES } from '../../../src/domain/common/mode.ts'
import type { TerritoireIndex } from '../../../src/domain/geo/communes.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import { indexJoins, PLACE_MAX_M } from '../../../src/domain/roads/join.ts'
import { joinColumns } from '../../../src/domain/roads/join-columns.ts'
import { perMode } from '../../../src/domain/roads/network.ts'
import { openRouter } from '../../../src/domain/roads/router.ts'
import { randomTown } from '../../domain/roads/random-town.ts'
import { at } from '../../domain/roads/road-builders.ts'
import { seededRandom } from '../../support/draw/random.ts'

const random = seededRandom(41)
const point = () => at(2000 * random(), 2000 * random())
const asPoint = ([lon, lat]: readonly [number, number]) => ({ lon, lat })

/** A town with two cells of one commune, one commune without a cell, a neighbourhood, and 40 places. */
function town() {
  const network = randomTown(random)
  const lieux = Array.from({ length: 40 }, (_, i) => {
    const [longitude, latitude] = point()
    return { ...LIEU_VIDE, id: `l${i}`, longitude, latitude }
  })
  const points = [point(), point(), point()]
  const cells = points.map((where, i) => ({ ...asPoint(where), population: [10, 30, 30][i]!, zone: '87085' }))
  const joins = (list: readonly (readonly [number, number])[], role: 'starts' | 'places') =>
    perMode((mode) =>
      joinColumns(network, indexJoins(network, mode), mode, list, role, { limitM: PLACE_MAX_M }),
    )
  const positions = lieux.map(({ longitude, latitude }) => [longitude, latitude] as const)
  const roads = {
    network,
    modes: MODES,
    points,
    cells: joins(points, 'starts'),
    lieux,
    places: joins(positions, 'places'),
  } as unknown as DepartementRoads
  const index = {
    communes: [
      { code: '87085', departement: '87085'.slice(0, 2), depart: asPoint(points[1]!) },
      { code: '87001', departement: '87001'.slice(0, 2), depart: asPoint(point()) },
      { code: '23096', departement: '23096'.slice(0, 2), depart: asPoint(point()) },
    ],
    qpv: [
      { code: 'QN08701M', communes: ['87085', '23096'], depart: asPoint(point()) },
      { code: 'QN08702M', communes: ['87085'] },
      { code: 'QN02301M', communes: ['23096', '87085'], depart: asPoint(point()) },
    ],
  } as unknown as TerritoireIndex
  return { index, cells, roads, points }
}

describe('times from the starts of a département', () => {
  it('are those of a route from each start to its 30 nearest places, zone after zone, mode after mode', () => {
    let compared = 0
    for (let i = 0; i < 8; i++) {
      const { index, cells, roads, points } = town()
      const router = openRouter(roads.network)
      const rows = nearestStarts('87', index, cells, roads)
      const starts = [
        // The first of the two most inhabited cells.
        { zone: '87085', from: points[1]! },
        ...[index.communes[1]!, index.qpv[0]!].map(({ code, depart }) => ({
          zone: code,
          from: [depart!.lon, depart!.lat] as const,
        })),
      ]
      const wanted = starts.flatMap(({ zone, from }) =>
        MODES.flatMap((mode) => {
          const all = roads.lieux.flatMap(({ id, longitude, latitude }, site) => {
            const found = router.find(mode, from, [longitude, latitude])
            const near = found !== null && found.end.straightM <= PLACE_MAX_M
            return near ? [{ zone, mode, lieu: id, ds: Math.round(found.seconds * 10), site }] : []
          })
          return all.sort((a, b) => a.ds - b.ds || a.site - b.site).slice(0, 30)
        }),
      )
      expect(rows.map(({ zone, mode }) => `${zone} ${mode}`)).toEqual(
        wanted.map(({ zone, mode }) => `${zone} ${mode}`),
      )
      rows.forEach((row, at) => {
        // A place on the edge of its start is a decisecond off at most: its parts were rounded one by one.
        expect(Math.abs(row.ds - wanted[at]!.ds), JSON.stringify(row)).toBeLessThanOrEqual(1)
      })
      compared += rows.length
      expect(rows.filter(({ zone }) => zone === '23096' || zone === 'QN02301M')).toEqual([])
    }
    expect(compared).toBeGreaterThan(500)
  })
})
