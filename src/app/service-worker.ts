/** Address of the service worker, listed by the Trusted Types policy. */
export const SERVICE_WORKER_URL = `${import.meta.env.BASE_URL}sw.js`

/**
 * Keeps the page and the data already seen for use without a network. `onUpdate` is called when a new version
 * waits; it gets what installs it. Does nothing where service workers are missing or in development.
 */
export function registerServiceWorker(onUpdate: (install: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  let asked = false
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // Both tabs of an old version reload; the very first visit does not.
    if (asked) location.reload()
  })
  navigator.serviceWorker.register(SERVICE_WORKER_URL).then(
    (registration: ServiceWorkerRegistration | undefined) => {
      // Where workers are blocked by a setting, some browsers answer with nothing instead of refusing.
      if (registration === undefined) return
      const offer = (worker: ServiceWorker | null) => {
        if (worker === null || navigator.serviceWorker.controller === null) return
        onUpdate(() => {
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
