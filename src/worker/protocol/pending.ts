/** Calls of a worker that wait for their answer, by the number that each message carries. */
export interface Pending<W> {
  /** Keeps one, and gives its number. */
  readonly add: (waiting: W) => number
  readonly get: (id: number) => W | undefined
  /** Gives one that waits no more; undefined where it waited no more already. */
  readonly take: (id: number) => W | undefined
  /** All who wait, with their numbers. */
  readonly all: () => readonly (readonly [number, W])[]
  /** The worker is gone: all who wait are told. */
  readonly rejectAll: (reason: unknown) => void
}

export function createPending<W extends { readonly reject: (reason: unknown) => void }>(): Pending<W> {
  const waiting = new Map<number, W>()
  let nextId = 1
  return {
    add: (one) => {
      waiting.set(nextId, one)
      return nextId++
    },
    get: (id) => waiting.get(id),
    take: (id) => {
      const one = waiting.get(id)
      waiting.delete(id)
      return one
    },
    all: () => [...waiting],
    rejectAll: (reason) => {
      const all = [...waiting.values()]
      waiting.clear()
      for (const { reject } of all) reject(reason)
    },
  }
}
