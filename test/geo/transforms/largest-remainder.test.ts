import fc from 'fast-check'
import { expect, it } from 'vitest'
import { largestRemainder } from '../../../geo/transforms/largest-remainder.ts'

const shares = fc.array(fc.double({ min: 0, max: 5000, noNaN: true }), { minLength: 1, maxLength: 60 })
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

it('whole residents add up to the total, each within one of its exact share', () => {
  fc.assert(
    fc.property(shares, fc.integer({ min: 0, max: 200_000 }), (values, total) => {
      const whole = largestRemainder(values, total)
      fc.pre(sum(values) > 1e-6)
      expect(sum(whole)).toBe(total)
      whole.forEach((n, i) => {
        expect(Number.isInteger(n)).toBe(true)
        expect(Math.abs(n - ((values[i] ?? 0) * total) / sum(values))).toBeLessThan(1)
      })
    }),
    { seed: 7, numRuns: 2000 },
  )
})

it('without a total, the rounded sum is kept', () => {
  fc.assert(
    fc.property(shares, (values) => {
      expect(sum(largestRemainder(values))).toBe(Math.round(sum(values)))
    }),
    { seed: 8, numRuns: 2000 },
  )
})

it('the largest remainders are rounded up, ties to the earlier cell, and nobody comes from nothing', () => {
  expect(largestRemainder([1.2, 1.5, 1.9])).toEqual([1, 2, 2])
  expect(largestRemainder([0.5, 0.5])).toEqual([1, 0])
  expect(largestRemainder([0, 0], 10)).toEqual([0, 0])
  expect(largestRemainder([])).toEqual([])
})
