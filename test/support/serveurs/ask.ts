import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'

export interface Answer {
  readonly status: number
  /** Lower-case names; without those of the machine and of the connection. */
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
  /** What it says of its length; NaN: nothing. */
  readonly length: number
  readonly body: Buffer
}
const DROPPED = [
  'date',
  'server',
  'etag',
  'last-modified',
  'content-length',
  // Of the connection, from one machine to the next.
  'connection',
  'keep-alive',
  'transfer-encoding',
]

/** Asks a server of this machine, each time by a connection of its own. */
export function ask(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(origin)
  const request = protocol === 'https:' ? requestHttps : requestHttp
  // The certificate is our own: what is asked of it is to encrypt.
  const options = { hostname, port, path, method, headers, agent: false, rejectUnauthorized: false }
  return new Promise((resolve, reject) => {
    request(options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const kept = Object.entries(response.headers).filter(([name]) => !DROPPED.includes(name))
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
          etag: response.headers.etag ?? '',
          length: Number(response.headers['content-length'] ?? Number.NaN),
          body: Buffer.concat(chunks),
        })
      })
    })
      .on('error', reject)
      .end()
  })
}
