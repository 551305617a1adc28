import type { ReadBytes } from './read-file.ts'
import { DataError } from './read-file.ts'

/** Caches that the service worker answers from: files named by their content, and the manifest that names them. */
export const CACHES = { fichiers: 'fichiers', manifeste: 'manifeste' } as const
/** A file of the data or of the program whose name holds its content: it never changes. */
export const IMMUTABLE = /\/(?:data|assets)\/.+[.-][\w-]{8}\.\w+$/

/**
 * Reads files below an address. The only `fetch` of the data set; every failure says which file and why. What was
 * read is kept for the service worker: a first visit and its workers were there before it, and read without it.
 */
export function fetchBytes(base: string): ReadBytes {
  return async (chemin, { sansCache } = { sansCache: false }) => {
    const address = new URL(chemin, base)
    let response: Response
    try {
      // The query keeps the service worker's cache out of it, `reload` the browser's.
      response = sansCache
        ? await fetch(new URL(`${chemin}?relire`, base), { cache: 'reload' })
        : await fetch(address)
    } catch {
      throw new DataError('reseau', chemin, 'le fichier n’a pas pu être chargé, le réseau ne répond pas')
    }
    if (!response.ok) {
      throw new DataError(
        'absent',
        chemin,
        `le serveur a répondu ${response.status}, un fichier était attendu`,
      )
    }
    const bytes = new Uint8Array(await response.arrayBuffer())
    const type = response.headers.get('content-type') ?? ''
    void keep(address.href, bytes, type, sansCache).catch(() => undefined)
    return bytes
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
