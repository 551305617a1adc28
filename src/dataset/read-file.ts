import { DataError } from './data-error.ts'
import type { FichierRef } from './manifest.ts'

/** Reads a file of the data set by its path; `fetch` in a browser, the disk in Node. Throws DataError. */
export type ReadBytes = (chemin: string) => Promise<Uint8Array<ArrayBuffer>>

/**
 * Reads a file named in the manifest and refuses it unless its length and hash are the announced ones.
 * The hash needs a secure context (https, localhost); elsewhere the length alone is checked.
 */
export async function readChecked(read: ReadBytes, ref: FichierRef): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await read(ref.chemin)
  if (bytes.length !== ref.octets) {
    throw new DataError('corrompu', ref.chemin, `${bytes.length} octets reçus, ${ref.octets} attendus`)
  }
  const subtle = globalThis.crypto?.subtle
  if (subtle !== undefined) {
    const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
    const hex = Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('')
    if (hex !== ref.sha256)
      throw new DataError('corrompu', ref.chemin, 'le contenu ne correspond pas à son empreinte')
  }
  return bytes
}

/** Reads a checked JSON file. */
export async function readJson(read: ReadBytes, ref: FichierRef): Promise<unknown> {
  const bytes = await readChecked(read, ref)
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new DataError('corrompu', ref.chemin, 'ce n’est pas du JSON lisible')
  }
}
