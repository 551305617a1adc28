/**
 * The first number of half-days whose next one brings less than half of what the first brought; null where none does, or
 * where the first brings nothing. `values`: with none, one, two… half-days; null where no plan meets the floors.
 */
export function kinkOf(values: readonly (number | null)[]): number | null {
  const gain = (h: number): number | null => {
    const [before = null, after = null] = [values[h - 1], values[h]]
    return before === null || after === null ? null : after - before
  }
  const first = gain(1)
  // A hair: half of six is three, whatever the last digits of sums.
  if (first === null || first <= 1e-9) return null
  for (let h = 1; h + 1 < values.length; h++) {
    const next = gain(h + 1)
    if (next !== null && next < first / 2 - 1e-6 * first) return h
  }
  return null
}
