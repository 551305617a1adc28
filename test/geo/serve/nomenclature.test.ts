import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildInstantMs } from '../../../geo/read/build-instant.ts'
import { writeNomenclature } from '../../../geo/serve/nomenclature/nomenclature.ts'
import { folderOf, folderOfBrought, isAllowed, readPaquet } from '../../../geo/serve/nomenclature/packages.ts'
import { ROOT } from '../../support/files/data-dirs.ts'
import { tempFolder } from '../../support/files/temp-folder.ts'

const temp = tempFolder()
const NODE = join(ROOT, 'node_modules')

describe('the package of a module', () => {
  it.each([
    ['/ici/node_modules/react/index.js', '/ici/node_modules/react'],
    ['/ici/node_modules/@turf/bbox/dist/esm/index.js', '/ici/node_modules/@turf/bbox'],
    ['/ici/node_modules/a/node_modules/b/c.js', '/ici/node_modules/a/node_modules/b'],
    ['/ici/node_modules/@fontsource/x/files/y.woff2?url', '/ici/node_modules/@fontsource/x'],
    ['\0/ici/node_modules/highs/build/highs.js?commonjs-es-import', '/ici/node_modules/highs'],
    ['\0rolldown/runtime.js', '/racine/node_modules/rolldown'],
    ['\0vite/preload-helper.js', '/racine/node_modules/vite'],
    ['/ici/src/main.tsx', null],
  ])('%s', (id, folder) => {
    expect(folderOf(id, '/racine')).toBe(folder)
  })

  it('comes with its version, licence and text, from the README where it has no file', () => {
    expect(readPaquet(join(NODE, 'react'))).toMatchObject({ nom: 'react', licence: 'MIT' })
    expect(readPaquet(join(NODE, 'murmurhash-js')).texte).toContain('Permission is hereby granted')
    expect(folderOfBrought(join(NODE, 'maplibre-gl')).map((path) => path.split('/').at(-1))).toContain(
      'potpack',
    )
  })

  it.each([
    ['MIT', true],
    ['(MIT OR Apache-2.0)', true],
    ['(GPL-3.0 OR MIT)', true],
    ['MIT AND ISC', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['LGPL-3.0', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
  ])('under %s may be in the page: %s', (licence, may) => {
    expect(isAllowed(licence)).toBe(may)
  })

  it('is refused by name without an allowed licence, or without its text', () => {
    const folder = temp.path('paquet')
    const write = (license: string | undefined) =>
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'x', version: '1.0.0', license }))
    mkdirSync(folder, { recursive: true })
    write('GPL-3.0')
    expect(() => readPaquet(folder)).toThrow('x 1.0.0 : licence « GPL-3.0 »')
    write(undefined)
    expect(() => readPaquet(folder)).toThrow('licence attendus')
    write('MIT')
    expect(() => readPaquet(folder)).toThrow('x : le texte de sa licence manque')
  })
})

describe('the bill of materials', () => {
  const paquets = [
    { nom: 'z', version: '2.0.0', licence: 'ISC', texte: 'Z' },
    { nom: '@a/b', version: '1.0.0', licence: '(MIT OR Apache-2.0)', texte: 'B' },
  ]

  it('is CycloneDX 1.6, the same in whatever order the modules came', () => {
    const text = writeNomenclature({ version: '0.1.0' }, paquets)
    expect(writeNomenclature({ version: '0.1.0' }, [...paquets].reverse())).toBe(text)
    expect(JSON.parse(text)).toMatchObject({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      components: [
        {
          group: '@a',
          name: 'b',
          purl: 'pkg:npm/%40a/b@1.0.0',
          licenses: [{ expression: '(MIT OR Apache-2.0)' }],
          evidence: { licenses: [{ license: { text: { content: 'B' } } }] },
        },
        {
          name: 'z',
          purl: 'pkg:npm/z@2.0.0',
          licenses: [{ license: { id: 'ISC', text: { content: 'Z' } } }],
        },
      ],
    })
  })
})

it('builds on the day that SOURCE_DATE_EPOCH says, and refuses what is no number of seconds', () => {
  expect(buildInstantMs('1700000000')).toBe(1_700_000_000_000)
  expect(() => buildInstantMs('hier')).toThrow('SOURCE_DATE_EPOCH')
})
