import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildDataset } from '../../../geo/cli/build.ts'
import type { BuildOptions } from '../../../geo/cli/build-options.ts'
import { FRANCE_DIR, OPEN_DATA_DIR, PILOTE_DIR, ROOT } from './data-dirs.ts'

/** What the data are made with: a change in any of it makes built data stale. */
const PIPELINE = ['geo', 'src/dataset', 'src/domain'].map((path) => join(ROOT, path))

/**
 * Vitest's global setup: builds once, before all tests, the pilot set and, where the open data are, all France, but for
 * `DONNEES=pilote`. Data younger than the pipeline and its sources are kept.
 */
export async function setup(): Promise<void> {
  await withLock(join(ROOT, 'test/.data/verrou'), async () => {
    await build('jeu pilote', { type: 'pilote' }, PILOTE_DIR, PIPELINE)
    if (process.env.DONNEES === 'pilote') return
    if (!existsSync(OPEN_DATA_DIR)) {
      console.log('données : pas de ../shared/open-data, les tests sur la France entière ne le vérifient pas')
      return
    }
    const sources = [...PIPELINE, OPEN_DATA_DIR]
    await build('France entière', { type: 'dossier', dir: OPEN_DATA_DIR }, FRANCE_DIR, sources)
  })
}

async function build(
  name: string,
  feed: BuildOptions['feed'],
  out: string,
  sources: string[],
): Promise<void> {
  const manifest = join(out, 'manifest.json')
  const built = existsSync(manifest) ? statSync(manifest).mtimeMs : 0
  if (built > Math.max(...sources.map(newest))) {
    console.log(`données : ${name}, déjà construit et à jour`)
    return
  }
  const started = Date.now()
  console.log(`données : ${name}, construction…`)
  try {
    await buildDataset({ feed, departements: 'tous', out, log: () => undefined })
    console.log(`données : ${name}, construit en ${Math.round((Date.now() - started) / 1000)} s`)
  } catch (error) {
    // The last good data still serve the tests that do not test the build; those that do will fail by themselves.
    if (built === 0) throw error
    console.error(`données : ${name}, CONSTRUCTION ÉCHOUÉE, celles d’avant servent : ${String(error)}`)
  }
}

/** When what the data are made with last changed, in ms since 1970. */
export const newestSource = (): number => Math.max(...PIPELINE.map(newest))

function newest(path: string): number {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Two runs at once must not publish into one folder. A lock whose process is gone is taken over. */
export async function withLock(path: string, work: () => Promise<void>): Promise<void> {
  mkdirSync(join(path, '..'), { recursive: true })
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      break
    } catch {
      if (!isAlive(path)) rmSync(path, { force: true })
      await sleep(500)
    }
  }
  try {
    await work()
  } finally {
    rmSync(path, { force: true })
  }
}

function isAlive(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return true
  } catch {
    return false
  }
}
