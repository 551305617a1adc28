import { execFile, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { REGLAGES } from '../../../geo/serve/headers.ts'
import { hostingFiles } from '../../../geo/serve/hosting/hosting-files.ts'
import { writePackage } from '../../../geo/serve/write-package.ts'
import { ROOT } from '../../support/files/data-dirs.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { ask } from '../../support/serveurs/ask.ts'
import { freePort, isInstalled, type Running } from '../../support/serveurs/run.ts'
import { startNginx } from '../../support/serveurs/servers.ts'

const GUIDE = readFileSync(join(ROOT, 'geo/serve/GUIDE-DSI.md'), 'utf8')
const missing = ['nginx', 'unzip', 'sha256sum'].filter((name) => !isInstalled(name))
if (missing.length > 0)
  console.log(`absent de cette machine : ${missing.join(', ')} ; l’échange n’est pas essayé.`)
const sha = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex')

const dir = tempDir('echange-')
let origin = ''
let nginx: Running | undefined
const here = () => join(dir, 'a-portee')
const run = (command: string, args: readonly string[], cwd = dir) => {
  const { status, stderr, stdout } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  expect([command, status, stderr]).toEqual([command, 0, ''])
  return stdout
}

/** A version as a town hall receives it: a zip, opened by Debian's unzip. Its files are long enough to be cut. */
function receive(version: string, deploy: Readonly<Record<string, string>>): void {
  const [dist, donnees] = [join(dir, `dist-${version}`), join(dir, `donnees-${version}`)]
  for (const folder of [join(dist, 'assets'), donnees]) mkdirSync(folder, { recursive: true })
  const lieux = JSON.stringify(Array.from({ length: 20_000 }, (_, i) => `${version} ${i}`))
  const chemin = `lieux.${sha(lieux).slice(0, 8)}.json`
  writeFileSync(join(donnees, chemin), lieux)
  writeFileSync(join(donnees, 'manifest.json'), JSON.stringify({ version, chemin, sha256: sha(lieux) }))
  writeFileSync(join(donnees, 'sante.json'), JSON.stringify({ version }))
  writeFileSync(join(dist, 'index.html'), `<p>${`${version} `.repeat(9000)}</p>`)
  const textes = Object.entries(deploy).map(([name, text]) => [`deploy/${name}`, text])
  const zip = join(dir, `${version}.zip`)
  writePackage(zip, {
    ...{ dist, donnees, epoch: 1_790_000_000 },
    textes: { ...Object.fromEntries(textes), 'GUIDE-DSI.md': GUIDE },
  })
  run('unzip', ['-q', zip, '-d', `a-portee-${version}`])
}

beforeAll(async () => {
  chmodSync(dir, 0o755)
  if (missing.length > 0) return
  const port = await freePort()
  const site = { dossier: '/carte/', racine: join(here(), 'site'), ...REGLAGES, ouvriers: [] }
  const deploy = hostingFiles({ ...site, ecoute: `127.0.0.1:${port}`, journal: join(dir, 'acces.log') })
  for (const version of ['1', '2']) receive(version, deploy)
  run('ln', ['-sfn', 'a-portee-1', here()])
  nginx = await startNginx(dir, [join(here(), 'deploy/nginx.conf')], port)
  origin = `http://127.0.0.1:${port}/carte/`
})
afterAll(async () => {
  await nginx?.stop()
})

it('a package opened without Node keeps its sums, and holds the guide of today', () => {
  if (missing.length > 0) return
  for (const version of ['1', '2']) {
    const folder = join(dir, `a-portee-${version}`)
    run('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], folder)
    expect(readFileSync(join(folder, 'GUIDE-DSI.md'), 'utf8')).toBe(GUIDE)
    writeFileSync(join(folder, 'deploy/robots.txt'), 'abîmé')
    expect(spawnSync('sha256sum', ['--quiet', '-c', 'SHA256SUMS'], { cwd: folder }).status).toBe(1)
  }
})

it('who reads while versions are swapped sees whole ones, each after the other', async () => {
  if (missing.length > 0) return
  const get = (path: string) => ask(origin, `/carte/${path}`)
  let isOver = false
  const seen = new Set<string>()
  const versionNow = async () => {
    const { status, body } = await get('data/manifest.json')
    expect(status).toBe(200)
    return JSON.parse(String(body)) as { version: string; chemin: string; sha256: string }
  }
  const read = async () => {
    while (!isOver) {
      const { version, chemin, sha256 } = await versionNow()
      seen.add(version)
      const page = await get('')
      expect(page.status).toBe(200)
      expect(String(page.body)).toMatch(/^<p>(?:(?:1 ){9000}|(?:2 ){9000})<\/p>$/)
      expect((await get('data/sante.json')).status).toBe(200)
      const file = await get(`data/${chemin}`)
      // Of the version that was told, to the last byte; or gone with it, never the other's in its place.
      if (file.status === 200) expect(sha(file.body)).toBe(sha256)
      else expect(file.status).toBe(404)
    }
  }
  const readers = [read(), read(), read()]
  const swaps = (async () => {
    for (let n = 0; n < 60; n++) {
      const to = n % 2 === 0 ? '2' : '1'
      await promisify(execFile)('ln', ['-sfn', `a-portee-${to}`, here()])
      // Updated or taken back, it is there at once, and stays.
      for (let i = 0; i < 3; i++) expect((await versionNow()).version).toBe(to)
    }
  })()
  await Promise.race([Promise.all(readers), swaps])
  isOver = true
  await Promise.all([...readers, swaps])
  expect([...seen].sort()).toEqual(['1', '2'])
})
