import type { FichierRef } from './manifest.ts'

/**
 * Caches that the service worker answers from: files named by their content, the manifest that names them, and the
 * program of the version before.
 */
export const CACHES = { fichiers: 'fichiers', manifeste: 'manifeste', avant: 'version-avant' } as const
/** A file of the data or of the program whose name holds its content: it never changes. */
export const IMMUTABLE = /\/(?:data|assets)\/.+[.-][\w-]{8}\.\w+$/

/** Reads a file of the data set by its path; `fetch` in a browser, the disk in Node. Throws DataError. */
export type ReadBytes = (chemin: string, options?: ReadOptions) => Promise<Uint8Array<ArrayBuffer>>

export interface ReadOptions {
  /** Past the caches. */
  readonly sansCache?: boolean
  /** The length that the manifest announces: a longer file may be given up before its end. */
  readonly octets?: number
}

/**
 * Reads a file named in the manifest and refuses it unless its length and hash are the announced ones.
 * Files are cached for a year under their name: one that came damaged is asked for once more past the
 * caches, or it would stay damaged. The hash needs a secure context (https, localhost); elsewhere the
 * length alone is checked.
 */
export async function readChecked(read: ReadBytes, ref: FichierRef): Promise<Uint8Array<ArrayBuffer>> {
  const { octets } = ref
  const bytes = await read(ref.chemin, { octets })
  if ((await damageOf(bytes, ref)) === null) return bytes
  const again = await read(ref.chemin, { sansCache: true, octets })
  const damage = await damageOf(again, ref)
  if (damage !== null) throw new DataError('corrompu', ref.chemin, damage)
  return again
}

/** What is wrong with the bytes of a file, or null. */
async function damageOf(bytes: Uint8Array<ArrayBuffer>, ref: FichierRef): Promise<string | null> {
  if (bytes.length > ref.octets) return `plus de ${ref.octets} octets reçus, ${ref.octets} attendus`
  if (bytes.length !== ref.octets) return `${bytes.length} octets reçus, ${ref.octets} attendus`
  const subtle = globalThis.crypto?.subtle
  if (subtle === undefined) return null
  const digest = new Uint8Array(await subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('')
  return hex === ref.sha256 ? null : 'le contenu ne correspond pas à son empreinte'
}

/** Reads a checked JSON file. */
export async function readJson(read: ReadBytes, ref: FichierRef): Promise<unknown> {
  return parseJson(ref.chemin, await readChecked(read, ref))
}

/** The JSON of a file that was read. Throws DataError. */
export function parseJson(chemin: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw new DataError('corrompu', chemin, 'ce n’est pas du JSON lisible')
  }
}

/** A published file that could not be used: where, why, and what to check. */
export class DataError extends Error {
  readonly kind: 'absent' | 'reseau' | 'corrompu' | 'version'
  readonly chemin: string

  constructor(kind: DataError['kind'], chemin: string, detail: string) {
    super(`${chemin} : ${detail}`)
    this.name = 'DataError'
    this.kind = kind
    this.chemin = chemin
  }
}
