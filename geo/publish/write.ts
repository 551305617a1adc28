import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FichierRef, Manifest } from '../../src/dataset/manifest.ts'
import { makeFolder, tryToWrite } from '../read/make-folder.ts'
import { BY_CONTENT, chemins, ownFiles, refuseOthers, walk } from './dossier/own-files.ts'
import { writeAtomic } from './write-atomic.ts'

/** Writes files named by their content, then the manifest that names them: all or nothing for a reader. */
export interface Publisher {
  /** `name` without its hash: `87/lieux.json` is written as `87/lieux.1a2b3c4d.json`. */
  readonly put: (name: string, content: string | Uint8Array, lignes: number) => FichierRef
  /** A file whose address never changes (a calendar, a plain page): replaced right after the manifest. */
  readonly putStable: (chemin: string, content: string | Uint8Array, lignes: number) => FichierRef
  readonly publish: (manifest: Manifest) => void
}

/** For how long files of the generations before stay, so that a page left open finds its own: two nights. */
export const GARDE_MS = 2 * 86_400_000

/**
 * Opens a folder to publish into. Files named by their content stay for `gardeMs` after the last build that named them;
 * those of the generation before stay whatever their age. `nowMs`: since 1970. Throws DossierRefuse.
 */
export function openPublisher(dir: string, gardeMs = 0, nowMs = Date.now()): Publisher {
  refuseOthers(dir)
  tryToWrite(dir)
  const written = new Set<string>()
  const stable = new Map<string, Buffer>()
  return {
    put(name, content, lignes) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const chemin = name.replace(/(\.[a-z]+)$/, `.${sha256.slice(0, 8)}$1`)
      makeFolder(dirname(join(dir, chemin)))
      writeAtomic(join(dir, chemin), bytes)
      written.add(chemin)
      return { chemin, octets: bytes.length, sha256, lignes }
    },
    putStable(chemin, content, lignes) {
      const bytes = Buffer.from(content)
      stable.set(chemin, bytes)
      written.add(chemin)
      return {
        chemin,
        octets: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        lignes,
      }
    },
    publish(manifest) {
      const before = previousFiles(dir)
      writeAtomic(
        join(dir, 'manifest.json'),
        new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`),
      )
      for (const [chemin, bytes] of stable) replaceIfChanged(join(dir, chemin), bytes)
      // The generations before stay a while: a page opened on an old manifest may still ask for its files.
      const isKept = (chemin: string) =>
        written.has(chemin) ||
        before.has(chemin) ||
        (BY_CONTENT.test(chemin) && nowMs - lstatSync(join(dir, chemin)).mtimeMs < gardeMs)
      const isOwn = ownFiles(dir)
      for (const { chemin, file } of [...walk(dir)])
        if (file && isOwn(chemin) && !isKept(chemin)) rmSync(join(dir, chemin))
    },
  }
}

/**
 * Whole or not at all, but not forced to the disk: there are thousands, each stands alone, and the next build
 * mends what a power cut took. One that did not change keeps its date, so that nobody fetches it again.
 */
function replaceIfChanged(path: string, bytes: Buffer): void {
  if (existsSync(path) && bytes.equals(readFileSync(path))) return
  makeFolder(dirname(path))
  writeFileSync(`${path}.partiel`, bytes)
  renameSync(`${path}.partiel`, path)
}

function previousFiles(dir: string): Set<string> {
  const names = ['manifest.json', 'abrege.json']
  return new Set([...names, ...names.flatMap((name) => chemins(dir, name))])
}
