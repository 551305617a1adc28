import { CACHES, IMMUTABLE } from '../dataset/read-file.ts'
import { SERVICE_WORKER_URL } from '../trusted-types.ts'

/**
 * Keeps the page and the data already seen for use without a network, from the first visit on. `onUpdate` is called
 * when a new version waits; it gets what installs it. Does nothing where service workers are missing or in development.
 */
export function registerServiceWorker(onUpdate: (install: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  let asked = false
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The tab that asked reloads; a first visit goes on as it was.
    if (asked) location.reload()
    else void keepLoaded().catch(() => undefined)
  })
  navigator.serviceWorker.register(SERVICE_WORKER_URL).then(
    (registration: ServiceWorkerRegistration | undefined) => {
      // Where workers are blocked by a setting, some browsers answer with nothing instead of refusing.
      if (registration === undefined) return
      const offer = (worker: ServiceWorker | null) => {
        if (worker === null || navigator.serviceWorker.controller === null) return
        onUpdate(() => {
          // Another tab may have installed it already: then only this page is old.
          if (worker.state !== 'installed') location.reload()
          asked = true
          worker.postMessage({ type: 'SKIP_WAITING' })
        })
      }
      offer(registration.waiting)
      registration.addEventListener('updatefound', () => {
        const { installing } = registration
        installing?.addEventListener('statechange', () => {
          if (installing.state === 'installed') offer(installing)
        })
      })
    },
    // Private mode and old browsers refuse: the page works all the same.
    () => undefined,
  )
}

/**
 * What this page loaded before the worker was there, and that it does not bring: the map, and what the first view was
 * told by.
 */
async function keepLoaded(): Promise<void> {
  for (const { name } of performance.getEntriesByType('resource')) {
    if (!name.startsWith(location.origin)) continue
    const isBrief = name.endsWith('/data/abrege.json')
    if (!isBrief && !IMMUTABLE.test(name)) continue
    const cache = await caches.open(isBrief ? CACHES.manifeste : CACHES.fichiers)
    if ((await caches.match(name)) === undefined) await cache.add(name)
  }
}
