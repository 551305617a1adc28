import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { buildDataset } from '../../../geo/cli/build.ts'
import { withFolder } from '../../../geo/read/lock-folder.ts'
import { DossierRefuse } from '../../../geo/read/make-folder.ts'
import { damagesOf, listFiles } from '../../support/files/publication.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

const dir = tempDir('verrou-')
const lock = join(dir, '.construction')
const HOUR_S = 3600
/** Of a process that ran and is gone. */
const dead = () =>
  spawnSync(process.execPath, ['-e', 'console.log(process.pid)'], { encoding: 'utf8' }).stdout.trim()
const inFolder = () => withFolder(dir, 'dossier de sortie', async () => readdirSync(dir))

function left(pid: string | number, host = hostname(), hours = 0): void {
  writeFileSync(lock, `${pid}\n${host}\n`)
  const at = Date.now() / 1000 - hours * HOUR_S
  utimesSync(lock, at, at)
}
beforeEach(() => writeFileSync(join(dir, 'x'), ''))

describe('a folder that one build at a time writes in', () => {
  it('holds a lock meanwhile, and none afterwards, however it ended', async () => {
    expect(await inFolder()).toContain('.construction')
    expect(existsSync(lock)).toBe(false)
    const failed = withFolder(dir, 'dossier', () => Promise.reject(new Error('panne')))
    await expect(failed).rejects.toThrow('panne')
    expect(existsSync(lock)).toBe(false)
  })

  it('is refused in one sentence while the other lives, here or elsewhere', async () => {
    await withFolder(dir, 'dossier de sortie', async () => {
      await expect(inFolder()).rejects.toThrow(DossierRefuse)
      await expect(inFolder()).rejects.toThrow(
        `dossier de sortie « ${dir} » : une autre construction y travaille ; attendre sa fin, ou effacer « ${lock} » si elle n’existe plus (processus ${process.pid} de ${hostname()}, depuis 0 min)`,
      )
      expect(existsSync(lock)).toBe(true)
    })
    for (const [pid, host] of [
      [process.ppid, hostname()],
      [1, 'ailleurs'],
    ] as const) {
      left(pid, host, 2)
      await expect(inFolder()).rejects.toThrow(`processus ${pid} de ${host}, depuis 120 min`)
    }
    left('')
    await expect(inFolder()).rejects.toThrow('une autre construction y travaille')
  })

  it.each([
    ['whose process is gone', () => left(dead())],
    ['of this very number, which nobody here holds', () => left(process.pid)],
    ['of another machine, the night before', () => left(1, 'ailleurs', 13)],
    ['a day old', () => left(process.ppid, hostname(), 25)],
    ['emptied by a power cut', () => left('', '', 1)],
  ])('takes over a lock %s', async (_, leave) => {
    leave()
    expect(await inFolder()).toEqual(['.construction', 'x'])
    expect(readdirSync(dir)).toEqual(['x'])
  })
})

it('of two builds at once, one is refused and the other is whole', async () => {
  const out = join(dir, 'données')
  const build = () =>
    buildDataset({ feed: { type: 'pilote' }, departements: 'tous', out, log: () => undefined })
  const ends = await Promise.allSettled([build(), build()])
  expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(ends.map((end) => (end.status === 'rejected' ? String(end.reason) : '')).join('')).toMatch(
    /dossier de sortie « .*données » : une autre construction y travaille/,
  )
  expect(damagesOf(out)).toEqual([])
  expect(listFiles(out).filter((name) => name.startsWith('.'))).toEqual([])
  // A first build that was killed leaves its lock: the folder is still one to publish into.
  const killed = join(dir, 'tuée')
  await withFolder(killed, 'dossier', async () => undefined)
  writeFileSync(join(killed, '.construction'), `${dead()}\n${hostname()}\n`)
  await buildDataset({ feed: { type: 'pilote' }, departements: 'tous', out: killed, log: () => undefined })
  expect(listFiles(killed)).not.toContain('.construction')
}, 60_000)
