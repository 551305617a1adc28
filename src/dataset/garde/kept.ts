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
const PREFIX = 'garde '
/** Before, a name did not say whose it was; the files in it do. No publication at another folder takes one from us. */
const OLD_PREFIX = 'garde-'

type Version = Pick<Garde, 'code' | 'version'>
/** The cache of one generation of a département, of the publication whose data are at `base`. */
export const cacheOf = ({ code, version }: Version, base: string) => `${PREFIX}${base} ${code}-${version}`
/** Written last: a cache without it is half of a generation. */
export const NOTE = 'garde.json'

/** What is kept, whole; none where nothing can be kept. */
export const listKept = async (base: string): Promise<readonly Garde[]> =>
  (await wholeOf(base)).map(({ garde }) => garde).sort((a, b) => (a.code < b.code ? -1 : 1))

/** A file of what is kept; null where none holds it. */
export async function findKept(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  for (const name of await allNames()) {
    const response = await (await caches.open(name)).match(address)
    if (response !== undefined) return new Uint8Array(await response.arrayBuffer())
  }
  return null
}

/** The manifests of what is kept whole, newest first. */
export async function keptManifests(base: string): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const newest = (await wholeOf(base)).sort((a, b) => (a.garde.construitLe < b.garde.construitLe ? 1 : -1))
  const found = await Promise.all(
    newest.map(async ({ name }) => (await caches.open(name)).match(new URL('manifest.json', base).href)),
  )
  const manifests = found.flatMap((response) => response ?? [])
  return Promise.all(manifests.map(async (response) => new Uint8Array(await response.arrayBuffer())))
}

/** Takes away what is kept of a département, whole or not, but for one of its caches. */
export async function dropCaches(code: string, base: string, but = ''): Promise<void> {
  for (const name of await allNames()) {
    if (name === but) continue
    if (name.startsWith(`${PREFIX}${base} ${code}-`)) await caches.delete(name)
    else if (name.startsWith(`${OLD_PREFIX}${code}-`)) await dropOwn(name, base)
  }
}

/** Two publications of one version shared a cache under its old name: each takes its own files away. */
async function dropOwn(name: string, base: string): Promise<void> {
  const cache = await caches.open(name)
  const addresses = (await cache.keys()).map(({ url }) => url)
  const own = addresses.filter((address) => address.startsWith(base))
  if (own.length === addresses.length) await caches.delete(name)
  else for (const address of own) await cache.delete(address)
}

async function allNames(): Promise<readonly string[]> {
  if (typeof caches === 'undefined') return []
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX) || name.startsWith(OLD_PREFIX))
}

/** The caches that hold all of a generation, of the publication whose data are at `base`. */
async function wholeOf(base: string) {
  const notes = await Promise.all(
    (await allNames()).map(async (name) => ({ name, garde: await noteOf(name, base) })),
  )
  return notes.flatMap(({ name, garde }) => (garde === null ? [] : [{ name, garde }]))
}

async function noteOf(name: string, base: string): Promise<Garde | null> {
  const note = await (await caches.open(name)).match(new URL(NOTE, base).href)
  return note === undefined ? null : ((await note.json()) as Garde)
}

/** Whether all of a generation is there. */
export const isWhole = async (name: string, base: string): Promise<boolean> =>
  (await noteOf(name, base).catch(() => null)) !== null
