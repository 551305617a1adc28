/**
 * Edit distance between two short texts: insertions, deletions, substitutions and swaps of two neighbours
 * count one (optimal string alignment, Damerau 1964). Stops at `max` + 1.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1
  let before = new Uint16Array(b.length + 1)
  let last = Uint16Array.from({ length: b.length + 1 }, (_, j) => j)
  let row = new Uint16Array(b.length + 1)
  for (let i = 1; i <= a.length; i++) {
    row[0] = i
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1]
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, before[j - 2]! + 1)
      }
      row[j] = cost
      least = Math.min(least, cost)
    }
    if (least > max) return max + 1
    const free = before
    before = last
    last = row
    row = free
  }
  return last[b.length]!
}

/**
 * How well a typed text (folded) fits a name (folded), 0 best: typing errors weigh most, what is still to be
 * typed weighs little, and so does a beginning in the middle of the name.
 */
export function misfit(typed: string, name: string): number {
  const max = Math.max(2, Math.floor(typed.length / 4))
  const whole = editDistance(typed.replaceAll(' ', ''), name.replaceAll(' ', ''), max)
  let best = whole
  const words = name.split(' ')
  for (let first = 0; first < words.length; first++) {
    const rest = words.slice(first).join(' ')
    const late = first === 0 ? 0 : 0.4
    if (rest.length <= typed.length) continue
    const start = rest.slice(0, typed.length)
    const distance = rest.startsWith(typed) ? 0 : editDistance(typed, start, max)
    const untyped = (rest.length - typed.length) / rest.length
    best = Math.min(best, distance + late + 0.3 + 0.5 * untyped)
  }
  return best
}
