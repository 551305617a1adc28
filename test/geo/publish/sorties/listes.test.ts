import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { putListes } from '../../../../geo/publish/sorties/pages/put-listes.ts'
import type { ListesFile } from '../../../../src/dataset/garde/listes-file.ts'
import { PILOTE_DIR } from '../../../support/files/data-dirs.ts'
import { readManifest } from '../../../support/files/publication.ts'

const COMMON = ['liste/index.html', 'liste/liste.css', 'liste/reutiliser.html']

it('one file of a département holds its pages without script as they are published, but for what machines read', () => {
  const { departements } = readManifest(PILOTE_DIR)
  expect(departements.length).toBeGreaterThan(1)
  for (const { code, listes } of departements) {
    const { pages } = JSON.parse(readFileSync(join(PILOTE_DIR, listes?.chemin ?? ''), 'utf8')) as ListesFile
    const paths = Object.keys(pages)
    expect(paths).toEqual(expect.arrayContaining([...COMMON, `liste/departement-${code}.html`]))
    expect(listes?.lignes).toBe(paths.length - COMMON.length)
    let machines = 0
    for (const [path, text] of Object.entries(pages)) {
      const published = readFileSync(join(PILOTE_DIR, path), 'utf8')
      machines += published.split('<script').length - 1
      expect(text).not.toContain('<script')
      // All of the page is there, before and after what was left out.
      const [start = '', end = ''] = published.split(/<script.*<\/script>\n/)
      expect(text, path).toBe(start + end)
    }
    expect(machines).toBeGreaterThan(0)
    // Whoever follows the list of the département finds the page.
    const list = pages[`liste/departement-${code}.html`] ?? ''
    const linked = [...list.matchAll(/href="(\w+\.html)"/g)].map(([, name]) => `liste/${name}`)
    expect(linked.length).toBeGreaterThan(1)
    expect(paths).toEqual(expect.arrayContaining(linked))
  }
})

it('a page goes to the département of its commune: Corsica, overseas and arrondissements too', () => {
  const files = new Map<string, ListesFile>()
  const put = (chemin: string, content: string | Uint8Array, lignes: number) => {
    files.set(chemin, JSON.parse(String(content)))
    return { chemin, octets: 0, sha256: '', lignes }
  }
  const paths = ['2A004', '97105', '13202', '01004', 'departement-2B', 'index'].map(
    (name) => `liste/${name}.html`,
  )
  const refs = putListes(
    { put, putStable: put, publish: () => undefined },
    new Map(paths.map((path) => [path, path])),
  )
  const held = (code: string) => Object.keys(files.get(refs.get(code)?.chemin ?? '')?.pages ?? {})
  for (const [code, name] of [
    ['2A', '2A004'],
    ['971', '97105'],
    ['13', '13202'],
    ['01', '01004'],
    ['2B', 'departement-2B'],
  ] as const)
    expect(held(code)).toEqual(['liste/index.html', `liste/${name}.html`])
})
