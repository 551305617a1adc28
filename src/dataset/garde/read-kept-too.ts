import type { ReadBytes } from '../read-file.ts'
import { findKept, listKept, newestManifest } from './kept.ts'

/**
 * Reads what is kept on the device where the network does not bring it. A generation is a manifest with its files: without
 * a network, the newest that is kept whole serves, never a manifest whose files are elsewhere.
 */
export const readKeptToo =
  (base: string, read: ReadBytes): ReadBytes =>
  async (chemin, options) => {
    if (chemin === 'manifest.json' && options?.sansCache !== true) return readManifest(base, read)
    try {
      return await read(chemin, options)
    } catch (error) {
      const kept = await findKept(new URL(chemin, base).href).catch(() => null)
      if (kept === null) throw error
      return kept
    }
  }

async function readManifest(base: string, read: ReadBytes): Promise<Uint8Array<ArrayBuffer>> {
  const kept = await listKept(base).catch(() => [])
  if (kept.length === 0) return read('manifest.json')
  try {
    // The one at hand may be kept by the service worker, and newer than what is kept.
    const bytes = await read('manifest.json')
    if (kept.every(({ version }) => version === versionOf(bytes))) return bytes
    return await read('manifest.json', { sansCache: true })
  } catch (error) {
    const manifest = await newestManifest(base)
    if (manifest === null) throw error
    return manifest
  }
}

function versionOf(bytes: Uint8Array): string {
  const { version } = JSON.parse(new TextDecoder().decode(bytes)) as { version?: string }
  return version ?? ''
}
