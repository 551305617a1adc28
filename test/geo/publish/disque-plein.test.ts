import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openPublisher, PublicationInachevee } from '../../../geo/publish/write.ts'
import { saySystem } from '../../../geo/read/say-system.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'
import { listFiles } from '../../support/files/publication.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

const dir = tempDir('plein-')

const refusal = (code: string) => Object.assign(new Error(`${code}: no, write`), { code, syscall: 'write' })

/** Runs `work` with this instead of the system's; what it throws is given back. */
function faulty(replaced: Partial<typeof fs>, work: () => void): unknown {
  const originals = Object.keys(replaced).map((name) => [name, Reflect.get(fs, name)] as const)
  Object.assign(fs, replaced)
  syncBuiltinESMExports()
  try {
    work()
    return null
  } catch (error) {
    return error
  } finally {
    for (const [name, original] of originals) Object.assign(fs, { [name]: original })
    syncBuiltinESMExports()
  }
}

/** A disk with room for `left` more files. */
function fullAfter(left: number, work: () => void): unknown {
  const { writeSync, writeFileSync } = fs
  let room = left
  const take = () => {
    if (room-- <= 0) throw refusal('ENOSPC')
  }
  return faulty(
    {
      writeSync: ((...args: Parameters<typeof writeSync>) => {
        take()
        return writeSync(...args)
      }) as typeof writeSync,
      writeFileSync: (path, bytes, options) => {
        if (!String(path).endsWith('.partiel')) return writeFileSync(path, bytes, options)
        if (room <= 0) writeFileSync(path, '')
        take()
        room += 1
        writeFileSync(path, bytes, options)
      },
    },
    work,
  )
}

function publishNight(out: string, night: number): void {
  const publisher = openPublisher(out)
  try {
    for (const name of ['87/lieux.json', '87/ateliers.json']) publisher.put(name, `{"nuit":${night}}`, 1)
    publisher.put('noms.json', '{}', 1)
    for (const page of ['agenda/87085.ics', 'nouveautes.txt', 'abrege.json'])
      publisher.putStable(page, `${night}`, 1)
    publisher.publish({ schemaVersion: 1, construitLe: `nuit ${night}` } as unknown as Manifest)
  } catch (error) {
    publisher.abandon()
    throw error
  }
}

const contentOf = (folder: string): string[] =>
  listFiles(folder)
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(fs.readFileSync(join(folder, name)))
          .digest('hex')}`,
    )
    .sort()

it('wherever the disk is full, the folder is as it was, and the file is named in French', () => {
  const out = join(dir, 'nuits')
  publishNight(out, 0)
  const before = contentOf(out)
  let full = 0
  for (; ; full++) {
    const error = fullAfter(full, () => publishNight(out, 1))
    if (error === null) break
    expect(error).not.toBeInstanceOf(PublicationInachevee)
    expect(saySystem(error)).toMatch(/nuits\/.*[a-z] : plus de place sur le disque \(ENOSPC\)$/)
    expect(contentOf(out), `room for ${full}`).toEqual(before)
  }
  // Three files named by their content, three at fixed addresses, the manifest.
  expect(full).toBe(7)
  expect(fs.readFileSync(join(out, 'nouveautes.txt'), 'utf8')).toBe('1')
})

it('a first build that finds the disk full leaves no file', () => {
  const out = join(dir, 'premiere')
  expect(fullAfter(5, () => publishNight(out, 0))).not.toBe(null)
  expect(listFiles(out)).toEqual([])
})

it('after the manifest, one name that cannot be changed stops no other', () => {
  const out = join(dir, 'noms')
  publishNight(out, 0)
  const { renameSync } = fs
  const error = faulty(
    {
      renameSync: (from, to) => {
        if (String(to).endsWith('.ics'))
          throw Object.assign(refusal('EACCES'), { path: String(from), dest: String(to) })
        renameSync(from, to)
      },
    },
    () => publishNight(out, 1),
  )
  expect(error).toBeInstanceOf(PublicationInachevee)
  expect(String(error)).toContain('agenda/87085.ics : accès refusé à cet utilisateur (EACCES)')
  expect(
    ['agenda/87085.ics', 'nouveautes.txt', 'abrege.json'].map((name) =>
      fs.readFileSync(join(out, name), 'utf8'),
    ),
  ).toEqual(['0', '1', '1'])
  expect(fs.readFileSync(join(out, 'manifest.json'), 'utf8')).toContain('nuit 1')
})

it('the command says whether the data of before are still there', () => {
  const out = join(dir, 'commande')
  fs.cpSync(PILOTE_DIR, out, { recursive: true })
  fs.appendFileSync(join(out, 'sante.json'), '\n')
  const build = (fault: string) => {
    const preload = `import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
const { ${fault.split(' ')[0]}: real } = fs
fs.${fault}
syncBuiltinESMExports()`
    const args = ['--import', 'tsx', '--import', `data:text/javascript,${encodeURIComponent(preload)}`]
    return spawnSync(process.execPath, [...args, 'geo/cli/build.ts', '--pilote', '--out', out], {
      cwd: ROOT,
      encoding: 'utf8',
    })
  }
  const before = contentOf(out)
  const ofStable = (code: string) =>
    `if (String(args.at(0)).endsWith('sante.json.partiel')) throw Object.assign(new Error('${code}'), { code: '${code}' })`
  const full = build(`writeFileSync = (...args) => { ${ofStable('ENOSPC')}; return real(...args) }`)
  expect([full.status, full.stderr]).toEqual([
    1,
    `La construction a échoué, les données d’avant restent en place.\n${join(out, 'sante.json')} : plus de place sur le disque (ENOSPC)\n`,
  ])
  expect(contentOf(out)).toEqual(before)
  const closed = build(`renameSync = (...args) => { ${ofStable('EACCES')}; return real(...args) }`)
  expect(closed.status).toBe(1)
  expect(closed.stderr).toMatch(
    /^Les nouvelles données sont en place, mais la publication n’est pas finie : .*\n.+\n$/,
  )
}, 120_000)
