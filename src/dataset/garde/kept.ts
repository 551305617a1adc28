import type { FichierRef, Manifest } from '../manifest.ts'
import { type ReadBytes, readChecked } from '../read-file.ts'

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
const cacheOf = ({ code, version }: Pick<Garde, 'code' | 'version'>) => `${PREFIX}${code}-${version}`
/** Written last: a cache without it is half of a generation. */
const NOTE = 'garde.json'

interface KeepInput {
  readonly manifest: Manifest
  readonly code: string
  readonly nom: string
  readonly files: readonly FichierRef[]
  /** Absolute address of the data, with a trailing slash. */
  readonly base: string
  readonly read: ReadBytes
  readonly onFile: (done: number) => void
  readonly signal: AbortSignal
}

/**
 * Keeps a generation of a département beside the one before, which goes once all of the new one is there. Rejects, and
 * leaves what was kept as it was, where a file does not come, the device refuses or the person stops it.
 */
export async function keepDepartement(input: KeepInput): Promise<Garde> {
  const { manifest, code, nom, files, base, read, onFile, signal } = input
  const { version, construitLe } = manifest
  const octets = files.reduce((sum, file) => sum + file.octets, 0)
  const garde: Garde = { code, nom, version, construitLe, octets }
  const name = cacheOf(garde)
  try {
    const cache = await caches.open(name)
    for (const [done, file] of files.entries()) {
      signal.throwIfAborted()
      const address = new URL(file.chemin, base).href
      // What was read of it before it was stopped is there.
      if ((await cache.match(address)) === undefined)
        await cache.put(address, new Response(await readChecked(read, file)))
      onFile(done + 1)
    }
    await cache.put(new URL('manifest.json', base).href, Response.json(manifest))
    await cache.put(new URL(NOTE, base).href, Response.json(garde))
  } catch (error) {
    if (!(await isWhole(name, base))) await caches.delete(name)
    throw error
  }
  for (const other of await namesOf(code)) if (other !== name) await caches.delete(other)
  return garde
}

/** Takes a département off the device. */
export async function dropDepartement(code: string): Promise<void> {
  for (const name of await namesOf(code)) await caches.delete(name)
}

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

async function namesOf(code: string): Promise<readonly string[]> {
  if (typeof caches === 'undefined') return []
  const start = code === '' ? PREFIX : `${PREFIX}${code}-`
  return (await caches.keys()).filter((name) => name.startsWith(start))
}

async function noteOf(name: string, base: string): Promise<Garde | null> {
  const note = await (await caches.open(name)).match(new URL(NOTE, base).href)
  return note === undefined ? null : ((await note.json()) as Garde)
}

const isWhole = async (name: string, base: string): Promise<boolean> =>
  (await noteOf(name, base).catch(() => null)) !== null
