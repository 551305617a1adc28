import { booleanPointInPolygon, polygon } from '@turf/turf'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { labelPoints } from '../../../src/map/style/label-points.ts'
import { seededRandom } from '../../support/draw/random.ts'
import { square } from '../../support/draw/square.ts'

const of = (
  geometry: Polygon | MultiPolygon,
): FeatureCollection<Polygon | MultiPolygon, { nom: string }> => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: { nom: 'Bray' }, geometry }],
})
const pointOf = (geometry: Polygon | MultiPolygon) =>
  labelPoints(of(geometry)).features[0]?.geometry.coordinates

describe('the point of a name', () => {
  it('is the middle of a square, and keeps its name', () => {
    expect(labelPoints(of({ type: 'Polygon', coordinates: [square(2, 48, 1)] })).features).toEqual([
      { type: 'Feature', properties: { nom: 'Bray' }, geometry: { type: 'Point', coordinates: [2.5, 48.5] } },
    ])
  })

  it('stands in the largest part, beside a hole, and inside a horseshoe', () => {
    const parts = { type: 'MultiPolygon', coordinates: [[square(0, 45, 0.1)], [square(3, 45, 1)]] } as const
    expect(pointOf(parts as unknown as MultiPolygon)).toEqual([3.5, 45.5])
    const holed = [square(0, 0, 4), square(1, 1, 2)]
    expect(booleanPointInPolygon(pointOf({ type: 'Polygon', coordinates: holed })!, polygon(holed))).toBe(
      true,
    )
    const shoe = [
      [
        [0, 0],
        [6, 0],
        [6, 4],
        [4, 4],
        [4, 1],
        [2, 1],
        [2, 4],
        [0, 4],
        [0, 0],
      ],
    ]
    expect(booleanPointInPolygon(pointOf({ type: 'Polygon', coordinates: shoe })!, polygon(shoe))).toBe(true)
  })

  it('is inside each of 200 stars drawn from a seed, far from the origin too', () => {
    const random = seededRandom(411)
    for (let star = 0; star < 200; star++) {
      const corners = 5 + Math.floor(random() * 30)
      const ring = Array.from({ length: corners }, (_, i): Position => {
        const angle = (2 * Math.PI * i) / corners
        const radius = 0.005 + 0.05 * random()
        return [2 + radius * Math.cos(angle), 48 + radius * Math.sin(angle)]
      })
      const closed = [[...ring, ring[0]!]]
      expect(booleanPointInPolygon(pointOf({ type: 'Polygon', coordinates: closed })!, polygon(closed))).toBe(
        true,
      )
    }
  })

  it('is nowhere for what has no surface', () => {
    const there = [0, 0]
    const flat = [[there, [1, 0], there, there]]
    expect(labelPoints(of({ type: 'Polygon', coordinates: flat })).features).toEqual([])
  })
})
