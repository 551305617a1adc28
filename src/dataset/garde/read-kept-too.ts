import { DataError, type ReadBytes } from '../read-file.ts'
import {
  type Generation,
  lacks,
  listMissing,
  readGeneration,
  remember,
  standInFor,
  standIns,
  writeMissing,
} from './generations.ts'
import { findKept, listKept } from './kept.ts'

/**
 * Reads what is kept on the device where the network does not bring it. A generation is a manifest with its files: one
 * of which a file does not come gives way, as a whole, to the last that has its own here.
 */
export const readKeptToo =
  (base: string, read: ReadBytes): ReadBytes =>
  async (chemin, options) => {
    if (chemin === 'manifest.json' && options?.sansCache !== true) return readManifest(base, read)
    try {
      return await read(chemin, options)
    } catch (error) {
      const kept = await findKept(new URL(chemin, base).href).catch(() => null)
      if (kept !== null) return kept
      if (await givesWay(base, chemin).catch(() => false))
        throw new DataError('absent', chemin, 'ce fichier des nouvelles données n’est pas venu')
      throw error
    }
  }

/** Notes a file that does not come, where an older generation has its own: the manifest is then to be read again. */
async function givesWay(base: string, chemin: string): Promise<boolean> {
  if ((await standInFor(base, chemin, await standIns(base))) === null) return false
  await writeMissing(base, [...(await listMissing(base)), chemin])
  return true
}

async function readManifest(base: string, read: ReadBytes): Promise<Uint8Array<ArrayBuffer>> {
  const others = await standIns(base).catch(() => [])
  let bytes: Uint8Array<ArrayBuffer>
  try {
    bytes = await readNewest(base, read)
  } catch (error) {
    const [first] = others
    if (first === undefined) throw error
    return first.bytes
  }
  return (await settle(base, read, bytes, others).catch(() => null)) ?? bytes
}

/** The one at hand may be kept by the service worker, and newer than what the person keeps: then the network tells. */
async function readNewest(base: string, read: ReadBytes): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await read('manifest.json')
  const kept = await listKept(base).catch(() => [])
  if (kept.length === 0) return bytes
  const { version } = readGeneration(bytes)
  return kept.every((one) => one.version === version) ? bytes : read('manifest.json', { sansCache: true })
}

/** What a manifest of the network gives way to, while a file of it still does not come; null: to none. */
async function settle(
  base: string,
  read: ReadBytes,
  bytes: Uint8Array<ArrayBuffer>,
  others: readonly Generation[],
): Promise<Uint8Array<ArrayBuffer> | null> {
  const now = readGeneration(bytes)
  const missing = await listMissing(base)
  const still: string[] = []
  for (const chemin of missing) {
    // Of neither: nobody asks for it any more.
    if (!lacks(now, [chemin]) && !others.some((one) => lacks(one, [chemin]))) continue
    const came = lacks(now, [chemin]) && still.length === 0 && (await comes(read, chemin))
    if (!came) still.push(chemin)
  }
  if (still.length !== missing.length) await writeMissing(base, still)
  const lost = still.find((chemin) => lacks(now, [chemin]))
  if (lost !== undefined) return (await standInFor(base, lost, others))?.bytes ?? null
  await remember(base, now)
  return null
}

const comes = (read: ReadBytes, chemin: string): Promise<boolean> =>
  read(chemin).then(
    () => true,
    () => false,
  )
