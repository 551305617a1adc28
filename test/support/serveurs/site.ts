import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PILOTE_DIR, ROOT } from '../files/data-dirs.ts'

const BUILD = `
import { build } from 'vite'
const [outDir, publicDir] = process.argv.slice(1)
await build({ root: process.cwd(), publicDir, logLevel: 'warn', build: { outDir, emptyOutDir: true } })`

/**
 * Builds the page into `out`, with the pilot's data under `data/`: what a town hall puts on its server. `publicDir` holds its
 * configuration.
 */
export function buildSite(out: string, publicDir = join(ROOT, 'public')): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', BUILD, out, publicDir],
    // A test's own would build the page for tests.
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production' } },
  )
  if (status !== 0) throw new Error(stderr)
  cpSync(PILOTE_DIR, join(out, 'data'), { recursive: true })
}

/** The first file of the site that a pattern finds. Throws when there is none. */
export function fileOf(site: string, pattern: RegExp): string {
  const found = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .sort()
    .find((path) => pattern.test(path))
  if (found === undefined) throw new Error(`no file ${pattern} in ${site}`)
  return found
}
