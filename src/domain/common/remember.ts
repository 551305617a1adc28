/**
 * `make`, asked once per key: the answer of a key is the same object each time. Past `max` keys all are forgotten, so that a
 * hostile file cannot fill the memory. What `make` throws is not kept.
 */
export function remember<K, T extends object | string | null>(
  max: number,
  make: (key: K) => T,
): (key: K) => T {
  const kept = new Map<K, T>()
  return (key) => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const made = make(key)
    if (kept.size >= max) kept.clear()
    kept.set(key, made)
    return made
  }
}
