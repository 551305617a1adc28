import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { REGLAGES } from '../../../geo/serve/headers.ts'
import { hostingFiles } from '../../../geo/serve/hosting/hosting-files.ts'
import { ROOT } from '../../support/files/data-dirs.ts'
import { GOOD, openFakeSources, status } from '../../support/files/fake-sources.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { isInstalled } from '../../support/serveurs/run.ts'
import { writeHosting } from '../../support/serveurs/servers.ts'

/** As of data of the one département there is, with a town hall's own files over them. */
const files = hostingFiles({
  ...{ ...REGLAGES, dossier: '/carte/', racine: '/srv/a-portee/site', ouvriers: [] },
  construction: { departements: ['23'], ajouts: true, routes: false },
})
const dir = tempDir('minuterie-')
const sources = await openFakeSources(dir)
beforeAll(async () => {
  mkdirSync(join(dir, 'site/data'), { recursive: true })
  mkdirSync(join(dir, 'ajouts'))
  const lignes = ['id;titre;commune;debut', 'a1;Premiers pas;Guéret;2026-12-03T10:00']
  writeFileSync(join(dir, 'ajouts/ateliers.csv'), `${lignes.join('\n')}\n`)
})

/**
 * The shipped line, with the folders of this machine in place of those of a server. Not behind all others (`nice`): a busy
 * machine would never come to it.
 */
const here = (line: string): string =>
  line
    .replaceAll('/opt/a-portee/ajouts', join(dir, 'ajouts'))
    .replaceAll('/opt/a-portee', ROOT)
    .replaceAll('/var/cache/a-portee', join(dir, 'cache'))
    .replaceAll('/srv/a-portee', dir)
    .replace('$(nice npm', '$(npm')

/** Runs a line as cron does: by `sh`, with hardly any environment. */
function run(line: string, home: string) {
  return new Promise<{ readonly code: number | null; readonly said: string }>((resolve) => {
    const child = spawn('/bin/sh', ['-c', line], {
      cwd: '/',
      env: { PATH: '/usr/bin:/bin', HOME: home, SHELL: '/bin/sh', GEO_MIROIR: sources.miroir },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        said += chunk
      })
    child.on('close', (code) => resolve({ code, said }))
  })
}
const built = () => existsSync(join(dir, 'site/data/sante.json'))
/** Where npm lies elsewhere than a package puts it, the lines cannot run here. */
const npm = existsSync('/usr/bin/npm')
if (!npm) console.log('/usr/bin/npm n’est pas là : les lignes de la nuit ne sont pas lancées.')

it('systemd finds nothing to say of the unit and its timer', () => {
  if (!isInstalled('systemd-analyze'))
    return console.log('systemd-analyze n’est pas sur cette machine : les unités ne sont pas lues.')
  const names = ['a-portee.service', 'a-portee.timer']
  writeHosting(dir, Object.fromEntries(names.map((name) => [name, files[name] ?? ''])))
  const { status: code, stderr } = spawnSync('systemd-analyze', ['verify', ...names.map((n) => join(dir, n))])
  // It looks for the program too.
  const said = String(stderr)
    .split('\n')
    .filter((line) => line.includes(dir) || line.includes('a-portee'))
  if (npm) expect([code, said]).toEqual([0, []])
  // Every night at that hour, whatever the day.
  const [, when = ''] = /^OnCalendar=(.+)$/m.exec(files['a-portee.timer'] ?? '') ?? []
  const { stdout } = spawnSync(
    'systemd-analyze',
    ['calendar', '--iterations=2', '--base-time=2026-03-28 12:00:00 UTC', when],
    {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'UTC', LC_ALL: 'C.UTF-8' },
    },
  )
  expect(stdout).toMatch(/2026-03-29 03:30:00 UTC[\s\S]*2026-03-30 03:30:00 UTC/)
})

it('the unit’s line builds the data, and fails with the name of the source that fails', async () => {
  if (!npm) return
  const unit = files['a-portee.service'] ?? ''
  const [, line = ''] = /^ExecStart=(.+)$/m.exec(unit) ?? []
  const [, home = ''] = /^Environment=HOME=(.+)$/m.exec(unit) ?? []
  const [, folder = ''] = /^WorkingDirectory=(.+)$/m.exec(unit) ?? []
  // Whatever else it may not write to.
  expect(unit).toMatch(/^ReadWritePaths=\/srv\/a-portee\/site\/data$/m)
  expect(unit).toMatch(/^CacheDirectory=a-portee$/m)
  const night = () => run(`cd ${here(folder)} && ${here(line)}`, here(home))
  expect(await night()).toMatchObject({ code: 0 })
  expect(built()).toBe(true)
  // The town hall's own are still there in the morning, and no other département came.
  const published = JSON.parse(readFileSync(join(dir, 'site/data/manifest.json'), 'utf8'))
  expect(published.departements.map(({ code }: { code: string }) => code)).toEqual(['23'])
  expect(published.bilan).toContainEqual(
    expect.objectContaining({ source: 'ajouts/ateliers.csv', gardees: 1 }),
  )
  sources.answers.lieux = status(404)
  const { code, said } = await night()
  expect(code).toBe(1)
  expect(said).toContain('Lieux de médiation numérique')
}, 900_000)

it('the line of cron says nothing of a good night, and all of a bad one', async () => {
  if (!npm) return
  const text = files['cron.txt'] ?? ''
  const [, line = ''] = /^30 3 \* \* \* (.+)$/m.exec(text) ?? []
  // cron would end the line there.
  expect(line).not.toContain('%')
  Object.assign(sources.answers, GOOD)
  expect(await run(here(line), dir)).toEqual({ code: 0, said: '' })
  const before = readFileSync(join(dir, 'site/data/sante.json'), 'utf8')
  sources.answers.lieux = status(404)
  const bad = await run(here(line), dir)
  expect(bad.code).toBe(1)
  expect(bad.said).toContain('Lieux de médiation numérique')
  expect(readFileSync(join(dir, 'site/data/sante.json'), 'utf8')).toBe(before)
}, 900_000)
