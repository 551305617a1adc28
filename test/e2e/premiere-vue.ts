import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

/** Notes in the page when the first view stands. */
export const markFirst = (page: Page, shown: string) =>
  page.addInitScript((selector) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(selector) === null) return
      performance.mark('premiere-vue')
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  }, shown)

/** Paths of what was asked for before that. */
export const askedBefore = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const at = performance.getEntriesByName('premiere-vue')[0]?.startTime ?? Number.NaN
    const entries = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= at)
    return entries.map(({ name }) => new URL(name).pathname)
  })

/** Listens to what comes from now on; then says what some paths weigh together, compressed. */
export function weighAll(page: Page): (paths: readonly string[]) => Promise<number> {
  const sizes = new Map<string, Promise<number>>()
  page.on('response', (response) => {
    const body = () =>
      response
        .body()
        .then((bytes) => gzipSync(bytes).length)
        // What comes after the first view may still be on its way when the test ends.
        .catch(() => 0)
    sizes.set(new URL(response.url()).pathname, body())
  })
  return async (paths) => {
    const weights = await Promise.all(paths.map((path) => sizes.get(path) ?? 0))
    return weights.reduce((sum, bytes) => sum + bytes, 0)
  }
}
