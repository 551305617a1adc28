/**
 * Finds, among many names, those that share most pairs of letters with a typed text: a slip of the finger
 * spoils two or three pairs and leaves the others. Blanks do not count ("mont lucon" is "montlucon"); the
 * beginning counts as a letter of its own. Built in one pass over typed arrays: 35,000 names in some 50 ms.
 */
export interface Bigrams {
  /** Names of pair `p` are `names[starts[p]]` to `names[starts[p + 1] - 1]`. */
  readonly starts: Uint32Array
  readonly names: Uint32Array
  readonly lengths: Uint8Array
}

/** '^', a to z, 0 to 9. */
const BASE = 37
const PAIRS = BASE * BASE
const CODE_A = 97
const CODE_0 = 48

/** `names` are folded: lower case letters, digits and blanks. */
export function buildBigrams(names: readonly string[]): Bigrams {
  const pairs = names.map(pairsOf)
  const starts = new Uint32Array(PAIRS + 1)
  for (const list of pairs) for (const pair of list) starts[pair + 1]!++
  for (let p = 0; p < PAIRS; p++) starts[p + 1]! += starts[p]!
  const next = starts.slice()
  const found = new Uint32Array(starts[PAIRS]!)
  pairs.forEach((list, name) => {
    for (const pair of list) found[next[pair]!++] = name
  })
  return { starts, names: found, lengths: Uint8Array.from(pairs, (list) => Math.min(255, list.length)) }
}

/**
 * Positions of at most `limit` names, most shared pairs first; between equals, the shorter name. Names that
 * share less than a third of the typed pairs are left out.
 */
export function findByBigrams({ starts, names, lengths }: Bigrams, typed: string, limit: number): number[] {
  const asked = pairsOf(typed)
  const shared = new Uint8Array(lengths.length)
  for (const pair of asked) {
    for (let at = starts[pair]!; at < starts[pair + 1]!; at++) shared[names[at]!]!++
  }
  const least = Math.max(1, asked.length / 3)
  // One bucket per count of shared pairs: the best names without sorting all of them.
  const buckets = Array.from({ length: asked.length + 1 }, (): number[] => [])
  for (let name = 0; name < shared.length; name++) {
    const count = shared[name]!
    if (count >= least) buckets[count]!.push(name)
  }
  const kept: number[] = []
  for (let count = asked.length; count >= least && kept.length < limit; count--) {
    const bucket = buckets[count]!.sort((a, b) => lengths[a]! - lengths[b]! || a - b)
    kept.push(...bucket.slice(0, limit - kept.length))
  }
  return kept
}

/** The distinct pairs of neighbouring letters, blanks skipped. */
function pairsOf(text: string): number[] {
  const pairs = new Set<number>()
  let before = 0
  for (let i = 0; i < text.length && pairs.size < 250; i++) {
    const code = text.charCodeAt(i)
    const letter = code >= CODE_A ? code - CODE_A + 1 : code >= CODE_0 ? code - CODE_0 + 27 : -1
    if (letter === -1) continue
    pairs.add(before * BASE + letter)
    before = letter
  }
  return [...pairs]
}
