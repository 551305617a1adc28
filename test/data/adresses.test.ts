import { createServer, type Server } from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type ErreurAdresses, fetchAdresses } from '../../src/data/adresses.ts'

let server: Server | null = null
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
  server?.closeAllConnections()
  server?.close()
  server = null
})

/** Answers in the service's place; remembers what it was asked. */
async function answer(handle: (respond: (status: number, body: string) => void) => void) {
  vi.unstubAllGlobals()
  const asked: string[] = []
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    handle((status, body) => response.writeHead(status).end(body))
  })
  await new Promise<void>((resolve) => server?.listen(0, resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  const real = fetch
  const hosts: string[] = []
  vi.stubGlobal('fetch', (url: string, init?: RequestInit) => {
    const { origin, pathname, search } = new URL(url)
    hosts.push(`${origin}${pathname}`)
    return real(`http://localhost:${port}/${search}`, init)
  })
  return { asked, hosts }
}
const never = new AbortController().signal
const panneOf = async (promise: Promise<unknown>) =>
  promise.then(
    () => 'rien',
    (error: ErreurAdresses) => error.panne,
  )

describe('the address service', () => {
  it('is asked at data.geopf.fr, never at the address that was closed (fact 9)', async () => {
    const feature = { geometry: { coordinates: [1.2, 45.8] }, properties: { label: '8 rue Haute' } }
    const { asked, hosts } = await answer((respond) => respond(200, JSON.stringify({ features: [feature] })))
    expect(await fetchAdresses(' 8 rue Haute ', never)).toMatchObject([{ libelle: '8 rue Haute', lon: 1.2 }])
    expect(hosts).toEqual(['https://data.geopf.fr/geocodage/search'])
    expect(asked).toEqual(['/?q=8+rue+Haute&limit=5'])
  })

  it('down, refused or wrong, is told apart', async () => {
    await answer((respond) => respond(500, 'panne'))
    expect(await panneOf(fetchAdresses('rue', never))).toBe('panne')
    await answer((respond) => respond(200, '<html>'))
    expect(await panneOf(fetchAdresses('rue', never))).toBe('illisible')
    await answer((respond) => respond(200, '{"features": 3}'))
    expect(await panneOf(fetchAdresses('rue', never))).toBe('illisible')
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await panneOf(fetchAdresses('rue', never))).toBe('panne')
  })

  it('is left where its answer has no end, and read no further than twenty lines', async () => {
    const feature = { geometry: { coordinates: [1.2, 45.8] }, properties: { label: '8 rue Haute' } }
    const body = JSON.stringify({ features: Array.from({ length: 5000 }, () => feature) })
    await answer((respond) => respond(200, body))
    expect(await fetchAdresses('rue', never)).toHaveLength(20)
    let pieces = 0
    const endless = new ReadableStream({
      pull(controller) {
        pieces++
        controller.enqueue(new Uint8Array(65_536).fill(32))
      },
    })
    vi.stubGlobal('fetch', async () => new Response(endless))
    expect(await panneOf(fetchAdresses('rue', never))).toBe('illisible')
    expect(pieces).toBeLessThan(30)
  })

  it('is given five seconds, then said to be slow', async () => {
    vi.useFakeTimers()
    vi.stubGlobal(
      'fetch',
      (_url: string, { signal }: RequestInit) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    )
    const slow = panneOf(fetchAdresses('rue', never))
    await vi.advanceTimersByTimeAsync(4900)
    expect(vi.getTimerCount()).toBe(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(await slow).toBe('lent')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is dropped without a word when something else is typed', async () => {
    const controller = new AbortController()
    await answer(() => undefined)
    const dropped = fetchAdresses('rue', controller.signal)
    controller.abort()
    await expect(dropped).rejects.toThrow(/abort/i)
  })
})
