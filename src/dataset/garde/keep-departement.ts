import type { FichierRef, Manifest } from '../manifest.ts'
import { type ReadBytes, readChecked } from '../read-file.ts'
import { cacheOf, dropCaches, type Garde, isWhole, NOTE } from './kept.ts'
import { forgetVisited, layPages } from './listes-file.ts'

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
export const keepDepartement = (input: KeepInput): Promise<Garde> =>
  alone(input, () => keep(input), input.signal)

async function keep(input: KeepInput): Promise<Garde> {
  const { manifest, code, nom, files, base, read, onFile, signal } = input
  const { version, construitLe } = manifest
  const octets = files.reduce((sum, file) => sum + file.octets, 0)
  const garde: Garde = { code, nom, version, construitLe, octets }
  const name = cacheOf(garde, base)
  const listes = manifest.departements.find((d) => d.code === code)?.listes
  const pages: string[] = []
  try {
    const cache = await caches.open(name)
    for (const [done, file] of files.entries()) {
      signal.throwIfAborted()
      const address = new URL(file.chemin, base).href
      if (file.chemin === listes?.chemin)
        pages.push(...(await layPages(cache, base, file.chemin, await readChecked(read, file))))
      // What was read of it before it was stopped is there.
      else if ((await cache.match(address)) === undefined)
        await cache.put(address, new Response(await readChecked(read, file)))
      onFile(done + 1)
    }
    await cache.put(new URL('manifest.json', base).href, Response.json(manifest))
    await cache.put(new URL(NOTE, base).href, Response.json(garde))
  } catch (error) {
    if (!(await isWhole(name, base))) await caches.delete(name)
    throw error
  }
  await dropCaches(code, base, name)
  await forgetVisited(pages)
  return garde
}

/** Takes a département of the publication whose data are at `base` off the device. */
export const dropDepartement = (code: string, base: string): Promise<void> =>
  alone({ code, base }, () => dropCaches(code, base))

/**
 * One tab at a time fills or empties the cache of a département: what one of them stopped would go from under the other,
 * which would say that it is kept. Where the browser has no locks, at once.
 */
const alone = <T>(
  { code, base }: Pick<KeepInput, 'code' | 'base'>,
  run: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> => {
  const { locks } = globalThis.navigator ?? {}
  return locks ? locks.request(`garde ${base} ${code}`, { ...(signal && { signal }) }, run) : run()
}
