import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DOWNLOAD, download } from '../../../geo/sources/download.ts'

const ONCE = { ...DOWNLOAD, essais: 1 }
const servers: Server[] = []
const listen = (server: Server) =>
  new Promise<string>((resolve) => {
    servers.push(server)
    server.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`))
  })

/** A source, and a server that goes out for others and remembers for what. */
async function start() {
  const source = await listen(createServer((_, response) => response.end('code\n87085\n')))
  const asked: string[] = []
  const proxy = createServer()
  proxy.on('connect', ({ url = '' }, client, head) => {
    asked.push(url)
    const [host, port] = url.split(':')
    const out = connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      out.write(head)
      out.pipe(client).pipe(out)
    })
    for (const end of [out, client]) end.on('error', () => undefined)
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
  const get = async () => new TextDecoder().decode(await download('Communes', `http://${source}/`, ONCE))
  expect(await get()).toBe('code\n87085\n')
  expect(asked).toEqual([])
  vi.stubEnv('HTTP_PROXY', `http://${proxy}`)
  expect(await get()).toBe('code\n87085\n')
  expect(asked).toEqual([source])
  vi.stubEnv('NO_PROXY', '127.0.0.1')
  expect(await get()).toBe('code\n87085\n')
  expect(asked).toEqual([source])
})

it('says which source failed when the proxy is not there', async () => {
  const { source } = await start()
  vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9')
  await expect(download('Communes', `http://${source}/`, ONCE)).rejects.toThrow(
    /source « Communes ».*échec du réseau \(.*ECONNREFUSED/,
  )
})
