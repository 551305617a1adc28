import { useSyncExternalStore } from 'react'
import { app } from '../text/app.ts'

/** Says that there is no network, and that what is shown was read before. */
export function HorsLigne() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return <div role="status">{!online && <p className="avis">{app.horsLigne}</p>}</div>
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
