import { delaiMs } from './pannes/delai.ts'
import { readBody } from './read-body.ts'
import { CACHES, DataError, IMMUTABLE, type ReadBytes } from './read-file.ts'

/** No file whose length is not announced is longer. */
const MOST_UNTOLD = 32e6

interface Reading {
  readonly silenceOf?: () => number
  readonly isKept?: boolean
}

/**
 * Reads files below an address. The only `fetch` of the data set; every failure says which file and why, one that never
 * answers too: nothing of it came for `silenceOf` milliseconds. A file longer than announced is left where it passes its
 * length, and comes cut. What was read is kept for the service worker: a first visit and its workers were there before it,
 * and read without it; `isKept` is false where nothing may be left on the device.
 */
export function fetchBytes(base: string, { silenceOf = delaiMs, isKept = true }: Reading = {}): ReadBytes {
  return async (chemin, { sansCache = false, octets } = {}) => {
    const address = new URL(chemin, base)
    const most = octets ?? MOST_UNTOLD
    const watch = watchSilence(silenceOf)
    try {
      // The query keeps the service worker's cache out of it, `reload` the browser's.
      const response = await (sansCache
        ? fetch(new URL(`${chemin}?relire`, base), { cache: 'reload', signal: watch.signal })
        : fetch(address, { signal: watch.signal }))
      if (!response.ok) {
        const said = `le serveur a répondu ${response.status}, un fichier était attendu`
        throw Object.assign(new DataError('absent', chemin, said), { statut: response.status })
      }
      const bytes = await readBody(response, most, watch.heard)
      const type = response.headers.get('content-type') ?? ''
      if (isKept && bytes.length <= most)
        void keep(address.href, bytes, type, sansCache).catch(() => undefined)
      return bytes
    } catch (error) {
      if (error instanceof DataError) throw error
      const silent = `rien n’est venu en ${Math.round(silenceOf() / 1000)} secondes`
      const reason = watch.signal.aborted ? silent : 'le réseau ne répond pas'
      throw new DataError('reseau', chemin, `le fichier n’a pas pu être chargé, ${reason}`)
    } finally {
      watch.stop()
    }
  }
}

/** Aborts once nothing was heard for a time. */
function watchSilence(silenceOf: () => number) {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  const wait = (ms: number) => {
    timer = setTimeout(() => {
      // The configuration may have come since, and give it longer.
      const more = silenceOf() - ms
      if (more > 0) wait(more)
      else controller.abort()
    }, ms)
  }
  wait(silenceOf())
  return {
    signal: controller.signal,
    heard: () => {
      clearTimeout(timer)
      wait(silenceOf())
    },
    stop: () => clearTimeout(timer),
  }
}

/** Keeps a file where the service worker looks; `again`: what is kept of it is damaged. */
async function keep(
  address: string,
  bytes: Uint8Array<ArrayBuffer>,
  type: string,
  again: boolean,
): Promise<void> {
  // Node has none, nor have pages without https; a full or a closed store refuses: all work without.
  if (typeof caches === 'undefined') return
  // Copied before anything is awaited: who asked for the bytes may give them away.
  const copy = new Response(bytes, { headers: { 'content-type': type } })
  const isFixed = IMMUTABLE.test(address)
  const cache = await caches.open(isFixed ? CACHES.fichiers : CACHES.manifeste)
  if (isFixed && !again && (await cache.match(address)) !== undefined) return
  await cache.put(address, copy)
}
