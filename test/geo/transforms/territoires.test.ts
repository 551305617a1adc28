import { booleanClockwise } from '@turf/turf'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { splitCodes } from '../../../geo/read/codes.ts'
import { roundGeometry } from '../../../geo/transforms/territoires.ts'
import { square as squareAt } from '../../support/draw/square.ts'

const square = (size: number) => squareAt(2, 46, size)
const reversed = (ring: Position[]) => [...ring].reverse()

describe('published outlines', () => {
  it.each([
    ['wound right', square(1), reversed(square(0.5))],
    ['wound left', reversed(square(1)), square(0.5)],
    ['all one way', square(1), square(0.5)],
  ])('%s come out counter-clockwise, holes clockwise (RFC 7946)', (_, outer, hole) => {
    const one: Polygon = { type: 'Polygon', coordinates: [outer, hole] }
    const many: MultiPolygon = { type: 'MultiPolygon', coordinates: [[outer, hole], [outer]] }
    for (const rings of [roundGeometry(one).coordinates, ...roundGeometry(many).coordinates]) {
      rings.forEach((ring, i) => {
        expect(booleanClockwise(ring)).toBe(i > 0)
      })
    }
  })

  it('are rounded to five decimals, about one metre', () => {
    const ring = [
      [2.1234567, 46.7654321],
      [2.2, 46.7654321],
      [2.2, 46.9],
      [2.1234567, 46.7654321],
    ]
    const rounded = roundGeometry<Polygon>({ type: 'Polygon', coordinates: [ring] })
    expect(rounded.coordinates[0]?.[0]).toEqual([2.12346, 46.76543])
  })
})

it('a neighbourhood may lie in several communes, written with commas or bars (decisions.md 6)', () => {
  expect(splitCodes('87085,87114')).toEqual(['87085', '87114'])
  expect(splitCodes('93066| 93027 |')).toEqual(['93066', '93027'])
  expect(splitCodes('')).toEqual([])
})
