import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../../support/files/data-dirs.ts'
import { tempFolder } from '../../support/files/temp-folder.ts'

const PARTS = ['src', 'geo', 'public', 'index.html', 'vite.config.ts', 'package.json', 'tsconfig.json']
/** Folders of two lengths and depths, and clocks a day apart: what a build must not depend on. */
const CLEAN = [
  ['ici', 'Pacific/Kiritimati'],
  ['un/dossier/bien plus loin', 'America/Los_Angeles'],
] as const
const EPOCH = '1764374400'

/** Files of a folder by their path, each with the hash of what is in it. */
function hashes(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())
  return Object.fromEntries(
    files
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex'),
      ]),
  )
}

/** The tree without what was built, copied; packages are linked file by file, since links to a folder are followed. */
function copyTree(to: string): void {
  mkdirSync(to, { recursive: true })
  for (const part of PARTS)
    cpSync(join(ROOT, part), join(to, part), {
      recursive: true,
      filter: (path) => path !== join(ROOT, 'public/data'),
    })
  const packages = realpathSync(join(ROOT, 'node_modules'))
  const linked = spawnSync('cp', ['-al', packages, join(to, 'node_modules')])
  if (linked.status !== 0) execFileSync('cp', ['-a', packages, join(to, 'node_modules')])
}

const temp = tempFolder()
const built: string[] = []
beforeAll(() => {
  for (const [name, TZ] of CLEAN) {
    const cwd = temp.path(name)
    copyTree(cwd)
    const env = { ...process.env, TZ, SOURCE_DATE_EPOCH: EPOCH, NODE_ENV: 'production' }
    const run = (...args: string[]) => execFileSync(process.execPath, args, { cwd, env, stdio: 'pipe' })
    run('--import', 'tsx', 'geo/cli/build.ts', '--pilote')
    run('node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error')
    run('--import', 'tsx', 'geo/serve/deploie.ts')
    built.push(cwd)
  }
})

describe('two clean builds in two folders and two time zones', () => {
  it.each(['public/data', 'dist', 'deploy'])('give the same files in %s', (part) => {
    const [one = {}, other] = built.map((folder) => hashes(join(folder, part)))
    expect(Object.keys(one).length).toBeGreaterThan(4)
    expect(other).toEqual(one)
  })
})

describe('the bill of materials of the built page', () => {
  interface Component {
    readonly group?: string
    readonly name: string
    readonly licenses: readonly { readonly license?: { readonly text: { readonly content: string } } }[]
    readonly evidence?: { readonly licenses: Component['licenses'] }
  }
  const components = () =>
    (
      JSON.parse(readFileSync(join(built[0] ?? '', 'dist/nomenclature.cdx.json'), 'utf8')) as {
        components: readonly Component[]
      }
    ).components
  const nameOf = ({ group, name }: Component) => (group === undefined ? name : `${group}/${name}`)

  it('names each package that the source maps name, the map’s own, the font, WebAssembly and the service worker', () => {
    const dist = join(built[0] ?? '', 'dist')
    const maps = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.map'),
    )
    const told = maps.flatMap(
      (name) => (JSON.parse(readFileSync(join(dist, name), 'utf8')) as { sources: string[] }).sources,
    )
    const packages = told.flatMap((path) => {
      const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path) ?? []
      return name === undefined ? [] : [name]
    })
    const listed = components().map(nameOf)
    expect(packages.length).toBeGreaterThan(50)
    expect([...new Set(packages)].filter((name) => !listed.includes(name))).toEqual([])
    for (const name of [
      '@fontsource/atkinson-hyperlegible',
      'maplibre-gl',
      'earcut',
      'highs',
      'workbox-core',
      'vite',
      'rolldown',
    ])
      expect(listed).toContain(name)
    // Tools and oracles stay out.
    for (const name of ['opening_hours', 'vitest', 'zod', '@duckdb/node-api'])
      expect(listed).not.toContain(name)
  })

  it('holds the text of each licence', () => {
    const texts = components().map((one) => (one.evidence ?? one).licenses[0]?.license?.text.content ?? '')
    expect(texts.filter((text) => text.length < 200)).toEqual([])
  })
})
