import { CACHES } from '../read-file.ts'
import { keptManifests } from './kept.ts'

/**
 * A data set as it was built one day: its manifest, and the files that it names. A file is called the same in each of
 * them but for its hash: `files` goes from that common name to the one of this generation.
 */
export interface Generation {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly version: string
  readonly construitLe: string
  readonly files: ReadonlyMap<string, string>
}

/** Beside the manifest that the service worker keeps: those of the generations of which files are here, by version. */
const PAST = 'manifest.json?version='
/** So many at most: each is up to a hundred kilobytes or two. */
const PAST_MAX = 4
/** Files of newer generations that did not come, where an older one has its own. */
const MISSING = 'manifest.json?manque'

/** The name of a file without its hash. */
export const nameOf = (chemin: string): string => chemin.replace(/\.[0-9a-f]{8}\./, '.')

/** Throws where the bytes are no JSON. */
export function readGeneration(bytes: Uint8Array<ArrayBuffer>): Generation {
  const text = new TextDecoder().decode(bytes)
  const { version = '', construitLe = '' } = JSON.parse(text) as Record<string, string | undefined>
  const chemins = [...text.matchAll(/"chemin":\s*"([^"]+)"/g)].map(([, chemin = '']) => chemin)
  return { bytes, version, construitLe, files: new Map(chemins.map((chemin) => [nameOf(chemin), chemin])) }
}

/**
 * The generations that may stand in for one whose files do not come: those that the person keeps, then those of which
 * files were read; of each the newest first.
 */
export async function standIns(base: string): Promise<readonly Generation[]> {
  return [...(await keptManifests(base)).map(readGeneration), ...(await pastOf(base))]
}

/** Remembers a generation that is read from now on, and forgets those before it that a newer one has all the files of. */
export async function remember(base: string, now: Generation): Promise<void> {
  const past = await pastOf(base)
  if (past.some(({ version }) => version === now.version)) return
  const { put, remove } = await beside(base)
  await put(PAST + now.version, now.bytes)
  const here = new Set((await (await caches.open(CACHES.fichiers)).keys()).map(({ url }) => url))
  const isHere = (chemin: string | undefined) => chemin !== undefined && here.has(new URL(chemin, base).href)
  const isCovered = (old: Generation, by: Generation) =>
    [...old.files].every(([name, chemin]) => !isHere(chemin) || isHere(by.files.get(name)))
  for (const [rank, old] of past.entries())
    if (rank >= PAST_MAX - 1 || past.slice(0, rank).some((newer) => isCovered(old, newer)))
      await remove(PAST + old.version)
}

/** Whether newer data are known than those built at this moment (ISO), and lack a file. */
export async function isStandIn(base: string, construitLe: string): Promise<boolean> {
  const missing = await listMissing(base)
  return (await pastOf(base)).some((one) => one.construitLe > construitLe && lacks(one, missing))
}

/** Names of files that did not come, as their generation calls them. */
export async function listMissing(base: string): Promise<readonly string[]> {
  const bytes = await (await beside(base)).get(MISSING)
  return bytes === null ? [] : (JSON.parse(new TextDecoder().decode(bytes)) as readonly string[])
}

export async function writeMissing(base: string, chemins: readonly string[]): Promise<void> {
  await (await beside(base)).put(MISSING, new TextEncoder().encode(JSON.stringify([...new Set(chemins)])))
}

/** Whether one of the files is of this generation. */
export const lacks = ({ files }: Pick<Generation, 'files'>, missing: readonly string[]): boolean =>
  missing.some((chemin) => files.get(nameOf(chemin)) === chemin)

/** A generation, of those given, that has here what another lacks under this name, and lacks nothing else. */
export async function standInFor(
  base: string,
  chemin: string,
  among: readonly Generation[],
): Promise<Generation | null> {
  const missing = await listMissing(base)
  for (const one of among) {
    const own = one.files.get(nameOf(chemin))
    if (own === undefined || own === chemin || lacks(one, missing)) continue
    if ((await caches.match(new URL(own, base).href)) !== undefined) return one
  }
  return null
}

async function pastOf(base: string): Promise<readonly Generation[]> {
  const { get, names } = await beside(base)
  const all = await Promise.all((await names(PAST)).map(get))
  return all
    .flatMap((bytes) => (bytes === null ? [] : [readGeneration(bytes)]))
    .sort((a, b) => (a.construitLe < b.construitLe ? 1 : -1))
}

/** What lies beside the manifest; nothing where there are no caches. */
async function beside(base: string) {
  const cache = typeof caches === 'undefined' ? null : await caches.open(CACHES.manifeste)
  const at = (name: string) => new URL(name, base).href
  return {
    get: async (name: string): Promise<Uint8Array<ArrayBuffer> | null> => {
      const response = await cache?.match(at(name))
      return response === undefined ? null : new Uint8Array(await response.arrayBuffer())
    },
    put: async (name: string, bytes: Uint8Array<ArrayBuffer>) => cache?.put(at(name), new Response(bytes)),
    remove: async (name: string) => cache?.delete(at(name)),
    names: async (start: string): Promise<readonly string[]> =>
      ((await cache?.keys()) ?? []).flatMap(({ url }) =>
        url.startsWith(at(start)) ? url.slice(base.length) : [],
      ),
  }
}
