import { cp, mkdir, rename as move, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createCompressed } from '../../geo/serve/compressed.ts'
import { writeManifeste } from '../../geo/serve/manifeste.ts'
import { readReglages } from '../../geo/serve/reglages.ts'
import { createStaticServer } from '../../geo/serve/server.ts'
import { PILOTE_DIR, ROOT } from '../support/files/data-dirs.ts'
import { test as base } from './support.ts'

const DIST = join(ROOT, 'test/.output/dist')
/** The best of Brotli takes eight seconds for the page's files: servers of a test do without, and share what is packed. */
export const SANS_ATTENDRE = { compressed: createCompressed(undefined, 0) }
/** What of a hash stands first, in the names of the page and of the data. */
const PAGE = {
  letter: /(?<=-)[\w-](?=[\w-]{7}\.(?:js|mjs|css|woff2|wasm)\b)/g,
  alphabet: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-',
  names: /\.(?:html|js|mjs|css)$/,
}
const DATA = {
  letter: /(?<=\.)[0-9a-f](?=[0-9a-f]{7}\.\w+\b)/g,
  alphabet: '0123456789abcdef',
  names: /^(?:manifest|abrege)\.json$/,
}

/** A server of one test: it stops, and publishes a new build of the page or of the data, when the test says so. */
interface Serveur {
  readonly url: string
  /** The built page, named otherwise throughout, as the version 2, 3…: the files of the one before are gone. */
  readonly publishPage: (version: number) => Promise<void>
  /** The pilot data, named otherwise, as built that day of a month to come; `sans`: no file but the manifests comes. */
  readonly publishData: (day: number, options?: { readonly sans: boolean }) => Promise<void>
  /** From now on, as Cloudflare Pages does: leads `name.html` to `name`, and `index.html` to its folder. */
  readonly dropEndings: () => void
  /** Closes every connection and answers no more. */
  readonly stop: () => Promise<void>
}

/** A test with a server of its own. */
export const test = base.extend<{ serveur: Serveur }>({
  serveur: async ({ baseURL: _ }, use, info) => {
    const serveur = await startServer(info.outputPath('serveur'))
    await use(serveur)
    await serveur.stop()
  },
})

/** `folder` is the test's own, for what it publishes. */
async function startServer(folder: string): Promise<Serveur> {
  let dist = DIST
  let data = PILOTE_DIR
  let inner = createStaticServer(dist, data, '/', SANS_ATTENDRE)
  const swap = () => {
    inner = createStaticServer(dist, data, '/', SANS_ATTENDRE)
  }
  let isShort = false
  const server = createServer((request, response) => {
    if (!isShort || !leadToShort(request, response)) inner.emit('request', request, response)
  })
  return {
    url: `${await listen(server)}/`,
    publishPage: async (version) => {
      const next = join(folder, `page-${version}`)
      await copyRenamed(DIST, next, PAGE, version)
      const page = join(next, 'index.html')
      const html = await readFile(page, 'utf8')
      await writeFile(page, html.replace('<head>', `<head><meta name="version" content="${version}" />`))
      const worker = join(next, 'sw.js')
      // What tells the worker that the page itself changed.
      const script = await readFile(worker, 'utf8')
      await writeFile(worker, script.replace(/(url:"index\.html",revision:")\w+/, `$1${version}`))
      dist = next
      swap()
    },
    publishData: async (day, { sans } = { sans: false }) => {
      const next = join(folder, `donnees-${day}`)
      await copyRenamed(PILOTE_DIR, next, DATA, day)
      const built = { version: `nuit-${day}`, construitLe: `2099-01-0${day}T05:00:00Z` }
      for (const name of ['manifest.json', 'abrege.json']) {
        const path = join(next, name)
        await writeFile(path, JSON.stringify({ ...JSON.parse(await readFile(path, 'utf8')), ...built }))
      }
      if (sans)
        for (const entry of await readdir(next, { recursive: true, withFileTypes: true }))
          if (entry.isFile() && /\.[0-9a-f]{8}\.\w+$/.test(entry.name))
            await rm(join(entry.parentPath, entry.name))
      data = next
      swap()
    },
    dropEndings: () => {
      isShort = true
    },
    stop: () => stop(server),
  }
}

/** Whether the answer is the way to a shorter name; else what is asked for has its ending again. */
function leadToShort(request: IncomingMessage, response: ServerResponse): boolean {
  const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
  if (!pathname.endsWith('.html')) {
    if (/\/[\w-]+$/.test(pathname)) request.url = `${pathname}.html${search}`
    return false
  }
  response.writeHead(308, { Location: `${pathname.replace(/(?:index)?\.html$/, '')}${search}` }).end()
  return true
}

/**
 * The built page with a `configuration.json` of its own beside it, and what `npm start` makes of one: its name, and the headers.
 * `headers`: a server that was set by another configuration.
 */
export async function publish(
  folder: string,
  said: object,
  { data = PILOTE_DIR, headers = said }: { readonly data?: string; readonly headers?: object } = {},
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  await cp(DIST, folder, { recursive: true, filter: (path) => !path.endsWith('.map') })
  const write = (configuration: object) =>
    writeFile(join(folder, 'configuration.json'), JSON.stringify(configuration))
  await write(headers)
  const { reglages } = readReglages(folder)
  await write(said)
  writeManifeste(folder)
  const server = createStaticServer(folder, data, '/', { ...SANS_ATTENDRE, reglages })
  return { url: `${await listen(server)}/`, stop: () => stop(server) }
}

/** Any free port of this machine; without a slash at its end. */
export const listen = (server: Server): Promise<string> =>
  new Promise((resolve) => {
    server.listen(0, () => resolve(`http://localhost:${(server.address() as AddressInfo).port}`))
  })

const stop = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/** Copies a folder; the hash of each file begins with a letter `by` places further, in its name and where it is named. */
async function copyRenamed(from: string, to: string, how: typeof PAGE, by: number): Promise<void> {
  const rename = (text: string) =>
    text.replace(
      how.letter,
      (letter) => how.alphabet[(how.alphabet.indexOf(letter) + by) % how.alphabet.length] ?? '',
    )
  await mkdir(to, { recursive: true })
  await cp(from, to, { recursive: true, filter: (path) => !path.endsWith('.map') })
  for (const entry of await readdir(to, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    if (how.names.test(entry.name)) await writeFile(path, rename(await readFile(path, 'utf8')))
    if (rename(entry.name) !== entry.name) await move(path, join(entry.parentPath, rename(entry.name)))
  }
}
