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
  return Math.min(last[b.length]!, max + 1)
}

/** Slips allowed in a text of that many letters. */
const slipsOf = (letters: number): number =>
  letters < 3 ? 0 : letters < 6 ? 1 : 2 + Math.floor(letters / 12)

/**
 * How badly a typed text fits a name, both folded: 0 is the name itself. Slips weigh one each; letters still
 * to be typed, or a name that only begins in the middle, weigh less than one. Infinity: not that name.
 */
export function misfit(typed: string, name: string): number {
  const plain = typed.replaceAll(' ', '')
  const max = slipsOf(plain.length)
  const whole = editDistance(plain, name.replaceAll(' ', ''), max)
  let best = whole > max ? Number.POSITIVE_INFINITY : whole
  const words = name.split(' ')
  for (let first = 0; first < words.length; first++) {
    const rest = words.slice(first).join('')
    if (rest.length <= plain.length && first === 0) continue
    const slips = editDistance(plain, rest.slice(0, plain.length), max)
    if (slips > max) continue
    const untyped = Math.max(0, rest.length - plain.length) / rest.length
    best = Math.min(best, slips + (first === 0 ? 0.3 : 0.5) + 0.4 * untyped)
  }
  return best
}

/**
 * The same for names that people remember by a few words in any order ("médiathèque limoges"): the slips of
 * each typed word against the word it fits best. Infinity when a word fits none.
 */
export function misfitByWords(typed: string, name: string): number {
  const words = name.split(' ')
  let total = 0
  for (const word of typed.split(' ')) {
    const max = word.length > 5 ? 2 : word.length > 3 ? 1 : 0
    let best = Number.POSITIVE_INFINITY
    for (const candidate of words) {
      if (candidate.startsWith(word)) best = Math.min(best, candidate === word ? 0 : 0.2)
      else if (max > 0) {
        const slips = editDistance(word, candidate, max)
        if (slips <= max) best = Math.min(best, slips)
      }
    }
    total += best
  }
  return total + 0.02 * Math.max(0, words.length - typed.split(' ').length) + 0.35
}
