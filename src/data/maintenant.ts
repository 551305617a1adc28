import { useSyncExternalStore } from 'react'

const MINUTE_MS = 60_000

/** Time now, in ms, to the minute: what is open changes with it, nothing changes more often. */
export function useMaintenant(): number {
  return useSyncExternalStore(subscribe, () => Math.floor(Date.now() / MINUTE_MS) * MINUTE_MS)
}

function subscribe(onChange: () => void): () => void {
  const timer = setInterval(onChange, MINUTE_MS / 4)
  // A phone that wakes up shows the right state at once.
  document.addEventListener('visibilitychange', onChange)
  return () => {
    clearInterval(timer)
    document.removeEventListener('visibilitychange', onChange)
  }
}
