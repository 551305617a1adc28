import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { ROOT } from '../support/files/data-dirs.ts'

/** All that the page is built from. */
const SOURCES = [
  ...['geo', 'public', 'src', 'index.html'],
  ...['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts'],
].map((name) => join(ROOT, name))

/**
 * Builds the page into a folder, unless the last build there was of the same sources and nothing of it was touched since:
 * the browser tests of `npm test` and the heavy ones, one after the other, share one. By content, not by date.
 */
export async function buildOnce(dist: string): Promise<void> {
  const stamp = `${dist}.empreinte`
  const sources = printOf(SOURCES)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === `${sources} ${printOf([dist])}`) return
  rmSync(stamp, { force: true })
  await build({ root: ROOT, logLevel: 'warn', build: { outDir: dist, emptyOutDir: true } })
  writeFileSync(stamp, `${sources} ${printOf([dist])}`)
}

/** Changes with any file's name or content, and with what is asked of the builder from outside. */
function printOf(paths: readonly string[]): string {
  const hash = createHash('sha256').update(`${process.version} ${process.env.SOURCE_DATE_EPOCH ?? ''}`)
  for (const path of paths)
    for (const file of filesOf(path)) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
