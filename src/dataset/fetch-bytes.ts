import type { ReadBytes } from './read-file.ts'
import { DataError } from './read-file.ts'

/** Reads files below an address. The only `fetch` of the data set; every failure says which file and why. */
export function fetchBytes(base: string): ReadBytes {
  return async (chemin, { sansCache } = { sansCache: false }) => {
    let response: Response
    try {
      // The query keeps the service worker's cache out of it, `reload` the browser's.
      response = sansCache
        ? await fetch(new URL(`${chemin}?relire`, base), { cache: 'reload' })
        : await fetch(new URL(chemin, base))
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
    return new Uint8Array(await response.arrayBuffer())
  }
}
