import { CACHES, DataError, parseJson } from '../read-file.ts'

/** The pages without script of a département, with what they share: markup or style by path below the data set. */
export interface ListesFile {
  readonly pages: Readonly<Record<string, string>>
}

/** What the server says of them too: nothing of theirs may run. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

/** Lays the pages of such a file in a cache, each at its own address below `base`; gives these addresses. */
export async function layPages(
  cache: Pick<Cache, 'put'>,
  base: string,
  chemin: string,
  bytes: Uint8Array,
): Promise<readonly string[]> {
  const { pages } = Object(parseJson(chemin, bytes)) as ListesFile
  if (Object(pages) !== pages)
    throw new DataError('version', chemin, 'champ « pages » : un objet était attendu')
  const addresses: string[] = []
  for (const [path, text] of Object.entries(pages)) {
    const type = path.endsWith('.css') ? 'text/css' : 'text/html'
    const address = new URL(path, base).href
    await cache.put(
      address,
      new Response(text, { headers: { ...HEADERS, 'Content-Type': `${type}; charset=utf-8` } }),
    )
    addresses.push(address)
  }
  return addresses
}

/** Forgets what the service worker kept of these pages as they were visited: what is newer takes its place. */
export async function forgetVisited(addresses: readonly string[]): Promise<void> {
  if (!(await caches.keys()).includes(CACHES.listes)) return
  const visited = await caches.open(CACHES.listes)
  for (const address of addresses) await visited.delete(address)
}
