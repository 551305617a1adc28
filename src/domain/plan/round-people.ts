/** People as whole numbers: halves go up, whatever last digit a sum has lost. */
export const wholePeople = (value: number): number => Math.floor(value + 0.5 + 1e-6)

/**
 * Whole numbers that add up to a total: those of the values, each up where the largest remainders are, the first of equals. A
 * total below what the whole parts make takes from the smallest remainders, never below zero.
 */
export function roundTo(values: readonly number[], total: number): number[] {
  const whole = values.map((value) => Math.floor(value + 1e-9))
  const rest = (z: number) => (values[z] ?? 0) - Math.floor((values[z] ?? 0) + 1e-9)
  const order = [...values.keys()].sort((a, b) => rest(b) - rest(a) || a - b)
  let left = total - whole.reduce((a, b) => a + b, 0)
  for (let turn = 0; left > 0 && order.length > 0; turn++, left--) whole[order[turn % order.length]!]! += 1
  for (const z of order.reverse()) {
    if (left >= 0) break
    if (whole[z] === 0) continue
    whole[z]! -= 1
    left++
  }
  return whole
}
