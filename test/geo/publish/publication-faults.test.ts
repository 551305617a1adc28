import { spawn } from 'node:child_process'
import fs, { mkdtempSync, rmSync } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openPublisher } from '../../../geo/publish/write.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'
import { damagesOf, filesOf, listFiles, readManifest } from '../../support/files/publication.ts'

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'publication-'))
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** The pilot's manifest with three files of this generation. */
function publishGeneration(out: string, generation: number): void {
  const publisher = openPublisher(out)
  const put = (name: string) => publisher.put(name, `{"generation":${generation},"nom":"${name}"}`, 1)
  const [rapport, territoires] = [publisher.put('rapport.csv', `${generation}\n`, 1), put('territoires.json')]
  const lieux = put('87/lieux.json')
  const base = readManifest(PILOTE_DIR)
  const [first] = base.departements
  if (first === undefined) throw new Error('no département in the pilot')
  const common = Object.fromEntries(
    Object.entries(base).map(([key, value]) => [key, filesOf(value).length === 1 ? territoires : value]),
  )
  publisher.publish({
    ...(common as Manifest),
    rapport,
    departements: [{ ...first, lieux, communes: null, carreaux: null, ateliers: null }],
    construitLe: `generation ${generation}`,
  })
}

const OPERATIONS = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'rmSync',
  'mkdirSync',
] as const

/** Runs `work` as if the process died at its n-th file operation; true when it got to the end. */
function dieAt(n: number, work: () => void): boolean {
  const originals = OPERATIONS.map((name) => [name, fs[name]] as const)
  let count = 0
  for (const [name, original] of originals) {
    Object.assign(fs, {
      [name]: (...args: unknown[]) => {
        count += 1
        if (count >= n) throw new Error('killed')
        return (original as (...args: unknown[]) => unknown)(...args)
      },
    })
  }
  syncBuiltinESMExports()
  try {
    work()
    return true
  } catch (error) {
    if (!/killed/.test(String(error))) throw error
    return false
  } finally {
    for (const [name, original] of originals) Object.assign(fs, { [name]: original })
    syncBuiltinESMExports()
  }
}

it('whatever file operation a publication dies at, a reader sees one whole generation', () => {
  const out = join(dir, 'operations')
  publishGeneration(out, 0)
  let seen = 'generation 0'
  let deaths = 0
  for (let n = 1; ; n++) {
    const done = dieAt(n, () => publishGeneration(out, n))
    expect(damagesOf(out)).toEqual([])
    const { construitLe } = readManifest(out)
    // Dying before the rename leaves the generation of before; after it, the new one is there in full.
    if (!done) expect([seen, `generation ${n}`]).toContain(construitLe)
    seen = construitLe
    if (done) break
    deaths += 1
  }
  expect(deaths).toBeGreaterThan(25)
  // What the dead left behind goes with the next publication; the generation before is kept for open pages.
  publishGeneration(out, 1000)
  publishGeneration(out, 1001)
  const current = filesOf(readManifest(out)).map((f) => f.chemin)
  const left = listFiles(out).filter((file) => file !== 'manifest.json' && !current.includes(file))
  expect(left).toHaveLength(3)
  expect(left.some((file) => file.endsWith('.partiel'))).toBe(false)
})

it('a build killed with SIGKILL at any time leaves data that read in full', async () => {
  const out = join(dir, 'kill')
  fs.cpSync(PILOTE_DIR, out, { recursive: true })
  let reads = 0
  for (const delayMs of [300, 700, 1000, 1300]) {
    const child = spawn(process.execPath, ['--import', 'tsx', 'geo/cli/build.ts', '--pilote', '--out', out], {
      cwd: ROOT,
      stdio: 'ignore',
    })
    const closed = new Promise((resolve) => child.on('close', resolve))
    const until = Date.now() + delayMs
    while (Date.now() < until) {
      expect(damagesOf(out)).toEqual([])
      reads += 1
      await sleep(10)
    }
    child.kill('SIGKILL')
    await closed
    expect(damagesOf(out)).toEqual([])
  }
  expect(reads).toBeGreaterThan(50)
})
