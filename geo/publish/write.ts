import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FichierRef, Manifest } from '../../src/dataset/manifest.ts'
import { makeFolder, tryToWrite } from '../read/make-folder.ts'
import { saySystem } from '../read/say-system.ts'
import { BY_CONTENT, chemins, ownFiles, refuseOthers, walk } from './dossier/own-files.ts'
import { leaveBeside, takePlace, writeAtomic, writeBeside } from './write-atomic.ts'

/** Writes files named by their content, then the manifest that names them: all or nothing for a reader. */
export interface Publisher {
  /** `name` without its hash: `87/lieux.json` is written as `87/lieux.1a2b3c4d.json`. */
  readonly put: (name: string, content: string | Uint8Array, lignes: number) => FichierRef
  /**
   * A file whose address never changes (a calendar, a plain page): replaced right after the manifest, whole or not at all.
   * There are thousands, so none is forced to the disk: the next build mends what a power cut took.
   */
  readonly putStable: (chemin: string, content: string | Uint8Array, lignes: number) => FichierRef
  readonly publish: (manifest: Manifest) => void
}

interface FolderPublisher extends Publisher {
  /** Takes back what a build that failed wrote; nothing once the manifest is out. */
  readonly abandon: () => void
}

/** The new data are out, and something after them failed: pages at fixed addresses may be those of before. */
export class PublicationInachevee extends Error {
  constructor(cause: unknown) {
    super(saySystem(cause) ?? String(cause), { cause })
  }
}

/** For how long files of the generations before stay, so that a page left open finds its own: two nights. */
export const GARDE_MS = 2 * 86_400_000

/**
 * Opens a folder to publish into. Files named by their content stay for `gardeMs` after the last build that named them;
 * those of the generation before stay whatever their age. `nowMs`: since 1970. Throws DossierRefuse.
 */
export function openPublisher(dir: string, gardeMs = 0, nowMs = Date.now()): FolderPublisher {
  refuseOthers(dir)
  tryToWrite(dir)
  const written = new Set<string>()
  const stable = new Map<string, Buffer>()
  const made = new Set<string>()
  const waiting = new Set<string>()
  let isOut = false
  return {
    put(name, content, lignes) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const chemin = name.replace(/(\.[a-z]+)$/, `.${sha256.slice(0, 8)}$1`)
      const path = join(dir, chemin)
      makeFolder(dirname(path))
      if (!existsSync(path)) made.add(path)
      writeAtomic(path, bytes)
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
      // All that takes room comes before the manifest: after it there are only names to change and to remove.
      for (const [chemin, bytes] of stable) {
        const path = join(dir, chemin)
        if (isSame(path, bytes)) continue
        makeFolder(dirname(path))
        writeBeside(path, bytes)
        waiting.add(path)
      }
      writeAtomic(
        join(dir, 'manifest.json'),
        new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`),
      )
      isOut = true
      const failures: unknown[] = []
      const attempt = (work: () => void) => {
        try {
          work()
        } catch (error) {
          failures.push(error)
        }
      }
      for (const path of waiting) attempt(() => takePlace(path))
      // The generations before stay a while: a page opened on an old manifest may still ask for its files.
      const isKept = (chemin: string) =>
        written.has(chemin) ||
        before.has(chemin) ||
        (BY_CONTENT.test(chemin) && ageMs(join(dir, chemin), nowMs) < gardeMs)
      const isOwn = ownFiles(dir)
      for (const { chemin, file } of [...walk(dir)])
        if (file && isOwn(chemin))
          attempt(() => {
            if (!isKept(chemin)) rmSync(join(dir, chemin))
          })
      if (failures.length > 0) throw new PublicationInachevee(failures[0])
    },
    abandon() {
      if (isOut) return
      for (const path of made) rmSync(path, { force: true })
      for (const path of waiting) leaveBeside(path)
    },
  }
}

/** Never below zero: a disk tells parts of a millisecond that the clock leaves out, and a clock may have been set back. */
const ageMs = (path: string, nowMs: number): number => Math.max(0, nowMs - lstatSync(path).mtimeMs)

/** One that did not change keeps its date, so that nobody fetches it again. */
const isSame = (path: string, bytes: Buffer): boolean => existsSync(path) && bytes.equals(readFileSync(path))

function previousFiles(dir: string): Set<string> {
  const names = ['manifest.json', 'abrege.json']
  return new Set([...names, ...names.flatMap((name) => chemins(dir, name))])
}
