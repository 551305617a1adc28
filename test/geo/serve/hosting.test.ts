import { describe, expect, it } from 'vitest'
import { readSite, workersOf } from '../../../geo/serve/deploie.ts'
import { headersFor, REGLAGES } from '../../../geo/serve/headers.ts'
import { hostingFiles } from '../../../geo/serve/hosting/hosting-files.ts'

type Headers = Readonly<Record<string, string>>
const OUVRIER = 'assets/coverage.worker-BLGtQ0a1.js'
const site = { ...REGLAGES, dossier: '/', racine: '/srv/a-portee', ouvriers: [OUVRIER], logo: 'logo.svg' }
const files = (over: Partial<Parameters<typeof hostingFiles>[0]> = {}) => hostingFiles({ ...site, ...over })

const OTHERS = ['.htaccess', 'Caddyfile', 'web.config', '_headers']

/** Written by hand: what a path gets. `fixe`: kept a year; `libre`: for every site; `wasm`: may compile WebAssembly. */
const PATHS = `/
/index.html
/embed.html
/a-portee.js libre
/sw.js
/configuration.json libre
/logo.svg libre
/schemas/exemple-ateliers.csv
/assets/index-C-g2ohZU.js fixe
/assets/socle-BiyGvaSl.css fixe
/assets/maplibre-gl-worker-Bf3r0aK_.mjs fixe
/${OUVRIER} fixe wasm
/data/manifest.json libre
/data/03/lieux.0a1b2c3d.json fixe libre
/data/03/carreaux.0a1b2c3d.parquet fixe libre
/data/agenda/200071082.ics libre
/data/liste/03185.html libre
/absent.js`
  .split('\n')
  .map((line) => {
    const [path = '', ...marks] = line.split(' ')
    const has = (mark: string) => marks.includes(mark)
    return [path, has('fixe'), has('libre'), has('wasm')] as const
  })
const gist = (headers: Headers) => [
  headers['Cache-Control'] === 'public, max-age=31536000, immutable',
  headers['Access-Control-Allow-Origin'] === '*' &&
    headers['Cross-Origin-Resource-Policy'] === 'cross-origin',
  headers['Content-Security-Policy']?.includes("script-src 'self' 'wasm-unsafe-eval'"),
]

/** What nginx sends: the maps, of which the first pattern that fits wins; no value, no header. */
function nginx(text: string, path: string, status = 200): Headers {
  const value = new Map<string, string>()
  const maps = text.matchAll(/map (\$uri|"\$status \$uri") (\$\w+) \{\n([\s\S]*?)\n\}/g)
  for (const [, of = '', name = '', body = ''] of maps) {
    const rows = [...body.matchAll(/^ +(?:"~(.*)"|default) "(.*)";$/gm)]
    const asked = of === '$uri' ? path : `${status} ${path}`
    const row = rows.find(([, pattern]) => pattern !== undefined && new RegExp(pattern).test(asked))
    value.set(name, (row ?? rows.find(([, pattern]) => pattern === undefined))?.[2] ?? '')
  }
  const sent = [...text.matchAll(/^ +add_header ([\w-]+) (?:"(.*)"|(\$\w+)) always;$/gm)].map(
    ([, name = '', fixed, from = '']) => [name, fixed ?? value.get(from) ?? ''] as const,
  )
  return Object.fromEntries(sent.filter(([, said]) => said !== ''))
}

/** What Apache sends: each line in its order, where its variable is set. */
function apache(text: string, path: string): Headers {
  const rows = [...text.matchAll(/^SetEnvIf Request_URI "(.*)" (\w+)$/gm)]
  const set = rows.flatMap(([, pattern = '', name]) => (new RegExp(pattern).test(path) ? [name] : []))
  const lines = [...text.matchAll(/^Header always set ([\w-]+) "([^"]*)"(?: env=(\w+))?$/gm)]
  return Object.fromEntries(
    lines.flatMap(([, name, said, env]) => (env === undefined || set.includes(env) ? [[name, said]] : [])),
  )
}

/** What Caddy sends: the blocks of a route in their order. */
function caddy(text: string, path: string): Headers {
  const rows = [...text.matchAll(/@(\w+) path_regexp `(.*)`/g)]
  const fits = rows.flatMap(([, name, pattern = '']) => (new RegExp(pattern).test(path) ? [name] : []))
  const blocks = [...text.matchAll(/header (?:@((?!type)\w+) )?\{\n([\s\S]*?)\n\t\t\}/g)]
  return Object.fromEntries(
    blocks.flatMap(([, matcher, body = '']) =>
      matcher === undefined || fits.includes(matcher)
        ? [...body.matchAll(/([\w-]+) "(.*)"/g)].map(([, name, said]) => [name, said])
        : [],
    ),
  )
}

/** What Cloudflare Pages sends: each rule adds, after it took away what it names. */
function pages(text: string, path: string): Headers {
  const sent = new Map<string, string>()
  for (const rule of text.trim().split('\n\n')) {
    const [glob = '', ...lines] = rule.split('\n')
    if (glob.endsWith('*') ? !path.startsWith(glob.slice(0, -1)) : path !== glob) continue
    for (const line of lines) {
      const [, gone, name = '', said = ''] = /^ {2}(?:! (.+)|([\w-]+): (.+))$/.exec(line) ?? []
      if (gone !== undefined) sent.delete(gone)
      else sent.set(name, sent.has(name) ? `${sent.get(name)}, ${said}` : said)
    }
  }
  return Object.fromEntries(sent)
}

/** What IIS sends: the whole site, then each location that holds the path. */
function iis(text: string, path: string): Headers {
  const plain = (said: string) => said.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  const set = (part: string) =>
    [...part.matchAll(/<add name="(.*?)" value="(.*?)" \/>/g)].map(([, name, said = '']) => [
      name,
      plain(said),
    ])
  const places = [...text.matchAll(/<location path="(.*?)">([\s\S]*?)<\/location>/g)]
  const fits = places.filter(([, place]) => path === `/${place}` || path.startsWith(`/${place}/`))
  const sent = new Map(set(text.replace(/<location[\s\S]*<\/location>/, '')) as [string, string][])
  for (const [, , body = ''] of fits) {
    for (const [, gone = ''] of body.matchAll(/<remove name="(.*?)" \/>/g)) sent.delete(gone)
    for (const [name = '', said = ''] of set(body)) sent.set(name, said)
    // The module of static files writes its words after the age that it counts in seconds.
    const kept = /<clientCache [^>]*MaxAge="(\d+)\.00:00:00" cacheControlCustom="public, immutable"/.exec(
      body,
    )
    if (kept !== null) sent.set('Cache-Control', `public, max-age=${Number(kept[1]) * 86_400}, immutable`)
  }
  return Object.fromEntries(sent)
}

describe('the headers of a path', () => {
  it.each(PATHS)('%s: as the table says, by our server', (path, ...wanted) => {
    expect(gist(headersFor(path))).toEqual(wanted)
  })

  it.each(PATHS)('%s: the same by nginx, Apache and Caddy, in a folder too', (path) => {
    for (const dossier of ['/', '/carte/']) {
      const own = files({ dossier })
      const there = `${dossier.slice(0, -1)}${path}`
      const wanted = headersFor(there)
      const { Vary: _, ...sent } = nginx(own['nginx.conf'] ?? '', there)
      expect(sent).toEqual(wanted)
      const { Vary: __, ...absent } = nginx(own['nginx.conf'] ?? '', there, 404)
      expect(absent).toEqual({ ...wanted, 'Cache-Control': 'no-cache' })
      const { Vary: ___, ...byApache } = apache(own['.htaccess'] ?? '', there)
      expect(byApache).toEqual(wanted)
      const { Vary: ____, ...byCaddy } = caddy(own.Caddyfile ?? '', there)
      expect(byCaddy).toEqual(wanted)
    }
  })

  it.each(PATHS)('%s: the same by Cloudflare Pages and IIS, but that data are asked for again', (path) => {
    const wanted = { ...headersFor(path), ...(path.startsWith('/data/') && { 'Cache-Control': 'no-cache' }) }
    expect(pages(files()._headers ?? '', path)).toEqual(wanted)
    expect(iis(files()['web.config'] ?? '', path)).toEqual(wanted)
  })
})

describe('the hosting files', () => {
  it('ask browsers for https only where it was chosen, and for whom', () => {
    for (const text of Object.values(files())) expect(text).not.toContain('Strict-Transport-Security')
    const told = files({ hsts: 'hote' })
    for (const name of ['nginx.conf', 'nginx-dossier.conf', 'nginx-conteneur.conf', ...OTHERS])
      expect(told[name], name).toMatch(/Strict-Transport-Security/)
    expect(Object.values(files({ hsts: 'hote' })).join()).not.toContain('includeSubDomains')
    expect(files({ hsts: 'sous-domaines' }).Caddyfile).toContain('includeSubDomains')
  })

  it('give scripts of every ending their type, keep no question in a log, and list no folder', () => {
    const { 'nginx.conf': nginxText, '.htaccess': apacheText, Caddyfile, 'web.config': iisText } = files()
    expect(nginxText).toMatch(/text\/javascript mjs;/)
    expect(apacheText).toContain('AddType "text/javascript; charset=utf-8" .mjs')
    expect(Caddyfile).toMatch(
      /(@type\d+) path \*\.mjs\n\t\theader \1 \{\n\t\t\tContent-Type "text\/javascript/,
    )
    expect(iisText).toContain('fileExtension=".mjs" mimeType="text/javascript; charset=utf-8"')
    expect(nginxText).toMatch(/log_format a_portee '[^']*\$uri[^']*'/)
    expect(nginxText).not.toMatch(/\$request\b|\$request_uri|try_files|autoindex on/)
    // Whatever it answers: below the folder, beside it, and where it leads elsewhere.
    const tls =
      files({ dossier: '/carte/', certificat: { chaine: '/c.pem', cle: '/k.pem' } })['nginx.conf'] ?? ''
    expect(tls.match(/^server \{/gm)).toHaveLength(2)
    expect(tls.match(/access_log \S+ a_portee_carte;/g)).toHaveLength(4)
    expect(apacheText).toContain('Options -Indexes')
  })

  it('keep the limits that Cloudflare documents: 100 rules, 2,000 characters a line, one star a path', () => {
    const rules = (files({ dossier: '/carte/', hsts: 'hote' })._headers ?? '').trim().split('\n\n')
    expect(rules.length).toBeLessThanOrEqual(100)
    for (const line of rules.join('\n').split('\n')) expect(line.length).toBeLessThanOrEqual(2000)
    for (const rule of rules) expect(rule.split('\n')[0]).toMatch(/^\/[^*]*\*?$/)
  })

  it('leave the policy of all pages to the page of others where its own is too long for Cloudflare Pages', () => {
    const ancetres = Array.from({ length: 50 }, (_, i) => `https://www.mairie-de-la-commune-${i}.example`)
    const own = files({ dossier: '/carte/', ancetres })
    for (const path of ['/carte/embed.html', '/carte/embed'])
      expect(pages(own._headers ?? '', path)['Content-Security-Policy']).toContain("frame-ancestors 'none'")
    for (const line of (own._headers ?? '').split('\n')) expect(line.length).toBeLessThanOrEqual(2000)
    expect(own['nginx.conf']).toContain(ancetres[49])
  })

  it('of two folders stand side by side in one nginx, each with its own names', () => {
    const names = (dossier: string) => {
      const text = files({ dossier })['nginx-http.conf'] ?? ''
      return [...text.matchAll(/^(?:map \S+(?: \$uri")?|log_format) (\S+)/gm)].map(([, name]) => name)
    }
    const [one, two, root] = [names('/carte/'), names('/carte-essai/'), names('/')]
    expect(new Set(one).size).toBeGreaterThan(4)
    for (const name of one) expect([...two, ...root]).not.toContain(name)
    expect(one.every((name) => name?.includes('a_portee_carte'))).toBe(true)
  })

  it('answer on IPv6, renew a certificate by files, and compress for a server in front', () => {
    const text = files({ certificat: { chaine: '/c.pem', cle: '/k.pem' } })['nginx.conf'] ?? ''
    for (const said of ['listen 80;', 'listen [::]:80;', 'listen 443 ssl;', 'listen [::]:443 ssl;'])
      expect(text).toContain(`    ${said}\n`)
    expect(text.match(/location \^~ \/\.well-known\/acme-challenge\/ \{/g)).toHaveLength(2)
    expect(text).toMatch(/gzip_proxied any;\n +gzip_http_version 1\.0;/)
  })

  it('tell IIS what the whole server must be told to compress', () => {
    const text = files()['web.config'] ?? ''
    // What the site around says would keep the page out of every frame.
    expect(text).toContain('<remove name="X-Frame-Options" />')
    for (const type of ['application/json', 'application/manifest+json', 'application/xml', 'image/svg+xml'])
      expect(text).toMatch(new RegExp(`staticTypes\\.\\[mimeType='${type.replace('+', '\\+')}`))
    const [, comment = ''] = /<!--([\s\S]*?)-->/.exec(text) ?? []
    expect(comment).not.toContain('--')
    expect(text.match(/<location [^>]*>\s*<system.webServer>/g)?.length).toBe(
      text.match(/<location /g)?.length,
    )
    for (const [place] of text.matchAll(/<location [\s\S]*?<\/location>/g))
      expect(place.match(/<system\.webServer>/g)).toHaveLength(1)
  })

  it('tell Cloudflare Pages what is not there, and the page of others at the name that it gives it', () => {
    for (const dossier of ['/', '/carte/']) {
      const own = files({ dossier, ancetres: ['https://www.ville.example'] })
      // It leads `embed.html` to `embed`: without a rule for that name no site could show the page.
      const wanted = headersFor(`${dossier}embed.html`, {
        ...REGLAGES,
        ancetres: ['https://www.ville.example'],
      })
      expect(pages(own._headers ?? '', `${dossier}embed`)).toEqual(wanted)
      expect(wanted['Content-Security-Policy']).toContain("frame-ancestors 'self' https://www.ville.example")
      // Without that page, every path that is not there is the first page, with 200.
      expect(own['404.html']).toMatch(/<h1>Cette page n’existe pas<\/h1>[\s\S]*<a href="/)
      expect(own['404.html']).toContain(`<a href="${dossier}">`)
      expect(own['404.html']).not.toMatch(/<script|style=|https?:/)
    }
  })

  it('lead who leaves the slash out to the page', () => {
    const own = files({ dossier: '/carte/' })
    expect(own['nginx-dossier.conf']).toMatch(
      /location = \/carte \{[^}]*return 301 \/carte\/\$is_args\$args;/,
    )
    expect(own.Caddyfile).toContain('redir /carte /carte/ 301')
    expect(files()['nginx.conf']).not.toContain('location = ')
    expect(files().Caddyfile).not.toMatch(/redir|strip_prefix/)
  })

  it('lie at the folder that was asked, and name the workers of the build', () => {
    expect(files({ dossier: '/carte/' })['nginx.conf']).toContain(
      'location ^~ /carte/ {\n        alias /srv/a-portee/;',
    )
    expect(
      workersOf([
        'coverage.worker-abcdefgh.js.map',
        'index-abcdefgh.js',
        'coverage.worker-abcdefgh.js',
        'optimum.worker-abcdefgh.js',
      ]),
    ).toEqual(['assets/coverage.worker-abcdefgh.js', 'assets/optimum.worker-abcdefgh.js'])
  })

  it.each([
    [['--dossier', 'carte'], /--dossier : « carte » reçu, attendu une barre à chaque bout/],
    [['--dossier', '/a b/'], /--dossier/],
    [['--racine', 'srv;rm'], /--racine : « srv;rm » reçu, attendu un chemin entier/],
    [['--hsts', 'constructor'], /--hsts : « constructor » reçu, attendu aucun, hote, sous-domaines/],
    [['--sortir', 'x'], /sortir/],
  ])('refuse %j with what was got and wanted', (argv, said) => {
    expect(() => readSite(argv)).toThrow(said)
  })
})

it('robots.txt names the map of the site where the public address is known, and only there', () => {
  expect(files()['robots.txt']).toBe('User-agent: *\nDisallow:\n')
  // Known, but the data were built without it: they have no map of the site.
  expect(files({ adresse: 'https://ville.example/carte/' })['robots.txt']).not.toContain('Sitemap')
  expect(files({ adresse: 'https://ville.example/carte/', plan: true })['robots.txt']).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: https://ville.example/carte/data/sitemap.xml\n',
  )
})
