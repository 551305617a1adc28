import { createServer, get, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DOWNLOAD, download } from '../../../geo/sources/download.ts'

const ONCE = { ...DOWNLOAD, essais: 1 }
const servers: Server[] = []
const listen = (server: Server) =>
  new Promise<string>((resolve) => {
    servers.push(server)
    server.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

/** A source, and a server that goes out for others, remembers for what, and tunnels nowhere. */
async function start() {
  const source = await listen(createServer((_, response) => response.end('code\n87085\n')))
  const asked: string[] = []
  const proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    get(request.url ?? '', (answer) => answer.pipe(response))
  })
  proxy.on('connect', ({ url }, client) => {
    asked.push(`CONNECT ${url}`)
    client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  return { source, asked, proxy: await listen(proxy) }
}

beforeEach(() => {
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy', 'NO_PROXY', 'no_proxy'])
    vi.stubEnv(name, '')
})
afterEach(() => {
  vi.unstubAllEnvs()
  for (const server of servers.splice(0)) {
    server.close()
    server.closeAllConnections()
  }
})

it('goes out by the proxy that the environment names, but for the hosts it leaves out', async () => {
  const { source, asked, proxy } = await start()
  const read = async () => new TextDecoder().decode(await download('Communes', `http://${source}/`, ONCE))
  expect(await read()).toBe('code\n87085\n')
  expect(asked).toEqual([])
  vi.stubEnv('HTTP_PROXY', `http://${proxy}`)
  expect(await read()).toBe('code\n87085\n')
  // As curl: a tunnel is for https alone.
  expect(asked).toEqual([`GET http://${source}/`])
  vi.stubEnv('NO_PROXY', '127.0.0.1')
  expect(await read()).toBe('code\n87085\n')
  expect(asked).toHaveLength(1)
})

it('asks the proxy for a tunnel to a source by https, and says what it answered', async () => {
  const { asked, proxy } = await start()
  vi.stubEnv('HTTPS_PROXY', `http://${proxy}`)
  await expect(download('Communes', 'https://source.example/', ONCE)).rejects.toThrow(
    /« Communes ».*échec du réseau \(le mandataire a répondu 403\)/,
  )
  expect(asked).toEqual(['CONNECT source.example:443'])
})

it('says which source failed when the proxy is not there', async () => {
  const { source } = await start()
  vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9')
  await expect(download('Communes', `http://${source}/`, ONCE)).rejects.toThrow(
    /source « Communes ».*échec du réseau \(.*ECONNREFUSED/,
  )
})
