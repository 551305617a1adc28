import { describe, expect, it } from 'vitest'
import { groupBy } from '../../../src/domain/common/group-by.ts'
import { isInBbox, unionBbox } from '../../../src/domain/geo/bbox.ts'
import { findNearest } from '../../../src/domain/geo/nearest.ts'

describe('the nearest point', () => {
  it('is the first of those at one distance, null without any', () => {
    const points = [
      { nom: 'loin', lon: 3, lat: 46 },
      { nom: 'près', lon: 2.6, lat: 46.3 },
      { nom: 'aussi près', lon: 2.6, lat: 46.3 },
      { nom: 'nulle part', lon: Number.NaN, lat: Number.NaN },
    ]
    expect(findNearest(points, 2.6, 46.34)?.nom).toBe('près')
    expect(findNearest(points.slice(3), 2.6, 46.34)).toBeNull()
    expect(findNearest([], 2.6, 46.34)).toBeNull()
  })
})

describe('boxes', () => {
  it('hold their edges, and join', () => {
    expect(isInBbox([2, 46, 3, 47], 3, 46)).toBe(true)
    expect(isInBbox([2, 46, 3, 47], 3.1, 46)).toBe(false)
    expect(
      unionBbox([
        [2, 46, 3, 47],
        [-1, 46.5, 2, 48],
      ]),
    ).toEqual([-1, 46, 3, 48])
  })
})

it('groups in the order met', () => {
  expect([...groupBy([3, 1, 2, 5], (n) => n % 2)]).toEqual([
    [1, [3, 1, 5]],
    [0, [2]],
  ])
})
