import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readBuildOptions } from '../../../geo/cli/build-options.ts'
import { hostPage, readSite } from '../../../geo/serve/deploie.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

const dir = tempDir('nuit-commande-')
const PILOTE = JSON.parse(readFileSync(join(PILOTE_DIR, 'manifest.json'), 'utf8')) as Manifest

/** What the lines of systemd and of cron ask of the build, where the data that are published say this of themselves. */
function nights(said: Partial<Manifest>) {
  mkdirSync(join(dir, 'assets'), { recursive: true })
  mkdirSync(join(dir, 'data'), { recursive: true })
  writeFileSync(join(dir, 'data/manifest.json'), JSON.stringify({ ...PILOTE, ...said }))
  const site = readSite(['--dossier', '/carte/'], { racine: '/srv/a-portee/site', sortie: '' })
  const { files } = hostPage(dir, join(dir, 'data'), site)
  return ['a-portee.service', 'cron.txt'].map((name) => {
    const [, line = ''] = /npm run -s geo -- (.*?)(?: 2>&1.*)?$/m.exec(files[name] ?? '') ?? []
    return readBuildOptions(line.split(' '), {}, () => undefined)
  })
}
const of = (code: string) => PILOTE.departements.filter((one) => one.code === code)
const EVERYWHERE = { out: '/srv/a-portee/site/data', feed: { type: 'reseau', cache: '/var/cache/a-portee' } }

it('a night builds again what is there: its départements, a town hall’s files, its address, its roads', () => {
  const departements = of('03')
  expect(departements).toHaveLength(1)
  const bilan = [
    ...PILOTE.bilan,
    { source: 'ajouts/ateliers.csv', lues: 9, gardees: 9, signalees: 0, rejetees: 0 },
  ]
  const adresse = 'https://www.ville.example/carte/'
  const asked = nights({ jeu: 'dossier', departements, bilan, adresse })
  expect(asked).toHaveLength(2)
  for (const night of asked) {
    expect(night).toMatchObject(EVERYWHERE)
    expect(night).toMatchObject({ departements: ['03'], ajouts: '/opt/a-portee/ajouts', adresse })
    expect(night.feed).toMatchObject({ routes: false })
  }
})

it('asks for no more than there is: all of France, nothing laid over it, no address', () => {
  const complets = { ...PILOTE.complets, france: true }
  for (const said of [{}, { jeu: 'reseau', complets } as const])
    for (const night of nights(said)) {
      expect(night).toMatchObject({ ...EVERYWHERE, departements: 'tous' })
      expect(night).not.toHaveProperty('ajouts')
      expect(night).not.toHaveProperty('adresse')
    }
})

it('of an address that a shell would not read as it is, says nothing', () => {
  for (const night of nights({ adresse: "https://ville.example/carte%20$(id)'/" }))
    expect(night).not.toHaveProperty('adresse')
})
