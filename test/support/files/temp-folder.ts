import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'

/**
 * A folder that is there while the tests of a file run.
 *
 * @returns `path` of a name in it; `write` a file, and its path
 */
export function tempFolder(): {
  readonly path: (name: string) => string
  readonly write: (name: string, content: string | Uint8Array) => string
} {
  let dir = ''
  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'a-portee-'))
  })
  afterAll(() => rmSync(dir, { recursive: true }))
  const path = (name: string) => join(dir, name)
  return {
    path,
    write: (name, content) => {
      writeFileSync(path(name), content)
      return path(name)
    },
  }
}
