import { createServer, type Server, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchPosition } from '../../../src/data/adresses.ts'
import { situerAdresses } from '../../../src/data/mine/situer-adresses.ts'
import { type AdresseEcrite, adresseToSend, type EtatAdresse } from '../../../src/domain/imports/adresses.ts'

let server: Server | null = null
afterEach(() => {
  vi.unstubAllGlobals()
  server?.closeAllConnections()
  server?.close()
  server = null
})

const body = (score = 0.9) =>
  JSON.stringify({
    features: [
      {
        geometry: { coordinates: [2.6, 46.3] },
        properties: { label: '1 rue Haute', citycode: '03185', score, type: 'housenumber' },
      },
    ],
  })

/** A stub in the service's place, on this machine; what it was asked. */
async function stub(reply: (response: ServerResponse, nth: number) => void) {
  const seen = { asked: [] as string[] }
  server = createServer((request, response) => {
    seen.asked.push(new URL(request.url ?? '', 'http://stub').search)
    reply(response, seen.asked.length)
  })
  await new Promise<void>((resolve) => server?.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const real = fetch
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) =>
    real(`http://localhost:${port}/${new URL(url).search}`, init),
  )
  return seen
}

const adresses = (n: number): AdresseEcrite[] =>
  Array.from({ length: n }, (_, i) => adresseToSend(`${i + 1} rue Haute`, '03100', 'Montluçon')!)

async function run(list: readonly AdresseEcrite[], signal = new AbortController().signal) {
  const waits: number[] = []
  const got = new Map<string, EtatAdresse>()
  let [atOnce, most] = [0, 0]
  const isUp = await situerAdresses(list, {
    ask: async (adresse, stop) => {
      most = Math.max(most, ++atOnce)
      return fetchPosition(adresse, stop).finally(() => atOnce--)
    },
    wait: async (ms) => void waits.push(ms),
    signal,
    onReponse: ({ cle }, etat) => got.set(cle, etat),
  })
  return { isUp, waits, most, got: [...got.values()] }
}

describe('the State’s service, asked about the addresses of a file', () => {
  it('gets one request an address, five at once, with the three texts and nothing else', async () => {
    const seen = await stub((response) => response.end(body()))
    const { isUp, got, waits, most } = await run(adresses(40))
    expect([isUp, got.length, waits]).toEqual([true, 40, []])
    expect(got[0]).toMatchObject({ lon: 2.6, lat: 46.3, score: 0.9, precision: 'numero' })
    expect(most).toBe(5)
    expect(new Set(seen.asked).size).toBe(40)
    // Five are on their way at once: any of them may come first.
    const asked = seen.asked.map((search) => new URLSearchParams(search))
    expect(asked.map((one) => one.get('q'))).toContain('1 rue Haute 03100 Montluçon')
    for (const one of asked) expect([...one.keys()]).toEqual(['q', 'limit'])
  })

  it.each([429, 500, 503])('waits longer each time it says %d, then goes on', async (status) => {
    const seen = await stub((response, nth) =>
      nth <= 3 ? response.writeHead(status).end() : response.end(body()),
    )
    const { isUp, got, waits } = await run(adresses(1))
    expect([isUp, got.length, waits]).toEqual([true, 1, [1000, 2000, 4000]])
    expect(seen.asked.length).toBe(4)
  })

  it('waits as long as it asks, a minute at most', async () => {
    await stub((response, nth) =>
      nth <= 2
        ? response.writeHead(429, { 'Retry-After': nth === 1 ? '7' : '999999' }).end()
        : response.end(body()),
    )
    expect((await run(adresses(1))).waits).toEqual([7000, 60_000])
  })

  it.each([
    ['a page of somebody else', (response: ServerResponse) => response.end('<html>Connexion</html>')],
    ['no answer', (response: ServerResponse) => response.destroy()],
    ['half an answer', (response: ServerResponse) => response.end(body().slice(0, 40))],
    ['a failure for ever', (response: ServerResponse) => response.writeHead(502).end()],
    ['a refusal of who asks', (response: ServerResponse) => response.writeHead(403).end()],
  ])('is taken for down after six tries: %s; the rest is not asked', async (_, reply) => {
    const seen = await stub(reply)
    const { isUp, got } = await run(adresses(50))
    expect([isUp, got]).toEqual([false, []])
    expect(seen.asked.length).toBeLessThanOrEqual(30)
    expect(seen.asked.length).toBeGreaterThanOrEqual(6)
  })

  it('keeps what came before it went down, and a later run asks only the rest', async () => {
    let isDown = true
    const seen = await stub((response, nth) =>
      isDown && nth > 12 ? response.writeHead(503).end() : response.end(body()),
    )
    const all = adresses(20)
    const done = new Set<string>()
    const pass = (list: readonly AdresseEcrite[]) =>
      situerAdresses(list, {
        ask: fetchPosition,
        wait: async () => undefined,
        signal: new AbortController().signal,
        onReponse: ({ cle }) => done.add(cle),
      })
    expect(await pass(all)).toBe(false)
    expect(done.size).toBe(12)
    isDown = false
    const before = seen.asked.length
    expect(await pass(all.filter(({ cle }) => !done.has(cle)))).toBe(true)
    expect([done.size, seen.asked.length - before]).toEqual([20, 8])
  })

  it('is told apart from one that knows no such address', async () => {
    await stub((response, nth) =>
      nth === 1 ? response.writeHead(400).end() : response.end('{"features":[]}'),
    )
    expect((await run(adresses(2))).got).toEqual(['inconnue', 'inconnue'])
  })

  it('stops at once when it is stopped, waiting or asking', async () => {
    await stub((response) => response.writeHead(503).end())
    const controller = new AbortController()
    const stopped = situerAdresses(adresses(9), {
      ask: fetchPosition,
      wait: (_, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason))
          controller.abort()
        }),
      signal: controller.signal,
      onReponse: () => undefined,
    })
    await expect(stopped).rejects.toThrow(/abort/i)
  })
})
