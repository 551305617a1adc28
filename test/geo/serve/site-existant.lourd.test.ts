import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REGLAGES } from '../../../geo/serve/headers.ts'
import { hostingFiles } from '../../../geo/serve/hosting/hosting-files.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { ask } from '../../support/serveurs/ask.ts'
import { freePort, isInstalled, type Running } from '../../support/serveurs/run.ts'
import { signCertificate, startApache, startNginx, writeHosting } from '../../support/serveurs/servers.ts'

const SERVERS = { nginx: 'nginx', Apache: 'apache2' } as const
type Server = keyof typeof SERVERS
const here = (['nginx', 'Apache'] as const).filter((server) => isInstalled(SERVERS[server]))
if (here.length < 2) console.log(`Essayé dans un site qui existe : ${here.join(', ') || 'rien'}.`)

const dir = tempDir('site-existant-')
const running: Running[] = []
afterAll(async () => {
  for (const { stop } of running) await stop()
})

/** Of the site around: what an absent file is answered with there. */
const DU_SITE = '<p>La page du site de la ville</p>'
const PAGE = join(dir, 'page')
const FILES = {
  'index.html': '<!doctype html><title>La carte</title>',
  'embed.html': '<!doctype html><title>Le cadre</title>',
  'configuration.json': '{"nom":"La carte"}',
  'logo.png': 'png',
  'assets/index-AbCd_123.js': 'void 0',
  'data/manifest.json': '{"version":"1"}',
  'data/liste/index.html': '<!doctype html><title>Les listes</title>',
  'data/agenda/03.ics': 'BEGIN:VCALENDAR',
}

/** What sites say, each for pages of its own: their cache, their page of what is not there, their headers. */
const NGINX_HTTP = `
error_page 404 403 = /site.html;
open_file_cache max=100 inactive=1h;
open_file_cache_valid 1h;
if_modified_since before;
autoindex on;
expires 1M;
add_header X-Frame-Options DENY always;
add_header Content-Security-Policy "default-src 'self'" always;
`
const NGINX_SITE = (port: number, folder: string) => `
server {
    listen 127.0.0.1:${port};
    root ${dir}/autre;
    location / { try_files $uri /site.html; }
    location ~* \\.(?:js|css|png|json|html|ics)$ { expires max; access_log off; }
    location ~ ^/carte/data { return 403; }
    include ${folder}/nginx-dossier.conf;
}
`
const APACHE_SITE = `
ErrorDocument 403 /site.html
ErrorDocument 404 /site.html
ExpiresActive On
ExpiresDefault "access plus 1 month"
Header set X-Frame-Options SAMEORIGIN
Header always set X-Content-Type-Options nosniff
Header set Content-Security-Policy "default-src 'self'"
Header set Cache-Control "max-age=99"
Header set Cross-Origin-Resource-Policy same-site
`
/** Beside the folder of the page, as a common program for sites writes it. */
const HTACCESS = `
RewriteEngine On
RewriteCond %{REQUEST_FILENAME} !-f
RewriteCond %{REQUEST_FILENAME} !-d
RewriteRule . /site.html [L]
`
/** Where each server answers: the page alone, and in a site that says other things of all it has. */
const origins = new Map<string, string>()

beforeAll(async () => {
  chmodSync(dir, 0o755)
  writeHosting(join(dir, 'autre'), { 'site.html': DU_SITE })
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(PAGE, path, '..'), { recursive: true })
    writeFileSync(join(PAGE, path), text)
  }
  for (const server of here)
    for (const isIn of [false, true]) {
      const port = await freePort()
      running.push(await start(server, isIn, port))
      origins.set(`${server} ${isIn}`, `http://127.0.0.1:${port}`)
    }
})

function start(server: Server, isIn: boolean, port: number): Promise<Running> {
  const folder = join(dir, `${server}-${isIn}`)
  mkdirSync(folder)
  const own = { dossier: '/carte/', racine: PAGE, ...REGLAGES, ouvriers: [], journal: join(folder, 'a.log') }
  const files = hostingFiles({ ...own, ecoute: `127.0.0.1:${port}` })
  if (server === 'Apache') {
    writeHosting(PAGE, { '.htaccess': files['.htaccess'] ?? '' })
    if (!isIn) return startApache(folder, PAGE, '/carte/', port)
    writeHosting(dir, { '.htaccess': HTACCESS })
    const around = `<Directory "${dir}">\n  AllowOverride All\n  Require all granted\n</Directory>`
    const alias = `Alias /site.html "${dir}/autre/site.html"`
    return startApache(folder, PAGE, '/carte/', port, [around, alias, APACHE_SITE].join('\n'))
  }
  writeHosting(folder, { ...files, 'site.conf': NGINX_HTTP })
  if (!isIn) return startNginx(folder, [join(folder, 'nginx.conf')], port)
  const confs = ['nginx-http.conf', 'site.conf'].map((name) => join(folder, name))
  return startNginx(folder, confs, port, NGINX_SITE(port, folder))
}

const PATHS = [
  '',
  ...Object.keys(FILES),
  'absent.js',
  'data/absent.json',
  'absent/',
  'data/',
  'data/liste',
  '.htaccess',
]

describe.each(here)('%s', (server) => {
  const get = (isIn: boolean, path: string) => ask(origins.get(`${server} ${isIn}`) ?? '', `/carte/${path}`)

  it.each(PATHS)('answers « %s » in a site that says otherwise as it does alone', async (path) => {
    const [alone, inSite] = [await get(false, path), await get(true, path)]
    // Apache says its whole address where it leads to a slash.
    const gist = ({ status, headers, body }: typeof alone) =>
      JSON.parse(JSON.stringify([status, headers, String(body)]).replace(/127\.0\.0\.1:\d+/g, 'ici'))
    expect(gist(inSite)).toEqual(gist(alone))
    expect(alone.headers['content-security-policy']).toMatch(/^default-src 'none'/)
  })

  it('gives what was swapped a moment ago', async () => {
    for (const version of ['2', '3']) {
      const text = `{"version":"${version}"}`
      writeFileSync(join(PAGE, 'data/nouveau'), text)
      renameSync(join(PAGE, 'data/nouveau'), join(PAGE, 'data/manifest.json'))
      expect(String((await get(true, 'data/manifest.json')).body)).toBe(text)
    }
  })
})

it.skipIf(!here.includes('nginx') || !isInstalled('openssl'))(
  'who comes by http is led to https with what is asked, of which nothing is kept nor made a header',
  async () => {
    const folder = join(dir, 'https')
    mkdirSync(folder)
    const [http, https] = [await freePort(), await freePort()]
    const { 'nginx.conf': conf = '' } = hostingFiles({
      ...{ dossier: '/carte/', racine: PAGE, ...REGLAGES, ouvriers: [], journal: join(folder, 'a.log') },
      adresse: 'https://127.0.0.1/carte/',
      certificat: signCertificate(folder),
    })
    const own = conf.replace(/^ *listen \[::\]:.*\n/gm, '')
    const here = own.replace('listen 80;', `listen 127.0.0.1:${http};`)
    writeHosting(folder, { 'nginx.conf': here.replace('listen 443 ssl', `listen 127.0.0.1:${https} ssl`) })
    running.push(await startNginx(folder, [join(folder, 'nginx.conf')], http))
    const origin = `http://127.0.0.1:${http}`
    const asked = '/carte/a%0d%0aSet-Cookie:%20x=1?lieu=secret&x=%0d%0aX-De-Plus:%201'
    const { status, headers } = await ask(origin, asked)
    expect([status, headers.location]).toEqual([301, `https://127.0.0.1${asked}`])
    expect(Object.keys(headers).filter((name) => /cookie|x-de-plus/i.test(name))).toEqual([])
    expect((await ask(`https://127.0.0.1:${https}`, '/carte/?lieu=secret')).status).toBe(200)
    await ask(`https://127.0.0.1:${https}`, '/ailleurs?lieu=secret')
    // Who renews the certificate by files is asked for them without https: looked for, not led elsewhere.
    for (const at of [origin, `https://127.0.0.1:${https}`])
      expect((await ask(at, '/.well-known/acme-challenge/a-portee-essai')).status).toBe(404)
    expect((await ask(origin, '/.well-known/autre')).status).toBe(301)
    for (const name of ['a.log', 'a-erreurs.log', 'autres.log', 'erreurs.log'])
      expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('secret')
    expect(readFileSync(join(folder, 'a.log'), 'utf8')).toMatch(/" 301 [\s\S]*" 200 /)
  },
)
