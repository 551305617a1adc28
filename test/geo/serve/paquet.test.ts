import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { REGLAGES } from '../../../geo/serve/headers.ts'
import { hostingFiles } from '../../../geo/serve/hosting/hosting-files.ts'
import { createStaticServer } from '../../../geo/serve/server.ts'
import { type Paquet, writePackage } from '../../../geo/serve/write-package.ts'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'
import { listFiles } from '../../support/files/publication.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { ask } from '../../support/serveurs/ask.ts'

const dir = tempDir('paquet-')

function pageOf(version: string): Paquet {
  const dist = join(dir, `dist-${version}`)
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(join(dist, 'assets'), { recursive: true })
  mkdirSync(join(dist, 'data'))
  writeFileSync(join(dist, 'index.html'), `<p>${version}</p>`)
  writeFileSync(join(dist, `assets/index-${version}aaaaaaa.js`), `'${version}'`)
  // Built with the page, older than the data: left out, as are the maps of the code and what is half written.
  writeFileSync(join(dist, 'data/manifest.json'), 'vieux')
  writeFileSync(join(dist, `assets/index-${version}aaaaaaa.js.map`), '{}')
  writeFileSync(join(dist, 'sw.js.partiel'), '')
  return {
    dist,
    donnees: PILOTE_DIR,
    textes: { 'deploy/nginx.conf': 'server {}', 'GUIDE-DSI.md': '# Guide' },
    epoch: 1_790_000_000,
  }
}
const write = (name: string, paquet: Paquet) => {
  const sortie = join(dir, name)
  writePackage(sortie, paquet)
  return readFileSync(sortie)
}

it('holds the page, the data of today, the files of the server, the guide, and the sum of each', () => {
  const entries = unzipSync(write('a.zip', pageOf('1')))
  const names = Object.keys(entries)
  expect(names).toEqual(
    expect.arrayContaining(['site/index.html', 'site/data/sante.json', 'deploy/nginx.conf', 'GUIDE-DSI.md']),
  )
  expect(names.filter((name) => /\.map$|\.partiel$/.test(name))).toEqual([])
  expect(names.filter((name) => name.startsWith('site/data/'))).toHaveLength(listFiles(PILOTE_DIR).length)
  expect(JSON.parse(String(Buffer.from(entries['site/data/manifest.json'] ?? [])))).toHaveProperty('version')
  const sums = String(Buffer.from(entries.SHA256SUMS ?? []))
    .trimEnd()
    .split('\n')
  expect(sums).toHaveLength(names.length - 1)
  for (const line of sums) {
    const [sum, name = ''] = line.split('  ')
    expect(
      createHash('sha256')
        .update(entries[name] ?? '')
        .digest('hex'),
      name,
    ).toBe(sum)
  }
})

it('the pictures that the guide shows are beside it, small, and none is left over', () => {
  const folder = join(ROOT, 'geo/serve')
  const guide = readFileSync(join(folder, 'GUIDE-DSI.md'), 'utf8')
  const shown = [...guide.matchAll(/!\[.+\]\((guide\/.+?)\)/g)].map(([, path = '']) => path)
  expect(readdirSync(join(folder, 'guide')).map((name) => `guide/${name}`)).toEqual([...shown].sort())
  const textes = Object.fromEntries(shown.map((path) => [path, readFileSync(join(folder, path))]))
  for (const bytes of Object.values(textes)) expect(bytes.length).toBeLessThan(150_000)
  const entries = unzipSync(write('images.zip', { ...pageOf('1'), textes }))
  for (const path of shown)
    expect(Buffer.from(entries[path] ?? []).equals(textes[path] ?? Buffer.of())).toBe(true)
})

it('the guide names no file that the package lacks', () => {
  const guide = readFileSync(join(ROOT, 'geo/serve/GUIDE-DSI.md'), 'utf8')
  const site = { ...REGLAGES, dossier: '/carte/', racine: '/srv/a-portee/site', ouvriers: [] }
  const there = Object.keys(hostingFiles(site)).map((name) => `deploy/${name}`)
  const named = [...guide.matchAll(/\bdeploy\/\.?[\w-]+(?:\.\w+)*|\b[\w-]+\.md\b/g)].map(([path]) => path)
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter((path) => !there.includes(path))).toEqual([])
})

it('is the same, byte for byte, wherever and whenever it is made', () => {
  const first = write('b.zip', pageOf('1'))
  const again = pageOf('1')
  utimesSync(join(again.dist, 'index.html'), 0, 0)
  expect(write('c.zip', again).equals(first)).toBe(true)
  // In another time zone, by another process.
  const script = `
    import { writePackage } from ${JSON.stringify(join(ROOT, 'geo/serve/write-package.ts'))}
    writePackage(${JSON.stringify(join(dir, 'd.zip'))}, ${JSON.stringify(again)})`
  const run = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'Pacific/Kiritimati' },
  })
  expect(run.stderr).toBe('')
  expect(readFileSync(join(dir, 'd.zip')).equals(first)).toBe(true)
  expect(write('e.zip', { ...again, epoch: 1_800_000_000 }).equals(first)).toBe(false)
})

it('two versions of a file of one length never have one date: a server would tell browsers that nothing changed', () => {
  /** Date and hour of a file, as the archive keeps them. */
  const dated = (zip: Buffer, name: string) => {
    const at = zip.indexOf(name) - 30
    expect(zip.readUInt32LE(at)).toBe(0x04034b50)
    return zip.readUInt32LE(at + 10)
  }
  const [first, second] = ['1', '2'].map((version) => write(`g${version}.zip`, pageOf(version)))
  if (first === undefined || second === undefined) throw new Error('not written')
  expect(dated(second, 'site/index.html')).not.toBe(dated(first, 'site/index.html'))
  expect(dated(second, 'site/data/manifest.json')).toBe(dated(first, 'site/data/manifest.json'))
})

it('updating is putting a folder in the place of another, going back is putting it back', async () => {
  for (const version of ['1', '2']) {
    for (const [name, bytes] of Object.entries(unzipSync(write('f.zip', pageOf(version))))) {
      const path = join(dir, `a-portee-${version}`, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, bytes)
    }
  }
  const here = join(dir, 'a-portee')
  const swap = (version: string) => {
    symlinkSync(`a-portee-${version}`, `${here}.nouveau`)
    renameSync(`${here}.nouveau`, here)
  }
  swap('1')
  const server = createStaticServer(join(here, 'site'), join(here, 'site/data'), '/carte/')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  const get = async (path: string) => {
    const { status, body } = await ask(origin, `/carte/${path}`)
    return `${status} ${body}`
  }
  for (const [version, other] of [
    ['1', '2'],
    ['2', '1'],
    ['1', '2'],
  ] as const) {
    swap(version)
    expect(await get('')).toBe(`200 <p>${version}</p>`)
    expect(await get(`assets/index-${version}aaaaaaa.js`)).toBe(`200 '${version}'`)
    expect(await get(`assets/index-${other}aaaaaaa.js`)).toMatch(/^404/)
    expect(await get('data/sante.json')).toMatch(/^200 \{/)
  }
  server.close()
})
