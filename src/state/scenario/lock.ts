/**
 * One tab writes. The others read, and say so: two tabs that both save would silently undo each other. The lock is
 * the browser's own (Web Locks): it is given back when the tab closes or crashes.
 */
const VERROU = 'a-portee.scenarios'

type Locks = Pick<LockManager, 'request'>

export interface Verrou {
  /** Takes the lock from the tab that has it. */
  readonly take: () => void
  readonly release: () => void
}

/**
 * Asks for the lock and tells whether this tab writes, now and whenever that changes. Without Web Locks, or where
 * the browser refuses them, every tab writes: the `storage` event still tells of the others.
 */
export function requestLock(locks: Locks | null | undefined, onChange: (ecrit: boolean) => void): Verrou {
  if (locks === undefined || locks === null) {
    onChange(true)
    return { take: () => undefined, release: () => undefined }
  }
  let release: (() => void) | null = null
  const hold = (options: LockOptions) =>
    locks
      .request(VERROU, options, (lock) => {
        if (lock === null) {
          onChange(false)
          return undefined
        }
        onChange(true)
        return new Promise<void>((resolve) => {
          release = resolve
        })
      })
      // Only a lock that another tab took ends so; where storage is refused, so are locks, and no tab saves anything.
      .catch((error: unknown) => onChange(!(error instanceof DOMException && error.name === 'AbortError')))
  void hold({ ifAvailable: true })
  return {
    take: () => void hold({ steal: true }),
    release: () => release?.(),
  }
}
