import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { makeFolder } from '../read/make-folder.ts'
import { COMPRESSED } from './headers.ts'

/** What a package holds: the page, its data, and texts and pictures by their place in it. */
export interface Paquet {
  readonly dist: string
  readonly donnees: string
  readonly textes: Readonly<Record<string, string | Uint8Array>>
  /** Seconds since 1970, from which each file has its date (`SOURCE_DATE_EPOCH`). */
  readonly epoch: number
}

/**
 * Writes a zip whose bytes depend on its content and on `epoch` alone: `site/` (the page, `data/` in it), the texts, and
 * `SHA256SUMS`, which `sha256sum -c` checks. Whole or not at all. Returns the number of files.
 */
export function writePackage(sortie: string, { dist, donnees, textes, epoch }: Paquet): number {
  const entries = [
    ...filesOf(dist)
      .filter((path) => !path.startsWith('data/') && !path.endsWith('.map'))
      .map((path) => [`site/${path}`, () => readFileSync(join(dist, path))] as const),
    ...filesOf(donnees).map(
      (path) => [`site/data/${path}`, () => readFileSync(join(donnees, path))] as const,
    ),
    ...Object.entries(textes).map(
      ([path, text]) => [path, () => (typeof text === 'string' ? strToU8(text) : text)] as const,
    ),
  ].sort(([a], [b]) => (a < b ? -1 : 1))
  makeFolder(dirname(sortie))
  const file = openSync(`${sortie}.partiel`, 'w')
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error
      writeSync(file, chunk)
    })
    const add = (path: string, bytes: Uint8Array) => {
      const mtime = dateOf(bytes, epoch)
      const isSmall = COMPRESSED.some((ending) => path.endsWith(ending)) || path.endsWith('.md')
      const entry = isSmall ? new ZipDeflate(path, { level: 6 }) : new ZipPassThrough(path)
      Object.assign(entry, { mtime, os: 3, attrs: 0o100644 << 16 })
      zip.add(entry)
      entry.push(bytes, true)
    }
    const sums = entries.map(([path, read]) => {
      const bytes = read()
      add(path, bytes)
      return `${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`
    })
    add('SHA256SUMS', strToU8(sums.join('')))
    zip.end()
    renameSync(`${sortie}.partiel`, sortie)
  } catch (error) {
    rmSync(`${sortie}.partiel`, { force: true })
    throw error
  } finally {
    closeSync(file)
  }
  return entries.length + 1
}

const STEPS_A_DAY = 21_600
const DAYS = 48

/**
 * The date of a file, from what it holds: servers tell a browser that a file is unchanged by its date and length alone, and two
 * versions of a page often have both. Within the weeks before `epoch`; the zip keeps a local time of two seconds, said in the
 * clock of whoever builds, from six to six: no clock changes then.
 */
function dateOf(bytes: Uint8Array, epoch: number): Date {
  const step = createHash('sha256').update(bytes).digest().readUInt32BE() % (STEPS_A_DAY * DAYS)
  const last = new Date(epoch * 1000)
  const day = last.getUTCDate() - 1 - Math.floor(step / STEPS_A_DAY)
  return new Date(last.getUTCFullYear(), last.getUTCMonth(), day, 6, 0, (step % STEPS_A_DAY) * 2)
}

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !entry.name.endsWith('.partiel'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/\/$/, '').length + 1))
    .map((path) => path.replaceAll('\\', '/'))
