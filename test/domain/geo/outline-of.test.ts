import { expect, it } from 'vitest'
import { outlineAt } from '../../../src/domain/geo/outline-of.ts'
import { square } from '../../support/draw/square.ts'

it('finds the outline of a point: not in its holes, in each of its parts, in none beyond', () => {
  const outlines = [
    { code: 'ring', polygons: [[square(0, 0, 10), square(4, 4, 2)]] },
    { code: 'hole', polygons: [[square(4, 4, 2)], [square(20, 0, 1)]] },
  ]
  const found = [
    [1, 1],
    [5, 5],
    [20.5, 0.5],
    [15, 5],
    [5, 11],
  ].map(([lon, lat]) => outlineAt(outlines, lon!, lat!))
  expect(found).toEqual(['ring', 'hole', 'hole', null, null])
})
