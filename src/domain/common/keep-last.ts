/**
 * Keeps what was made for the last `count` keys asked for. A promise that is rejected is not kept: asking again makes it
 * again.
 */
export function keepLast<T>(count: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>()
  return (key, make) => {
    const value = kept.has(key) ? (kept.get(key) as T) : make()
    // The one asked for becomes the newest.
    kept.delete(key)
    kept.set(key, value)
    for (const old of [...kept.keys()].slice(0, Math.max(0, kept.size - count))) kept.delete(old)
    if (value instanceof Promise)
      value.catch(() => {
        if (kept.get(key) === value) kept.delete(key)
      })
    return value
  }
}

/** The same for each of many owners: what is kept goes with its owner. */
export function keepLastOf<O extends object, T>(count: number): (owner: O, key: string, make: () => T) => T {
  const byOwner = new WeakMap<O, ReturnType<typeof keepLast<T>>>()
  return (owner, key, make) => {
    const keep = byOwner.get(owner) ?? keepLast<T>(count)
    byOwner.set(owner, keep)
    return keep(key, make)
  }
}
