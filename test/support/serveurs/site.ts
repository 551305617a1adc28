import { spawnSync } from 'node:child_process'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { PILOTE_DIR, ROOT } from '../files/data-dirs.ts'

/** Builds the page into `out`, with the pilot's data under `data/`: what a town hall puts on its server. */
export function buildSite(out: string): void {
  const vite = join(ROOT, 'node_modules/.bin/vite')
  const args = ['build', '--outDir', out, '--emptyOutDir', '--logLevel', 'warn']
  const { status, stderr } = spawnSync(vite, args, { cwd: ROOT, encoding: 'utf8' })
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
