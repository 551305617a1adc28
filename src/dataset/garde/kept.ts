/** A département that a person keeps on the device: one generation of its files, whole. */
export interface Garde {
  readonly code: string
  readonly nom: string
  /** Of the data set, and the moment it was built (ISO). */
  readonly version: string
  readonly construitLe: string
  readonly octets: number
}

/** Nothing here takes these caches away: neither the service worker nor a reading, only the person. */
const PREFIX = 'garde-'
/** The cache of one generation of a département. */
export const cacheOf = ({ code, version }: Pick<Garde, 'code' | 'version'>) => `${PREFIX}${code}-${version}`
/** Written last: a cache without it is half of a generation. */
export const NOTE = 'garde.json'

/** What is kept, whole; none where nothing can be kept. */
export async function listKept(base: string): Promise<readonly Garde[]> {
  const notes = await Promise.all((await namesOf('')).map((name) => noteOf(name, base)))
  return notes.filter((note) => note !== null).sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** A file of what is kept; null where none holds it. */
export async function findKept(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const name of await namesOf('')) {
    const response = await (await caches.open(name)).match(address)
    if (response !== undefined) return new Uint8Array(await response.arrayBuffer())
  }
  return null
}

/** The manifests of what is kept whole, newest first. */
export async function keptManifests(base: string): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const newest = [...(await listKept(base))].sort((a, b) => (a.construitLe < b.construitLe ? 1 : -1))
  const found = await Promise.all(
    newest.map(async (garde) =>
      (await caches.open(cacheOf(garde))).match(new URL('manifest.json', base).href),
    ),
  )
  const manifests = found.flatMap((response) => response ?? [])
  return Promise.all(manifests.map(async (response) => new Uint8Array(await response.arrayBuffer())))
}

/** The caches of a département, whole or not; of all where `code` is empty. */
export async function namesOf(code: string): Promise<readonly string[]> {
  if (typeof caches === 'undefined') return []
  const start = code === '' ? PREFIX : `${PREFIX}${code}-`
  return (await caches.keys()).filter((name) => name.startsWith(start))
}

async function noteOf(name: string, base: string): Promise<Garde | null> {
  const note = await (await caches.open(name)).match(new URL(NOTE, base).href)
  return note === undefined ? null : ((await note.json()) as Garde)
}

/** Whether all of a generation is there. */
export const isWhole = async (name: string, base: string): Promise<boolean> =>
  (await noteOf(name, base).catch(() => null)) !== null
