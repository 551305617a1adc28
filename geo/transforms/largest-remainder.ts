/**
 * Rounds non-negative values to whole numbers that sum to `total` (default: the rounded sum), by largest
 * remainder; ties go to the earlier value. Whole residents must add up to the figure people read.
 */
export function largestRemainder(values: readonly number[], total?: number): number[] {
  const sum = values.reduce((a, b) => a + b, 0)
  const target = total ?? Math.round(sum)
  if (sum === 0) return values.map(() => 0)
  const scaled = values.map((v) => (v * target) / sum)
  const whole = scaled.map(Math.floor)
  const missing = target - whole.reduce((a, b) => a + b, 0)
  scaled
    .map((v, i) => ({ i, rest: v - Math.floor(v) }))
    .sort((a, b) => b.rest - a.rest || a.i - b.i)
    .slice(0, missing)
    .forEach(({ i }) => {
      whole[i] = (whole[i] ?? 0) + 1
    })
  return whole
}
