import { booleanPointInPolygon, multiPolygon, polygon } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { pointInside } from '../../../geo/transforms/point-inside.ts'

const ring = (...corners: [number, number][]) => [...corners, corners[0] ?? [0, 0]]
const square = (x: number, y: number, size: number) =>
  ring([x, y], [x + size, y], [x + size, y + size], [x, y + size])

// turf 7.4.0 pointOnFeature answers a corner for the first two: findings/turf-point-on-feature-border.sh.
describe('a point truly inside', () => {
  it.each<[string, Feature<Polygon | MultiPolygon>]>([
    [
      'an area bent around another',
      polygon([ring([0, 0], [10, 0], [10, 10], [9, 10], [9, 1], [1, 1], [1, 10], [0, 10])]),
    ],
    ['a ring', polygon([square(0, 0, 10), square(1, 1, 8)])],
    ['two islands', multiPolygon([[square(0, 0, 1)], [square(5, 0.5, 3)]])],
    ['two parts with nothing between them', multiPolygon([[square(0, 0, 1)], [square(3, 8, 3)]])],
    ['corners on its middle parallel', polygon([ring([0, 0], [4, 0], [6, 5], [4, 10], [0, 10], [2, 5])])],
    ['a sliver', polygon([ring([0, 0], [1, 0.0001], [2, 0], [1, 0.0002])])],
  ])('of %s', (_, area) => {
    const { lon, lat } = pointInside(area)
    expect(booleanPointInPolygon([lon, lat], area, { ignoreBoundary: true })).toBe(true)
  })
})
