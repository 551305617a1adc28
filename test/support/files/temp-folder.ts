import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of this name and a number, until the tests of the file have run. */
export function tempDir(name: string): string {
  const dir = mkdtempSync(join(tmpdir(), name))
  afterAll(() => rmSync(dir, { recursive: true, force: true }))
  return dir
}

/**
 * A folder that is there while the tests of a file run.
 *
 * @returns `path` of a name in it; `write` a file, and its path
 */
export function tempFolder(): {
  readonly path: (name: string) => string
  readonly write: (name: string, content: string | Uint8Array) => string
} {
  const dir = tempDir('a-portee-')
  const path = (name: string) => join(dir, name)
  return {
    path,
    write: (name, content) => {
      writeFileSync(path(name), content)
      return path(name)
    },
  }
}
