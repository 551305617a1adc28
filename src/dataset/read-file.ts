import type { FichierRef } from './manifest.ts'
import { noteMissed, noteRead } from './pannes/depuis.ts'

/**
 * Caches that the service worker answers from: files named by their content, the manifest that names them, pages without
 * script that were visited, and the program of the version before.
 */
export const CACHES = {
  fichiers: 'fichiers',
  manifeste: 'manifeste',
  listes: 'listes',
  avant: 'version-avant',
} as const
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
export const readChecked = (read: ReadBytes, ref: FichierRef): Promise<Uint8Array<ArrayBuffer>> =>
  datingMisses(ref.chemin, async () => {
    const { octets } = ref
    const bytes = await read(ref.chemin, { octets })
    if ((await damageOf(bytes, ref)) === null) return bytes
    const again = await read(ref.chemin, { sansCache: true, octets })
    const damage = await damageOf(again, ref)
    if (damage !== null) throw new DataError('corrompu', ref.chemin, damage)
    return again
  })

/** Reads a file, and gives the error of one that cannot be used the moment since when it is so. */
export async function datingMisses<T>(chemin: string, read: () => Promise<T>): Promise<T> {
  try {
    const got = await read()
    noteRead(chemin)
    return got
  } catch (error) {
    if (error instanceof DataError) error.depuis = noteMissed(chemin)
    throw error
  }
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

/** Reads a checked JSON file, which holds the named `lists`: one without them is of another form, and refused. */
export async function readJson(
  read: ReadBytes,
  ref: FichierRef,
  ...lists: readonly string[]
): Promise<unknown> {
  const json = parseJson(ref.chemin, await readChecked(read, ref))
  const missing = lists.find((name) => !Array.isArray(Object(json)[name]))
  if (missing === undefined) return json
  throw new DataError('version', ref.chemin, `champ « ${missing} » : une liste était attendue`)
}

/** Reads and decodes a checked JSON file; a form that its decoder does not know is told as such. */
export async function readDecoded<F, T>(
  read: ReadBytes,
  ref: FichierRef,
  decode: (file: F) => T,
): Promise<T> {
  const json = await readJson(read, ref)
  try {
    return decode(json as F)
  } catch {
    throw new DataError('version', ref.chemin, 'sa forme n’est pas celle qui était attendue')
  }
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
  /** Since when the file cannot be used (ms since 1970); absent where nobody asked for it before. */
  declare depuis?: number
  /** What the server answered, where it answered. */
  declare statut?: number

  constructor(kind: DataError['kind'], chemin: string, detail: string) {
    super(`${chemin} : ${detail}`)
    this.name = 'DataError'
    this.kind = kind
    this.chemin = chemin
  }
}
