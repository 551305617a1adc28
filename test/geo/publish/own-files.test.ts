import { chmodSync, existsSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openPublisher } from '../../../geo/publish/write.ts'
import { DossierRefuse } from '../../../geo/read/make-folder.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { listFiles } from '../../support/files/publication.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { runCli } from '../../support/run-cli.ts'

const dir = tempDir('autrui-')
const manifest = { schemaVersion: 1, construitLe: '2026-11-30T02:30:00Z' } as unknown as Manifest

/** One night: a file named by its content, and pages at fixed addresses. */
function publish(out: string, night: number, pages: readonly string[]): void {
  const publisher = openPublisher(out)
  const fichiers = pages.map((page) => publisher.putStable(page, `${night}`, 1))
  publisher.put('87/lieux.json', `{"nuit":${night}}`, 1)
  publisher.put('pages.json', JSON.stringify({ fichiers }), 1)
  publisher.putStable('sante.json', `${night}`, 1)
  publisher.publish(manifest)
}
const put = (...path: string[]) => {
  const file = join(dir, ...path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, '')
  return file
}

describe('what a build removes', () => {
  it('is its own: what somebody put beside the data stays, whatever it is', () => {
    const out = join(dir, 'voisins')
    publish(out, 0, ['liste/87085.html', 'agenda/87085.ics'])
    const theirs = [
      '.htaccess',
      'robots.txt',
      'liste/notre-page.html',
      'photos/a.webp',
      'photos/un/b.1a2b3c4d.json',
    ]
    for (const name of theirs) put('voisins', name)
    const stale = [put('voisins', 'vieux.1a2b3c4d.json'), put('voisins', '87/a.1a2b3c4d.json.partiel')]
    // Written in the very millisecond that the night begins, as a disk tells it: a little after.
    for (const path of stale) utimesSync(path, Date.now() / 1000 + 60, Date.now() / 1000 + 60)
    publish(out, 1, ['liste/87085.html'])
    for (const name of theirs) expect(existsSync(join(out, name)), name).toBe(true)
    for (const path of stale) expect(existsSync(path), path).toBe(false)
    // The calendar is of a commune that has none any more: the list of the night before named it.
    expect(existsSync(join(out, 'agenda/87085.ics'))).toBe(false)
    expect(existsSync(join(out, 'liste/87085.html'))).toBe(true)
    publish(out, 2, [])
    publish(out, 3, [])
    const own = listFiles(out).filter((name) => !theirs.includes(name))
    expect(own.filter((name) => name.startsWith('87/'))).toHaveLength(1)
    expect(own).not.toContain('liste/87085.html')
  })

  it('never lies behind a link, and neither a dead link nor a closed folder stops a night', () => {
    const out = join(dir, 'liens')
    publish(out, 0, [])
    const far = put('ailleurs', 'a.1a2b3c4d.json')
    symlinkSync(join(dir, 'ailleurs'), join(out, 'lien'))
    symlinkSync(far, join(out, 'b.1a2b3c4d.json'))
    symlinkSync(join(dir, 'nulle part'), join(out, 'mort.1a2b3c4d.json'))
    mkdirSync(join(out, 'clos'))
    chmodSync(join(out, 'clos'), 0)
    publish(out, 1, [])
    expect([far, join(out, 'lien'), join(out, 'b.1a2b3c4d.json')].map((path) => existsSync(path))).toEqual([
      true,
      true,
      true,
    ])
  })
})

describe('a folder to publish into', () => {
  it.each([
    ['a site', ['index.html', 'data/x.json']],
    ['a home folder', ['.bashrc']],
    ['a tree', ['documents/a/b.txt']],
    ['an application, whose manifest is another', ['manifest.json', 'index.html']],
  ])('%s is refused in one sentence, and nothing is touched', (name, files) => {
    for (const file of files) put(name, file)
    const out = join(dir, name)
    expect(() => openPublisher(out)).toThrow(DossierRefuse)
    const [first = ''] = files.filter((file) => file !== 'manifest.json')
    const said = `dossier de sortie « ${out} » : « ${first} » s’y trouve sans manifest.json de nos données ; un dossier vide ou déjà construit attendu (peut-être « ${join(out, 'data')} »)`
    expect(() => openPublisher(out)).toThrow(said)
    expect(listFiles(out).sort()).toEqual([...files].sort())
  })

  it('the command says it, and ends with 1', () => {
    put('www', 'index.html')
    const { code, err } = runCli('build.ts', ['--pilote', '--out', join(dir, 'www')])
    expect([code, err.trim().split('\n').length]).toEqual([1, 2])
    expect(err).toContain('« index.html » s’y trouve sans manifest.json de nos données')
    expect(listFiles(join(dir, 'www'))).toEqual(['index.html'])
  })

  it('may be new, empty, or hold what a first build left when it was killed', () => {
    mkdirSync(join(dir, 'vide/87'), { recursive: true })
    for (const file of [
      '87/lieux.1a2b3c4d.json',
      'sante.json.partiel',
      '.essai',
      '.routes-12-a/x',
      'nouveautes.txt',
    ])
      put('tuée', file)
    for (const name of ['neuf', 'vide', 'tuée']) {
      publish(join(dir, name), 0, ['liste/87085.html'])
      publish(join(dir, name), 1, ['liste/87085.html'])
    }
  })
})
