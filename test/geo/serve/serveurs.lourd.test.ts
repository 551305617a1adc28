import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { REGLAGES } from '../../../geo/serve/headers.ts'
import { hostingFiles } from '../../../geo/serve/hosting/hosting-files.ts'
import { createStaticServer } from '../../../geo/serve/server.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { type Answer, ask } from '../../support/serveurs/ask.ts'
import { freePort, isInstalled, type Running } from '../../support/serveurs/run.ts'
import { startApache, startCaddy, startNginx, writeHosting } from '../../support/serveurs/servers.ts'
import { buildSite, fileOf } from '../../support/serveurs/site.ts'

// Written by hand, not from the table of `geo/serve/headers.ts`.
const CSP = (script: string, ancetres = "'none'") =>
  `default-src 'none'; script-src ${script}; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; ` +
  "font-src 'self'; connect-src 'self' https://data.geopf.fr; frame-src 'self'; manifest-src 'self'; " +
  `base-uri 'none'; object-src 'none'; form-action 'none'; frame-ancestors ${ancetres}; ` +
  "require-trusted-types-for 'script'; trusted-types default"
const EVERYWHERE = {
  'content-security-policy': CSP("'self'"),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'geolocation=(self)',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-cache',
}
const MARKS = {
  fixe: { 'cache-control': 'public, max-age=31536000, immutable', 'access-control-allow-origin': '*' },
  libre: { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' },
  wasm: { 'content-security-policy': CSP("'self' 'wasm-unsafe-eval'") },
  cadre: { 'content-security-policy': CSP("'self'", "'self' https://www.ville.example") },
  /** Sent compressed to who takes it. */
  gzip: { vary: 'Accept-Encoding' },
} as const

/** Kind of path, which file of the site, one beside it that is not there, its type, and what marks it. */
const KINDS: readonly (readonly [string, RegExp, string, string, string])[] = [
  ['accueil', /^index\.html$/, 'absent/', 'text/html; charset=utf-8', 'gzip'],
  ['page', /^index\.html$/, 'absent.html', 'text/html; charset=utf-8', 'gzip'],
  ['cadre', /^embed\.html$/, 'autre/embed.html', 'text/html; charset=utf-8', 'gzip cadre'],
  ['élément', /^a-portee\.js$/, 'autre/a-portee.js', 'text/javascript; charset=utf-8', 'libre gzip'],
  ['hors ligne', /^sw\.js$/, 'absent.js', 'text/javascript; charset=utf-8', 'gzip'],
  [
    'application',
    /^manifest\.webmanifest$/,
    'absent.webmanifest',
    'application/manifest+json; charset=utf-8',
    'gzip',
  ],
  [
    'réglages',
    /^configuration\.json$/,
    'autre/configuration.json',
    'application/json; charset=utf-8',
    'libre gzip',
  ],
  ['dessin', /^favicon\.svg$/, 'absent.svg', 'image/svg+xml', 'libre gzip'],
  ['image', /^icones\/.+\.png$/, 'icones/absent.png', 'image/png', 'libre'],
  ['exemple', /^schemas\/.+\.csv$/, 'schemas/absent.csv', 'text/csv; charset=utf-8', 'gzip'],
  [
    'modèle',
    /^modeles\/.+\.xlsx$/,
    'modeles/absent.xlsx',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    '',
  ],
  [
    'script',
    /^assets\/socle-.+\.js$/,
    'assets/absent-AbCd_123.js',
    'text/javascript; charset=utf-8',
    'fixe gzip',
  ],
  ['style', /^assets\/.+\.css$/, 'assets/absent-AbCd_123.css', 'text/css; charset=utf-8', 'fixe gzip'],
  [
    'carte (.mjs)',
    /^assets\/maplibre.+\.mjs$/,
    'assets/absent-AbCd_123.mjs',
    'text/javascript; charset=utf-8',
    'fixe gzip',
  ],
  [
    'ouvrier WebAssembly',
    /^assets\/coverage\.worker-.+\.js$/,
    'assets/coverage.worker-AbCd_123.js',
    'text/javascript; charset=utf-8',
    'fixe gzip wasm',
  ],
  ['WebAssembly', /^assets\/.+\.wasm$/, 'assets/absent-AbCd_123.wasm', 'application/wasm', 'fixe'],
  ['police', /^assets\/.+\.woff2$/, 'assets/absent-AbCd_123.woff2', 'font/woff2', 'fixe'],
  [
    'manifeste',
    /^data\/manifest\.json$/,
    'data/absent.json',
    'application/json; charset=utf-8',
    'libre gzip',
  ],
  [
    'données',
    /^data\/\d\d\/lieux\.[0-9a-f]{8}\.json$/,
    'data/87/lieux.00000000.json',
    'application/json; charset=utf-8',
    'fixe libre gzip',
  ],
  [
    'carreaux',
    /^data\/\d\d\/carreaux\..+\.parquet$/,
    'data/87/carreaux.00000000.parquet',
    'application/vnd.apache.parquet',
    'fixe libre',
  ],
  [
    'agenda',
    /^data\/agenda\/.+\.ics$/,
    'data/agenda/00000.ics',
    'text/calendar; charset=utf-8',
    'libre gzip',
  ],
  ['liste', /^data\/liste\/\d+\.html$/, 'data/liste/00000.html', 'text/html; charset=utf-8', 'libre gzip'],
  ['archive', /^data\/hsds\.zip$/, 'data/absent.zip', 'application/zip', 'libre'],
]

/**
 * What each server says in its own words: the page of an absent file, where it says that it gives pieces, and how it sends
 * what is asked for in any coding.
 */
const OWN = {
  nginx: { absent: 'text/html; charset=utf-8', pieces: ['200'], court: 'gzip' },
  Apache: {
    absent: 'text/html; charset=iso-8859-1',
    pieces: ['200', '200 gzip', '200 br', '304', '206'],
    court: 'br',
  },
  Caddy: { absent: 'text/plain; charset=utf-8', pieces: ['200', '206'], court: 'gzip' },
  'npm start': { absent: 'text/plain; charset=utf-8', pieces: ['200', '304', '206'], court: 'br' },
} as const
type Server = keyof typeof OWN
const SERVERS: readonly Server[] = ['nginx', 'Apache', 'Caddy', 'npm start']
const COMMANDS: Readonly<Partial<Record<Server, string>>> = {
  nginx: 'nginx',
  Apache: 'apache2',
  Caddy: 'caddy',
}
const absent = SERVERS.filter((server) => !isInstalled(COMMANDS[server] ?? 'true'))
for (const server of absent) console.log(`${server} n’est pas sur cette machine : ses essais sont passés.`)

const REGLES = { ...REGLAGES, ancetres: ['https://www.ville.example'] }

const dir = tempDir('serveurs-')
let site: string
const running: (() => unknown)[] = []
/** Where each server answers, by server and folder. */
const origins = new Map<string, string>()

beforeAll(async () => {
  // Apache reads as somebody else.
  chmodSync(dir, 0o755)
  site = join(dir, 'site')
  buildSite(site)
  writeFileSync(join(site, '.secret'), 'caché')
  for (const dossier of ['/', '/carte/'])
    for (const server of SERVERS) {
      if (absent.includes(server)) continue
      const port = await freePort()
      const { stop } = await start(server, dossier, port)
      running.push(stop)
      origins.set(`${server} ${dossier}`, `http://127.0.0.1:${port}`)
    }
})
afterAll(async () => {
  for (const stop of running) await stop()
})

/** Starts a server from the files that `npm run deploie` writes. */
async function start(server: Server, dossier: string, port: number): Promise<Running> {
  const folder = join(dir, `${server}${dossier.replaceAll('/', '-')}`)
  mkdirSync(folder, { recursive: true })
  const files = hostingFiles({
    dossier,
    racine: site,
    ...REGLES,
    ouvriers: [],
    ecoute: `127.0.0.1:${port}`,
    journal: join(folder, 'acces.log'),
  })
  if (server === 'nginx') {
    writeHosting(folder, files)
    return startNginx(folder, [join(folder, 'nginx.conf')], port)
  }
  if (server === 'Caddy') return startCaddy(folder, files.Caddyfile ?? '', port)
  if (server === 'Apache') {
    const root = join(folder, 'page')
    cpSync(site, root, { recursive: true })
    writeHosting(root, { '.htaccess': files['.htaccess'] ?? '' })
    return startApache(folder, root, dossier, port)
  }
  const own = createStaticServer(site, join(site, 'data'), dossier, { reglages: REGLES })
  await new Promise<void>((resolve) => own.listen(port, '127.0.0.1', resolve))
  return { stop: () => new Promise((resolve) => own.close(() => resolve())) }
}

const unpacked = ({ 'content-encoding': coding }: Answer['headers'], body: Buffer): Buffer =>
  coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body

function expected(server: Server, type: string, marks: string, what: string): Record<string, string> {
  const set = marks === '' ? [] : (marks.split(' ') as (keyof typeof MARKS)[])
  const pieces: readonly string[] = OWN[server].pieces
  const [status = '', asked] = what.split(' ')
  const encoding = set.includes('gzip') ? asked : undefined
  const as = encoding === undefined ? status : what
  return {
    ...Object.assign({ ...EVERYWHERE }, ...set.map((mark) => MARKS[mark])),
    ...(what === '304' ? {} : { 'content-type': what === '404' ? OWN[server].absent : type }),
    ...(what === '404' ? { 'cache-control': 'no-cache' } : {}),
    ...(pieces.includes(as) ? { 'accept-ranges': 'bytes' } : {}),
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  }
}

const CASES = SERVERS.filter((server) => !absent.includes(server)).flatMap((server) =>
  ['/', '/carte/'].map((dossier) => ({ server, dossier })),
)

describe.each(CASES)('$server at $dossier', ({ server, dossier }) => {
  const get = (path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> =>
    ask(origins.get(`${server} ${dossier}`) ?? '', `${dossier}${path}`, headers)

  it.each(KINDS)('%s: 200, 304, 404 and 206 as the table says', async (kind, file, gone, type, marks) => {
    const path = kind === 'accueil' ? '' : fileOf(site, file)
    const bytes = readFileSync(join(site, fileOf(site, file)))
    const whole = await get(path)
    expect([whole.status, whole.headers]).toEqual([200, expected(server, type, marks, '200')])
    expect(whole.body.equals(bytes)).toBe(true)
    const { court } = OWN[server]
    for (const [asked, coding] of [
      ['gzip, br', court],
      ['gzip', 'gzip'],
      ['br;q=0, gzip', 'gzip'],
    ] as const) {
      const { status, headers, etag, body } = await get(path, { 'accept-encoding': asked })
      expect([status, headers]).toEqual([200, expected(server, type, marks, `200 ${coding}`)])
      expect(unpacked(headers, body).equals(bytes)).toBe(true)
      // Whoever has it compressed does not get it anew either.
      const again = await get(path, { 'accept-encoding': asked, 'if-none-match': etag })
      expect([again.status, again.body.length], `${asked} ${etag}`).toEqual([304, 0])
    }
    const packed = await get(path, { 'accept-encoding': 'gzip, br' })
    const same = await get(path, { 'if-none-match': whole.etag })
    expect([same.status, same.headers]).toEqual([304, expected(server, type, marks, '304')])
    // A date alone tells nothing: a version that is taken back is older than the one it replaces.
    const dated = await get(path, { 'if-modified-since': new Date().toUTCString() })
    expect([dated.status, dated.body.equals(bytes)]).toEqual([200, true])
    const none = await get(gone)
    expect([none.status, none.headers]).toEqual([404, expected(server, type, marks, '404')])
    const { status, headers, body } = await get(path, { range: 'bytes=1-9' })
    const { 'content-range': range, ...others } = headers
    expect([status, others, range]).toEqual([
      206,
      expected(server, type, marks, '206'),
      `bytes 1-9/${bytes.length}`,
    ])
    expect(body.equals(bytes.subarray(1, 10))).toBe(true)
    // A piece of what is sent compressed: of the file, or of the compressed whole, never a piece compressed by itself.
    const piece = await get(path, { range: 'bytes=1-9', 'accept-encoding': 'gzip, br' })
    const encoding = piece.headers['content-encoding']
    const of = encoding === undefined ? bytes : packed.body
    expect([piece.status, piece.headers.vary]).toEqual([
      piece.status === 200 ? 200 : 206,
      packed.headers.vary,
    ])
    expect(piece.body.equals(piece.status === 200 ? packed.body : of.subarray(1, 10))).toBe(true)
  })

  it('compresses for a server in front of it, which may ask by HTTP/1.0 and says its name', async () => {
    const { hostname, port } = new URL(origins.get(`${server} ${dossier}`) ?? '')
    const path = `${dossier}${fileOf(site, /^assets\/socle-.+\.js$/)}`
    for (const version of ['1.0', '1.1'])
      for (const via of ['', 'Via: 1.1 devant\r\n']) {
        const socket = connect(Number(port), hostname)
        socket.write(
          `GET ${path} HTTP/${version}\r\nHost: ville.example\r\nAccept-Encoding: gzip\r\n${via}Connection: close\r\n\r\n`,
        )
        let said = ''
        for await (const chunk of socket) said += String(chunk)
        expect(said, `${version} ${via}`).toMatch(/^HTTP\/1\.[01] 200 [\s\S]*\r\nContent-Encoding: gzip\r\n/i)
      }
  })

  it('sends a folder to its slash, and nothing from beside the page', async () => {
    const moved = await get('data/liste')
    expect(moved.status).toBe(server === 'Caddy' ? 308 : 301)
    expect(moved.headers.location).toMatch(/\/data\/liste\/$/)
    // `npm start` serves a folder of its own; Apache is told the slash by the site that it stands in.
    if (dossier !== '/' && (server === 'nginx' || server === 'Caddy')) {
      const bare = await ask(origins.get(`${server} ${dossier}`) ?? '', dossier.slice(0, -1))
      expect([bare.status, bare.headers.location]).toEqual([301, dossier])
      const asked = await ask(
        origins.get(`${server} ${dossier}`) ?? '',
        `${dossier.slice(0, -1)}?lieu=a%0d%0ab&x`,
      )
      expect([asked.status, asked.headers.location]).toEqual([301, `${dossier}?lieu=a%0d%0ab&x`])
    }
    for (const path of [
      'data/',
      '.htaccess',
      '.secret',
      '..%2f..%2fetc/passwd',
      'assets/%2e%2e/%2e%2e/secret',
      '%00',
    ])
      expect((await get(path)).status, path).toBeGreaterThanOrEqual(400)
  })
})

describe.each(CASES.filter(({ server }) => server !== 'npm start'))(
  'the log of $server at $dossier',
  ({ server, dossier }) => {
    it('keeps nothing of what follows the question mark', async () => {
      const origin = origins.get(`${server} ${dossier}`) ?? ''
      for (const path of ['?lieu=secret-1', 'absent.js?lieu=secret-2', 'data/?lieu=secret-3'])
        await ask(origin, `${dossier}${path}`, { referer: 'http://x.example/?secret-4' })
      // Who is sent to a slash, or asks beside the page: nginx and Caddy say where in the answer, with the question or not.
      await ask(origin, `${dossier}data/liste?lieu=secret-5`)
      await ask(origin, `${dossier.replace(/.\/$/, '')}?lieu=secret-6`)
      await ask(origin, `${dossier.replace(/(?<=.)\/$/, '')}?lieu=secret-7`)
      const folder = join(dir, `${server}${dossier.replaceAll('/', '-')}`)
      const logs = readdirSync(folder).filter((name) => name.endsWith('.log'))
      const said = logs.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n')
      expect(said).toMatch(
        server === 'Caddy'
          ? new RegExp(`"uri":"${dossier}absent.js".*"status":404`)
          : `"GET ${dossier}absent.js" 404`,
      )
      // Beside the page, Apache's log is the site's own affair.
      expect(said).not.toMatch(server === 'Apache' && dossier !== '/' ? /secret-[^6]/ : /secret-\d/)
    })
  },
)
