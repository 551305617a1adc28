import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ownValue } from '../../src/domain/common/own-value.ts'
import { COMPRESSED, headersFor, TYPES } from './headers.ts'

/**
 * Serves the built application, and the data of `dataDir` under data/, with the strict headers. `folder`, with a slash at
 * both ends, is where all of it lies on the server; nothing is served beside it.
 */
export function createStaticServer(distDir: string, dataDir: string, folder = '/'): Server {
  const gzipped = new Map<string, Buffer>()
  return createServer((request, response) => {
    const path = pathOf(request)
    const file = path?.startsWith(folder) ? locate(distDir, dataDir, path.slice(folder.length)) : null
    for (const [name, value] of Object.entries(headersFor(path ?? '/'))) response.setHeader(name, value)
    if (path === null || file === null) return refuse(response, 404, 'Introuvable')
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Méthode refusée')
    try {
      send(request, response, file, gzipped)
    } catch {
      refuse(response, 500, 'Fichier illisible')
    }
  })
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

/** No catch-all: a missing script answered with HTML would be a blank page instead of a clear error. */
function locate(distDir: string, dataDir: string, path: string): string | null {
  const [root, rest] = path.startsWith('data/') ? [dataDir, path.slice('data/'.length)] : [distDir, path]
  const file = normalize(join(root, rest === '' ? 'index.html' : rest))
  if (!file.startsWith(normalize(root) + sep)) return null
  return existsSync(file) && statSync(file).isFile() ? file : null
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  gzipped: Map<string, Buffer>,
): void {
  const { mtimeMs, size } = statSync(file)
  const etag = `"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`
  response.setHeader('Content-Type', ownValue(TYPES, extname(file)) ?? 'application/octet-stream')
  response.setHeader('ETag', etag)
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end()
    return
  }
  if (COMPRESSED.includes(extname(file)) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) {
    const key = `${file} ${etag}`
    const body = gzipped.get(key) ?? gzipSync(readFileSync(file))
    gzipped.set(key, body)
    response.setHeader('Content-Encoding', 'gzip')
    response.setHeader('Vary', 'Accept-Encoding')
    response.writeHead(200, { 'Content-Length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
    return
  }
  response.writeHead(200, { 'Content-Length': size })
  if (request.method === 'HEAD') response.end()
  // A file removed meanwhile, by a new build of the data, ends one answer and not the server.
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${message}\n`)
}
