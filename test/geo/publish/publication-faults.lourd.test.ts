import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serialize } from 'node:v8'
import { expect, it } from 'vitest'
import { openPublisher } from '../../../geo/publish/write.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'
import { damagesOf, filesOf, listFiles, readManifest } from '../../support/files/publication.ts'
import type { Publication } from '../../support/files/publish-again.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

const dir = tempDir('publication-')

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
    departements: [
      { ...(withoutFiles(first) as typeof first), lieux, communes: null, carreaux: null, ateliers: null },
    ],
    construitLe: `generation ${generation}`,
  })
}

const withoutFiles = (one: object) =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => filesOf(value).length === 0))

/** The part of a name that is its content's. */
const BY_CONTENT = /\.[\da-f]{8}\./

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

/**
 * Loaded before the build: tells each file it writes and renames, and at the one asked for kills its own process with
 * half of the bytes written, or right before the name is changed.
 */
const DEADLY = `
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { openSync, renameSync, writeSync } = fs
const paths = new Map()
let count = 0
const tell = (phase, path) => {
  // The lock, which the dead leave to the next build, is no part of what is published.
  if (String(path).includes('.construction')) return false
  writeSync(1, ++count + ' ' + phase + ' ' + path + '\\n')
  return count === Number(process.env.MORT_A)
}
const die = () => {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}
fs.openSync = (path, ...rest) => {
  const file = openSync(path, ...rest)
  paths.set(file, path)
  return file
}
fs.writeSync = (file, bytes, at = 0) => {
  if (paths.has(file) && tell('write', paths.get(file))) {
    writeSync(file, bytes, at, (bytes.length - at) >> 1)
    die()
  }
  return writeSync(file, bytes, at)
}
fs.renameSync = (from, to) => {
  if (tell('rename', to)) die()
  renameSync(from, to)
}
syncBuiltinESMExports()
`

/**
 * What is wrong with a generation, but for the files whose address never changes: they follow the manifest. The
 * abridged one must be whole, of one generation or the other.
 */
function damages(out: string): string[] {
  const abrege = JSON.parse(fs.readFileSync(join(out, 'abrege.json'), 'utf8'))
  const missing = (abrege.departements as { chemin: string }[]).filter(
    ({ chemin }) => !fs.existsSync(join(out, chemin)),
  )
  const renamed = damagesOf(out).filter((damage) => BY_CONTENT.test(damage))
  return [...renamed, ...missing.map(({ chemin }) => `${chemin}: missing`)]
}

const BUILD = ['geo/cli/build.ts', '--pilote', '--out']

/**
 * Publishes into a folder, named after `command`; what was done, in order, and how it ended. A reader looks all along.
 */
async function publishDeadly(
  out: string,
  deathAt: number,
  command: readonly string[] = BUILD,
): Promise<{ steps: string[]; signal: string | null }> {
  const preload = `data:text/javascript,${encodeURIComponent(DEADLY)}`
  const args = ['--import', 'tsx', '--import', preload, ...command, out]
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, MORT_A: String(deathAt) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  let signal: string | null | undefined
  child.on('close', (_, by) => {
    signal = by
  })
  do {
    expect(damages(out)).toEqual([])
    await sleep(50)
  } while (signal === undefined)
  return { steps: said.split('\n').filter((line) => /^\d+ (write|rename) /.test(line)), signal }
}

/** The step at which the manifest is renamed, counted from 1: before it the old generation, after it the new one. */
const manifestStep = (out: string, steps: readonly string[]) =>
  1 + steps.findIndex((step) => step.endsWith(` rename ${join(out, 'manifest.json')}`))
/** Names without what they hold: a build on another day holds other sessions. */
const shape = (steps: readonly string[]) => steps.map((step) => step.replace(BY_CONTENT, '.'))

/** What a whole build handed to its publisher, from its steps and the files it left. */
function publicationOf(out: string, steps: readonly string[]): Publication {
  const renamed = steps.flatMap((step) => step.split(` rename ${out}/`).slice(1))
  const read = (file: string) => fs.readFileSync(join(out, file))
  const isStable = (file: string) => !BY_CONTENT.test(file) && file !== 'manifest.json'
  return {
    puts: renamed.flatMap((file) =>
      BY_CONTENT.test(file) ? [[file.replace(BY_CONTENT, '.'), read(file)] as const] : [],
    ),
    stables: listFiles(out).flatMap((file) => (isStable(file) ? [[file, read(file)] as const] : [])),
    manifest: readManifest(out),
  }
}

/**
 * Deaths of a publication alone, spread over all its steps: the publisher of a build and the bytes of a build, without
 * the seconds before its first write.
 */
const MORTS = Number(process.env.MORTS ?? 5)
/** For what hangs: a death takes half a second, a build five, a hundred times that on a busy machine. */
const LIMIT_MS = 3_600_000

it(
  'a build killed with SIGKILL in the middle of its publication leaves data that read in full',
  async () => {
    const out = join(dir, 'kill')
    fs.cpSync(PILOTE_DIR, out, { recursive: true })
    // A file whose address never changes and that has to be replaced after the manifest, whatever day the pilot is of.
    const outdate = () => fs.appendFileSync(join(out, 'abrege.json'), '\n')
    const { construitLe } = readManifest(out)
    // The pilot may be of another day: from here on, builds replace the same files.
    await publishDeadly(out, 0)
    outdate()
    const whole = await publishDeadly(out, 0)
    let seen = readManifest(out).construitLe
    expect(whole.signal).toBeNull()
    expect(seen).not.toBe(construitLe)
    const published = manifestStep(out, whole.steps)
    expect(published).toBeGreaterThan(50)
    // All bytes are there before the manifest, what it names and what follows it: then only names change.
    const after = whole.steps.slice(published)
    expect(after.filter((step) => BY_CONTENT.test(step) || step.includes(' write '))).toEqual([])
    const abrege = join(out, 'abrege.json')
    expect(shape(after).at(-1)).toBe(`${whole.steps.length} rename ${abrege}`)
    // Alone, the abridged manifest is the one file at a fixed address that is replaced.
    const manifest = join(out, 'manifest.json')
    const isReplaced = (step: string) =>
      BY_CONTENT.test(step) || [manifest, abrege].some((path) => step.includes(` ${path}`))
    const all = shape(whole.steps.filter(isReplaced)).map((step, i) => step.replace(/^\d+/, `${i + 1}`))
    const kept = join(dir, 'publication.v8')
    fs.writeFileSync(kept, serialize(publicationOf(out, whole.steps)))
    const alone = ['test/support/files/publish-again.ts', kept]
    const kill = async (deathAt: number, command: readonly string[], wanted: readonly string[]) => {
      outdate()
      const { steps, signal } = await publishDeadly(out, deathAt, command)
      expect(signal).toBe('SIGKILL')
      expect(shape(steps)).toEqual(wanted.slice(0, deathAt))
      expect(damages(out)).toEqual([])
      const { construitLe: now } = readManifest(out)
      if (deathAt <= manifestStep(out, wanted)) expect(now).toBe(seen)
      else expect(now).not.toBe(seen)
      seen = now
    }
    const middle = whole.steps.findIndex((step, i) => i > published / 2 && step.includes(' write '))
    for (const deathAt of [middle + 1, published, published + 1])
      await kill(deathAt, BUILD, shape(whole.steps))
    const last = manifestStep(out, all)
    const spread = Array.from({ length: MORTS }, (_, i) => 1 + Math.floor((i * all.length) / MORTS))
    for (const deathAt of [...spread, middle + 2, last - 2, last - 1, last, last + 1])
      await kill(deathAt, alone, all)
    // To its end, over what the dead left, by the very steps of a build.
    outdate()
    const end = await publishDeadly(out, 0, alone)
    expect({ steps: shape(end.steps), signal: end.signal }).toEqual({ steps: all, signal: null })
    expect(damagesOf(out)).toEqual([])
  },
  LIMIT_MS,
)
