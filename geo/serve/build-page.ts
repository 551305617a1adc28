import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DATA_DIR } from '../cli/open-dataset.ts'
import { type Folders, hasFilesOf, holdConfiguration } from './own-configuration.ts'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const DIST = join(ROOT, 'dist')

const FOLDERS: Folders = {
  sources: join(ROOT, 'public'),
  dist: DIST,
  memoire: join(ROOT, 'node_modules/.cache/a-portee/configuration'),
}

/** What is not there yet: the data, then the page if it is older than its sources. `tell` says what takes time. */
export async function buildMissing(tell: (line: string) => void): Promise<void> {
  if (!existsSync(join(DATA_DIR, 'manifest.json'))) {
    tell('Aucune donnée construite : construction du jeu pilote, sans réseau.')
    // Read when wanted, as the builder of the page is: a command that refuses, or finds all built, waits for neither.
    const { buildDataset } = await import('../cli/build.ts')
    await buildDataset({
      feed: { type: 'pilote' },
      departements: 'tous',
      out: DATA_DIR,
      log: () => undefined,
    })
  }
  if (isFresh()) return
  tell('Construction de l’application…')
  const giveBack = holdConfiguration(FOLDERS)
  const { build } = await import('vite')
  try {
    await build({ root: ROOT, logLevel: 'warn' })
  } finally {
    giveBack(tell)
  }
}

/** True when the built application is younger than everything it is built from, data left out. */
function isFresh(): boolean {
  const built = join(DIST, 'index.html')
  if (!existsSync(built)) return false
  const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'].map((name) =>
    join(ROOT, name),
  )
  return Math.max(...sources.map(newest)) <= statSync(built).mtimeMs && hasFilesOf(FOLDERS, [DATA_DIR])
}

function newest(path: string): number {
  if (!existsSync(path) || path === DATA_DIR) return 0
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}
