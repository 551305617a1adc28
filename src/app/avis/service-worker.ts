import { CACHES, IMMUTABLE } from '../../dataset/read-file.ts'
import { SERVICE_WORKER_URL } from '../../trusted-types.ts'
import { lookAgain } from './look-again.ts'

/**
 * Keeps the page and the data already seen for use without a network, from the first visit on. `onUpdate` is called
 * when a new version is there, in this tab or through another one; it gets what brings it here. Nothing reloads before
 * that is called. Does nothing where service workers are missing or in development.
 */
export function registerServiceWorker(onUpdate: (install: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const { serviceWorker } = navigator
  let isFirst = serviceWorker.controller === null
  let asked = false
  serviceWorker.addEventListener('controllerchange', () => {
    if (asked) location.reload()
    // A first visit goes on as it was; where another tab asked, this one says so and goes on too.
    else if (isFirst) void keepLoaded().catch(() => undefined)
    else onUpdate(() => location.reload())
    isFirst = false
  })
  serviceWorker.register(SERVICE_WORKER_URL).then(
    (registration: ServiceWorkerRegistration | undefined) => {
      // Where workers are blocked by a setting, some browsers answer with nothing instead of refusing.
      if (registration === undefined) return
      const install = async () => {
        const { waiting } = registration
        // Another tab installed it already: then only this page is old.
        if (waiting === null) return location.reload()
        await keepForOthers(registration.scope).catch(() => undefined)
        asked = true
        waiting.postMessage({ type: 'SKIP_WAITING' })
      }
      const offer = () => {
        if (registration.waiting !== null && serviceWorker.controller !== null) onUpdate(() => void install())
      }
      offer()
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', offer)
      })
      // Without a network there is none.
      lookAgain(() => void registration.update().catch(() => undefined))
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

/**
 * The program of the version that goes: a tab that still shows it may load more of it, when the new worker has
 * forgotten it and the server too. That of the version before takes its place at the next one; publications in other
 * folders of the server have theirs beside it.
 */
async function keepForOthers(scope: string): Promise<void> {
  const kept = await caches.open(CACHES.avant)
  for (const { url } of await kept.keys())
    if (url.startsWith(new URL('assets/', scope).href)) await kept.delete(url)
  for (const name of await caches.keys()) {
    // The library ends the name of each with the scope.
    if (!name.includes('-precache-') || !name.endsWith(`-${scope}`)) continue
    const program = await caches.open(name)
    for (const { url } of await program.keys()) {
      const response = IMMUTABLE.test(url) ? await program.match(url) : undefined
      if (response !== undefined) await kept.put(url, response)
    }
  }
}
