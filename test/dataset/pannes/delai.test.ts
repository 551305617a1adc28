import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fetchBytes } from '../../../src/dataset/fetch-bytes.ts'
import { DELAI_S, delaiMs, readDelai } from '../../../src/dataset/pannes/delai.ts'
import { followDelai } from '../../../src/dataset/pannes/read-files.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** A file that comes byte by byte, one each `everyS` seconds; the configuration at once. */
function serve(everyS: number, bytes: number, configuration: unknown = {}) {
  vi.stubGlobal('fetch', async (address: URL, { signal }: RequestInit = {}) => {
    if (String(address).endsWith('configuration.json')) return Response.json(configuration)
    let sent = 0
    return new Response(
      new ReadableStream({
        start: (controller) => signal?.addEventListener('abort', () => controller.error(signal.reason)),
        pull: async (controller) => {
          await new Promise((resolve) => setTimeout(resolve, everyS * 1000))
          if (signal?.aborted) return
          if (sent++ === bytes) controller.close()
          else controller.enqueue(new Uint8Array(1))
        },
      }),
    )
  })
}

/** The file's length, or why it was given up. */
async function read(): Promise<number | string> {
  const reading = fetchBytes('http://ici.test/data/')('lieux.json').then(
    (bytes) => bytes.length,
    (error: Error) => error.message,
  )
  await vi.advanceTimersByTimeAsync(3_600_000)
  return reading
}

it('waits for a slow file as long as something comes', async () => {
  serve(DELAI_S - 1, 20)
  expect(await read()).toBe(20)
})

it('gives up a file of which nothing came for fifteen seconds, and says so', async () => {
  serve(DELAI_S + 1, 20)
  expect(await read()).toBe('lieux.json : le fichier n’a pas pu être chargé, rien n’est venu en 15 secondes')
})

it('waits as long as the configuration says, for files asked before it came too', async () => {
  serve(DELAI_S + 1, 20, { delaiFichierS: 40 })
  const early = read()
  await followDelai('http://ici.test/data/')
  expect(delaiMs()).toBe(40_000)
  expect(await early).toBe(20)
  serve(41, 20, { delaiFichierS: 40 })
  expect(await read()).toContain('rien n’est venu en 40 secondes')
  serve(1, 1, {})
  await followDelai('http://ici.test/data/')
  expect(delaiMs()).toBe(DELAI_S * 1000)
})

it('keeps the usual limit where the configuration does not come, or says another thing', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
  await followDelai('http://ici.test/data/')
  expect(delaiMs()).toBe(DELAI_S * 1000)
  for (const wrong of [
    null,
    3,
    '20',
    [],
    { delaiFichierS: 4 },
    { delaiFichierS: 1e9 },
    { delaiFichierS: NaN },
  ])
    expect(readDelai(wrong)).toBeNull()
  expect(readDelai({ delaiFichierS: 5 })).toBe(5)
})
