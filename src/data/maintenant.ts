import { useSyncExternalStore } from 'react'
import { instantToLocal } from '../domain/calendar/fuseau.ts'
import { MINUTE_MS } from '../domain/common/durees.ts'

/** The day it is now, in a zone: Europe/Paris unless told. Days since 1970. */
export function todayIn(zone = 'Europe/Paris', nowMs = Date.now()): number {
  return instantToLocal(nowMs, zone).date
}

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
