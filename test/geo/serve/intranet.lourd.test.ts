import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { hostPage, readSite } from '../../../geo/serve/deploie.ts'
import { headersFor } from '../../../geo/serve/headers.ts'
import { readReglages } from '../../../geo/serve/reglages.ts'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'
import { tempFolder } from '../../support/files/temp-folder.ts'
import { buildSite } from '../../support/serveurs/site.ts'

const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[^\s"'`<>)\\]*/gi
/** What looks like an address, in what we serve, and is no way out: why. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^http:\/\/www\.w3\.org\//, 'names of vocabularies (SVG, XML, Atom): compared, never asked'],
  [/^http:\/\/schemas\.(?:openxmlformats\.org|microsoft\.com)\//, 'names of vocabularies of workbooks'],
  [/^http:\/\/purl\.oclc\.org\/ooxml\//, 'the same, of the strict form of workbooks'],
  [/^https:\/\/schema\.org/, 'the vocabulary of JSON-LD'],
  [/^https:\/\/json-schema\.org\/|^https:\/\/specs\.frictionlessdata\.io\//, 'the vocabulary of a schema'],
  [
    /^https?:\/\/(?:[\w-]+\.)*(?:example|invalid)\b/,
    'names reserved for examples (RFC 2606): what one may write in a file',
  ],
  [
    /^https?:\/\/(?:[$.…[]|$)/,
    'the beginning of an address that a person brings, its pattern, or the server’s own name',
  ],
  [/^https:\/\/https:\/\//, 'a fault of addresses that is told to who brings one'],
  [/^https:\/\/react\.dev\/errors\//, 'text of an error of React, in the console'],
  [
    /^https:\/\/github\.com\/(?:mapbox\/mapbox-gl-js|maplibre\/maplibre-gl-js)\//,
    'licence and error texts of MapLibre',
  ],
  [/^https:\/\/maplibre\.org\/$/, 'the attribution of MapLibre, whose control is never shown (map/live)'],
  [/^https:\/\/wiki\.openstreetmap\.org\/wiki\/This_map_requires_WebGL/, 'text of an error of MapLibre'],
  [/^https:\/\/github\.com\/mholt\/PapaParse/, 'licence of PapaParse'],
  [/^http:\/\/web\.mit\.edu\/lpsolve\//, 'text of an error of HiGHS'],
  [/^https:\/\/bit\.ly\/wb-precache/, 'text of a warning of Workbox'],
  [/^http:\/\/(?:127\.0\.0\.1|localhost)\b/, 'the machine itself: the health check of the container'],
]
/** What others wrote: told as it is, a text. */
const OF_OTHERS = [
  // The bill of materials, with the licences of its packages.
  'nomenclature.cdx.json',
]
const SERVED = /\.(?:html|js|mjs|css|svg|webmanifest|json|xml|txt|csv)$/

const temp = tempFolder()
let site = ''
let page = ''
beforeAll(() => {
  site = temp.path('intranet')
  page = temp.path('public')
  for (const name of ['favicon.svg', 'icones', 'schemas', 'captures'])
    cpSync(join(ROOT, 'public', name), join(page, name), { recursive: true })
  writeFileSync(
    join(page, 'configuration.json'),
    JSON.stringify({ nom: 'La carte du réseau', intranet: true }),
  )
  buildSite(site, page)
})

const outside = (text: string) =>
  [...text.matchAll(ADDRESS)]
    .map(([address]) => address)
    .filter((address) => !NAMES.some(([pattern]) => pattern.test(address)))

it('no file that is ours holds an address outside, scripts and plain pages included', () => {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
    // What the data say of places and sources is theirs: the page shows it as a text (test/e2e/intranet.spec.ts).
    (path) => SERVED.test(path) && !OF_OTHERS.includes(path) && !/^data\/.*\.(?:json|csv)$/.test(path),
  )
  expect(files.filter((path) => path.startsWith('assets/')).length).toBeGreaterThan(100)
  expect(files.filter((path) => path.startsWith('data/liste/')).length).toBeGreaterThan(5)
  const found = files.flatMap((path) =>
    outside(readFileSync(join(site, path), 'utf8')).map((address) => `${path}: ${address}`),
  )
  expect(found).toEqual([])
})

it('each name on the list is in some file, or in the hosting files: none is a leave for nothing', () => {
  const { files } = hostPage(site, PILOTE_DIR, readSite([]))
  const all = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((path) => SERVED.test(path))
    .map((path) => readFileSync(join(site, path), 'utf8'))
  const said = [...all, ...Object.values(files)].flatMap((text) => text.match(ADDRESS) ?? [])
  expect(NAMES.filter(([pattern]) => !said.some((one) => pattern.test(one))).map(([, why]) => why)).toEqual(
    [],
  )
})

it('no policy and no hosting file names a server outside', () => {
  const { reglages } = readReglages(site)
  for (const path of ['/', '/embed.html', '/assets/coverage.worker-AbCd_123.js', '/data/manifest.json'])
    expect(outside(Object.values(headersFor(path, reglages)).join('\n')), path).toEqual([])
  expect(headersFor('/', reglages)['Content-Security-Policy']).toContain("connect-src 'self';")
  const { files } = hostPage(site, PILOTE_DIR, readSite(['--dossier', '/carte/']))
  for (const [name, text] of Object.entries(files)) expect(outside(text), name).toEqual([])
})

it('the same page built for everybody holds them: the list above lets none of ours by', () => {
  const known = readFileSync(join(ROOT, 'src/domain/common/outside-addresses.ts'), 'utf8')
  expect(outside(known).length).toBeGreaterThan(5)
})
