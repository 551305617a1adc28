import { expect, it } from 'vitest'
import { findLieu } from '../../../src/domain/places/find-lieu.ts'

const lieux = [
  { id: 'a__b', alias: ['a', 'b'] },
  { id: 'b', alias: [] },
]

it('finds a place by its id before any place that was merged from it', () => {
  expect(findLieu(lieux, 'b')).toBe(lieux[1])
  expect(findLieu(lieux, 'a')).toBe(lieux[0])
  expect(findLieu(lieux, 'a__b')).toBe(lieux[0])
  expect(findLieu(lieux, 'c')).toBeUndefined()
  expect(findLieu(lieux, null)).toBeUndefined()
})
