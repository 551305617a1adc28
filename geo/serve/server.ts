import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname } from 'node:path'
import send from 'send'
import { ownValue } from '../../src/domain/common/own-value.ts'
import { type Compressed, codingOf, createCompressed } from './compressed.ts'
import { COMPRESSED, headersFor, REGLAGES, type Reglages, TYPES, VARYING } from './headers.ts'

interface Options {
  readonly reglages?: Reglages
  readonly compressed?: Compressed
}
const WORDS: Readonly<Record<number, string>> = {
  301: 'Adresse complète',
  405: 'Méthode refusée',
  412: 'Condition non remplie',
  416: 'Morceau hors du fichier',
  500: 'Fichier illisible',
}
/** What `send` says of a file and we say too; any other refusal is a file that is not there. */
const TOLD = [412, 416, 500]

/**
 * Serves the built application, and the data of `dataDir` under data/, with the strict headers. `folder`, with a slash at
 * both ends, is where all of it lies on the server; nothing is served beside it. Files are looked at anew each time: a
 * generation built meanwhile is served.
 */
export function createStaticServer(
  distDir: string,
  dataDir: string,
  folder = '/',
  { reglages = REGLAGES, compressed = createCompressed() }: Options = {},
): Server {
  return createServer((request, response) => {
    const path = pathOf(request)
    const ofPath = (status: number) => ({
      ...headersFor(path ?? '/', reglages, status),
      ...(new RegExp(VARYING.pattern).test(path ?? '') ? VARYING.headers : {}),
    })
    const tell = (status: number, headers: Readonly<Record<string, string>> = {}) => {
      for (const name of response.getHeaderNames()) response.removeHeader(name)
      put(response, { ...ofPath(status), ...headers })
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' })
      response.end(`${WORDS[status] ?? 'Introuvable'}\n`)
    }
    if (path === null || !path.startsWith(folder)) return tell(404)
    if (request.method !== 'GET' && request.method !== 'HEAD') return tell(405, { Allow: 'GET, HEAD' })
    put(response, ofPath(200))
    // A HEAD is answered as a GET would be, length and coding too: the response itself leaves the body out.
    const isHead = request.method === 'HEAD'
    request.method = 'GET'
    // Data taken from a copy have older dates than those they replace: by its date alone they would be "unchanged".
    delete request.headers['if-modified-since']
    const rest = path.slice(folder.length)
    const [root, file] = rest.startsWith('data/') ? [dataDir, rest.slice('data/'.length)] : [distDir, rest]
    const sending = send(request, `/${file.split('/').map(encodeURIComponent).join('/')}`, {
      root,
      cacheControl: false,
    })
    sending
      .on('error', ({ status, headers }: { status: number; headers?: Readonly<Record<string, string>> }) => {
        // A file removed meanwhile, by a new build of the data, ends one answer and not the server.
        if (response.headersSent) response.destroy()
        // No catch-all: a missing script answered with HTML would be a blank page instead of a clear error.
        else tell(TOLD.includes(status) ? status : 404, headers)
      })
      .on('directory', () => tell(301, { Location: `${encodeURI(path)}/` }))
      .on('headers', (_: ServerResponse, found: string) =>
        put(response, { 'Content-Type': ownValue(TYPES, extname(found)) ?? 'application/octet-stream' }),
      )
    const sendPlain = sending.stream.bind(sending)
    sending.stream = (found, options) => {
      const coding = codingOf(String(request.headers['accept-encoding'] ?? ''))
      if (coding === undefined || response.statusCode !== 200 || !COMPRESSED.includes(extname(found)))
        return isHead ? response.end() : sendPlain(found, options)
      compressed.get(found, String(response.getHeader('ETag')), coding).then(
        (body) => {
          response.removeHeader('Accept-Ranges')
          put(response, { 'Content-Encoding': coding, 'Content-Length': String(body.length) })
          response.end(body)
        },
        (error: Error) => sending.onStatError(error),
      )
    }
    sending.pipe(response)
  })
}

const put = (response: ServerResponse, headers: Readonly<Record<string, string>>) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function pathOf(request: IncomingMessage): string | null {
  try {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const decoded = decodeURIComponent(pathname)
    return decoded.includes('\0') ? null : decoded
  } catch {
    return null
  }
}
