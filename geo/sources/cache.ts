import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeAtomic } from '../publish/write-atomic.ts'
import { makeFolder } from '../read/make-folder.ts'

/** What is known of a downloaded file: the record a rebuild can be checked against. */
export interface Releve {
  readonly adresse: string
  readonly octets: number
  readonly sha256: string
  /** ISO date-time of the download. */
  readonly date: string
  readonly lignes: number
}

const RELEVES = 'telechargements.json'

/** The records of a cache folder, by file. An unreadable record counts as none: it only serves comparison. */
export function readReleves(dir: string): Record<string, Releve> {
  const path = join(dir, RELEVES)
  if (!existsSync(path)) return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Releve>
  } catch {
    return {}
  }
}

/** Puts a checked file in the cache, whole or not at all, then its record. */
export function store(
  dir: string,
  fichier: string,
  adresse: string,
  bytes: Uint8Array,
  lignes: number,
): Releve {
  makeFolder(dirname(join(dir, fichier)))
  writeAtomic(join(dir, fichier), bytes)
  const releve: Releve = {
    adresse,
    octets: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    date: new Date().toISOString(),
    lignes,
  }
  const all = { ...readReleves(dir), [fichier]: releve }
  writeAtomic(join(dir, RELEVES), new TextEncoder().encode(`${JSON.stringify(all, null, 1)}\n`))
  return releve
}
