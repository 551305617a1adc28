import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { hostPage, readSite } from '../../../geo/serve/deploie.ts'
import { writePackage } from '../../../geo/serve/write-package.ts'
import { PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { isInstalled } from '../../support/serveurs/run.ts'
import { buildSite } from '../../support/serveurs/site.ts'

const GUIDE = readFileSync(join(ROOT, 'geo/serve/GUIDE-DSI.md'), 'utf8')
const BLOCKS = [...GUIDE.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block = '']) => block)

/** A machine of its own inside this one: its own /srv, /etc/nginx and network, gone with the last of its processes. */
const namespace = (script: string, cwd: string) =>
  spawnSync('unshare', ['--mount', '--net', '--pid', '--fork', 'bash', '-euo', 'pipefail', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin` },
  })

const missing = ['nginx', 'unzip', 'curl', 'sha256sum', 'unshare', 'ip'].filter((name) => !isInstalled(name))
const dir = tempDir('guide-')
let why = missing.length > 0 ? `absent de cette machine : ${missing.join(', ')}` : ''

beforeAll(() => {
  writeFileSync(join(dir, 'essai.sh'), 'mount -t tmpfs tmpfs /srv && ip link set lo up')
  if (why === '' && namespace(join(dir, 'essai.sh'), dir).status !== 0)
    why = 'il faut être root pour donner au guide une machine à lui'
  if (why !== '') console.log(`Le guide du service informatique n’est pas essayé : ${why}.`)
})

/** nginx as Debian starts it, with the folders that the guide writes to emptied or copied. */
const MACHINE = `
ip link set lo up
for dossier in /srv /run /var/log/nginx /var/lib/nginx; do mount -t tmpfs tmpfs $dossier; done
cp -r /etc/nginx ./nginx-de-debian
mount --bind ./nginx-de-debian /etc/nginx
test -e /etc/nginx/sites-enabled/default
nginx
`
/** What the guide says in words between two blocks. */
const INCLUDE = `
sed -i '0,/server_name _;/s##server_name _;\\n\\tinclude snippets/a-portee.conf;#' /etc/nginx/sites-available/default
`
const LOOK = `
# The workers of before answer until the new ones are there.
for n in $(seq 50); do
  curl -sSi http://localhost/carte/embed.html | grep -q 'self. https' && break
  sleep 0.2
done
echo; echo '--- page'; curl -fsSi http://localhost/carte/
echo; echo '--- cadre'; curl -sSi http://localhost/carte/embed.html
echo; echo '--- configuration'; curl -fsS http://localhost/carte/configuration.json
echo; echo '--- application'; curl -fsS http://localhost/carte/manifest.webmanifest
echo; echo '--- retour'; ln -sfn a-portee-1 /srv/a-portee; curl -fsS http://localhost/carte/data/sante.json
echo abîmé > /srv/a-portee/site/index.html
`
const END = `
echo; echo '--- restauré'; curl -fsS http://localhost/carte/ ; curl -fsS http://localhost/carte/configuration.json
curl -sS 'http://localhost/carte/?lieu=secret' >/dev/null
echo; echo '--- journaux'; cat /var/log/nginx/a-portee.log
nginx -s quit
`

it('every command of the guide runs, in its order, on Debian’s nginx with a site under /carte/', () => {
  if (why !== '') return
  const site = join(dir, 'site')
  buildSite(site)
  const asked = readSite(['--dossier', '/carte/'], { racine: '/srv/a-portee/site', sortie: '' })
  const { files } = hostPage(site, PILOTE_DIR, asked)
  const { 'GUIDE-DSI.md': guide = '', ...hosting } = files
  const textes = Object.fromEntries(Object.entries(hosting).map(([name, text]) => [`deploy/${name}`, text]))
  writePackage(join(dir, 'a-portee.zip'), {
    dist: site,
    donnees: PILOTE_DIR,
    textes: { ...textes, 'GUIDE-DSI.md': guide },
    epoch: 1_790_000_000,
  })
  expect(BLOCKS.length).toBeGreaterThan(6)
  const [install = '', ...others] = BLOCKS
  const restore = others.pop() ?? ''
  const script = [MACHINE, install, INCLUDE, ...others, LOOK, restore, END].join('\n')
  writeFileSync(join(dir, 'guide.sh'), script)
  const { status, stdout, stderr } = namespace(join(dir, 'guide.sh'), dir)
  expect([status, stderr]).toEqual([0, expect.not.stringMatching(/not found|emerg/)])
  const part = (name: string) => stdout.split(`--- ${name}\n`)[1]?.split('\n--- ')[0] ?? ''
  expect(part('page')).toMatch(/^HTTP\/1\.1 200[\s\S]*frame-ancestors 'none'/)
  expect(part('cadre')).toContain("frame-ancestors 'self' https://www.ville.example;")
  expect(part('configuration')).toContain('numérique dans l’Allier')
  expect(JSON.parse(part('application'))).toMatchObject({ name: 'L’aide numérique dans l’Allier' })
  expect(part('retour')).toContain('"construitLe"')
  expect(part('restauré')).toContain('<!doctype html>')
  expect(part('restauré')).toContain('numérique dans l’Allier')
  expect(part('journaux')).toContain('"GET /carte/index.html" 200')
  expect(part('journaux')).not.toContain('secret')
})
