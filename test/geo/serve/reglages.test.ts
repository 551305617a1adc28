import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { hostPage, readSite } from '../../../geo/serve/deploie.ts'
import { headersFor, REGLAGES } from '../../../geo/serve/headers.ts'
import { hostingFiles } from '../../../geo/serve/hosting/hosting-files.ts'
import { readReglages } from '../../../geo/serve/reglages.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

const dir = tempDir('reglages-')

const read = (configuration: unknown) => {
  writeFileSync(
    join(dir, 'configuration.json'),
    typeof configuration === 'string' ? configuration : JSON.stringify(configuration),
  )
  return readReglages(dir)
}
const policyOf = (path: string, configuration: object) =>
  headersFor(path, read({ nom: 'Ma carte', ...configuration }).reglages)['Content-Security-Policy'] ?? ''

it('without a file, the usual; with one that cannot be read, the usual and a word on it', () => {
  expect(readReglages(join(dir, 'nulle-part'))).toEqual({ reglages: REGLAGES, adresse: null, problemes: [] })
  for (const [broken, where] of [
    ['{', 'ligne 1, colonne 2'],
    ['{\n "hsts": "hote",\n}', 'ligne 3, colonne 1'],
    ['[]', 'le fichier'],
    ['null', 'le fichier'],
  ] as const) {
    const { reglages, problemes } = read(broken)
    expect(reglages).toEqual(REGLAGES)
    expect(problemes).toEqual([
      expect.stringMatching(`^configuration\\.json, ${where} : .+ reçu, .+ attendu`),
    ])
  }
  // As an editor of Windows writes it.
  expect(read('\ufeff{"nom":"x","hsts":"hote"}')).toMatchObject({ reglages: { hsts: 'hote' }, problemes: [] })
})

it('embed.html alone may be framed, by us and by who is named', () => {
  const integration = { ancetres: ['https://www.ville.example', 'https://*.agglo.example'] }
  const named = "frame-ancestors 'self' https://www.ville.example https://*.agglo.example;"
  expect(policyOf('/carte/embed.html', { integration })).toContain(named)
  expect(policyOf('/carte/embed.html', {})).toContain("frame-ancestors 'self';")
  for (const path of ['/carte/', '/carte/index.html', '/carte/embed-html', '/carte/assets/embed-aaaaaaaa.js'])
    expect(policyOf(path, { integration }), path).toContain("frame-ancestors 'none';")
  // What could end a directive is not an origin.
  const hostile = read({
    nom: 'x',
    integration: { ancetres: ["https://a.example; script-src 'unsafe-inline'"] },
  })
  expect(hostile.reglages.ancetres).toEqual([])
  expect(hostile.problemes).toHaveLength(1)
})

it('the policy names the services that are used, and no outside address in an intranet', () => {
  const connect = (configuration: object) => /connect-src ([^;]*)/.exec(policyOf('/', configuration))?.[1]
  expect(connect({})).toBe("'self' https://data.geopf.fr")
  expect(connect({ services: { adresses: false, ign: false } })).toBe("'self'")
  const rues = { tuiles: 'https://tuiles.example:8443/{z}/{x}/{y}.png' }
  expect(connect({ rues })).toBe("'self' https://data.geopf.fr https://tuiles.example:8443")
  expect(connect({ rues, intranet: true })).toBe("'self'")
  const { reglages } = read({ nom: 'x', rues, intranet: true })
  const files = hostingFiles({
    ...reglages,
    dossier: '/',
    racine: '/srv/a-portee',
    ouvriers: ['assets/a.js'],
  })
  for (const [name, text] of Object.entries(files))
    expect(text, name).not.toMatch(/https?:\/\/(?!\$host|127\.0\.0\.1|mandataire\.)/)
})

it('HSTS and the public address come from it', () => {
  const { reglages, adresse } = read({
    nom: 'x',
    hsts: 'hote',
    adressePublique: 'https://ville.example/carte/',
  })
  expect([reglages.hsts, adresse]).toEqual(['hote', 'https://ville.example/carte/'])
})

it('a public address that the data were not built for is told, and no map of the site named', () => {
  mkdirSync(join(dir, 'assets'), { recursive: true })
  const host = (configuration: object) => {
    read({ nom: 'x', ...configuration })
    return hostPage(dir, PILOTE_DIR, readSite([]))
  }
  const { files, problemes } = host({ adressePublique: 'https://ville.example/carte/' })
  expect(problemes).toEqual([
    expect.stringMatching(/adressePublique : https:\/\/ville\.example\/carte\/ .* construites sans adresse/),
  ])
  expect(files['robots.txt']).not.toContain('Sitemap')
  expect(files['nginx.conf']).toContain('server_name ville.example;')
  expect(host({}).problemes).toEqual([])
})

it('a page without data is told, with what brings them', () => {
  mkdirSync(join(dir, 'assets'), { recursive: true })
  read({ nom: 'x' })
  const { problemes } = hostPage(dir, join(dir, 'data'), readSite([]))
  expect(problemes).toEqual([
    `${join(dir, 'data/manifest.json')} : introuvable, la page sera sans données ; npm run geo, puis npm run build`,
  ])
})

it('servers that know no patterns are told the name of the logo', () => {
  expect(read({ nom: 'x', logo: 'ville.svg' }).reglages.logo).toBe('ville.svg')
  expect(read({ nom: 'x' }).reglages).not.toHaveProperty('logo')
})
