import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { SOURCES, type SourceId } from '../../../geo/sources/sources.ts'
import {
  censusZip,
  communesJson,
  densiteXlsx,
  departementsJson,
  frrCsv,
  lieux,
  qpvZip,
} from './official-files.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void
type Body = string | Uint8Array

/** Answers 200 with a body. */
export const ok =
  (body: Body, type = 'application/octet-stream'): Answer =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
    response.end(body)
  }
export const status =
  (code: number, body = 'erreur'): Answer =>
  (_request, response) => {
    response.writeHead(code, { 'content-type': 'text/plain' })
    response.end(body)
  }

export const GOOD: Readonly<Partial<Record<SourceId, Answer>>> = {
  lieux: ok(JSON.stringify(lieux(20)), 'application/json'),
  communes: ok(communesJson()),
  departements: ok(departementsJson()),
  frr: ok(frrCsv(), 'text/csv'),
  densite: ok(densiteXlsx()),
  qpv: ok(qpvZip()),
  population1km: ok(censusZip()),
}

/**
 * A server on this machine that stands for all official hosts, `/<host>/<path>?<query>`, while the tests of a file run.
 *
 * @returns `miroir`: base address for GEO_MIROIR; `feed`: the network, kept in the cache of this folder; `answers`: of each
 * source, anything else is a 404; `extra`: of other paths, by their end; `requests`: those received, in order
 */
export async function openFakeSources(dir: string) {
  const paths = new Map<string, SourceId>()
  for (const [id, { adresse }] of Object.entries(SOURCES)) {
    if (adresse === null) continue
    const { host, pathname, search } = new URL(adresse)
    paths.set(`/${host}${pathname}${search}`, id as SourceId)
  }
  const answers: Partial<Record<SourceId, Answer>> = { ...GOOD }
  const extra = new Map<string, Answer>()
  const requests: string[] = []
  const server: Server = createServer((request, response) => {
    const url = request.url ?? ''
    requests.push(url)
    const id = paths.get(url)
    const answer =
      (id === undefined ? undefined : answers[id]) ?? [...extra].find(([end]) => url.endsWith(end))?.[1]
    ;(answer ?? status(404))(request, response)
  })
  // A busy machine is silent for longer than a server keeps a connection: one closed under a request is asked again.
  server.keepAliveTimeout = 0
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  afterAll(() => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  })
  const miroir = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const cache = join(dir, 'cache')
  const feed = { type: 'reseau', cache, miroir, accepterBaisse: false, routes: false } as const
  return { miroir, feed, answers, extra, requests }
}
