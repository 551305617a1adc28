/**
 * Which of many texts hold a part: they are looked through as one, so that 37,000 names take no longer than a book of
 * their letters. `texts` hold no line end; the answer is their indices, ascending, each once.
 */
export function holders(texts: readonly string[]): (part: string) => readonly number[] {
  const book = texts.join('\n')
  const ends = new Uint32Array(texts.length)
  let end = 0
  texts.forEach((text, i) => {
    end += text.length + 1
    ends[i] = end
  })
  return (part) => {
    const found: number[] = []
    if (part.includes('\n')) return found
    for (let at = 0, i = 0; i < texts.length; i++) {
      at = book.indexOf(part, at)
      if (at === -1) break
      i = firstAbove(ends, at, i)
      found.push(i)
      at = ends[i] ?? book.length
    }
    return found
  }
}

/** The first index from `low` on whose value is above `value`; the values ascend. */
function firstAbove(values: Uint32Array, value: number, from: number): number {
  let [low, high] = [from, values.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}
