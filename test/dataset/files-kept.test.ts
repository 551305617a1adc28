import { afterEach, describe, expect, it, vi } from 'vitest'
import { fetchBytes } from '../../src/dataset/fetch-bytes.ts'
import { CACHES, readChecked } from '../../src/dataset/read-file.ts'
import { PATIENCE_MS } from '../support/patience.ts'

const BASE = 'https://carte.test/data/'
const FILE = '03/lieux.0123abcd.json'

/** The store of a browser, as far as reading files uses it. */
function fakeCaches() {
  const kept = new Map<string, Map<string, Response>>()
  const open = async (name: string) => {
    const files = kept.get(name) ?? new Map<string, Response>()
    kept.set(name, files)
    return {
      match: async (address: string) => files.get(address),
      put: async (address: string, response: Response) => void files.set(address, response),
    }
  }
  return { kept, caches: { open } }
}

function serve(answers: readonly string[]) {
  let n = 0
  vi.stubGlobal('fetch', async () => new Response(answers[Math.min(n++, answers.length - 1)]))
}

afterEach(() => vi.unstubAllGlobals())

describe('files kept for a visit without a network', () => {
  it('holds what a first visit read, each where the service worker looks for it', async () => {
    const { kept, caches } = fakeCaches()
    vi.stubGlobal('caches', caches)
    serve(['un'])
    const read = fetchBytes(BASE)
    await read(FILE)
    await read('manifest.json')
    const text = (cache: string, file: string) =>
      kept
        .get(cache)
        ?.get(BASE + file)
        ?.clone()
        .text()
    await vi.waitFor(async () => expect(await text(CACHES.fichiers, FILE)).toBe('un'), PATIENCE_MS)
    await vi.waitFor(
      async () => expect(await text(CACHES.manifeste, 'manifest.json')).toBe('un'),
      PATIENCE_MS,
    )
  })

  it('puts the sound bytes in the place of damaged ones, under the name that is asked for', async () => {
    const { kept, caches } = fakeCaches()
    vi.stubGlobal('caches', caches)
    serve(['abîmé, trop long', 'bon'])
    const bytes = await readChecked(fetchBytes(BASE), {
      chemin: FILE,
      octets: 3,
      sha256: await sha256('bon'),
      lignes: 1,
    })
    expect(new TextDecoder().decode(bytes)).toBe('bon')
    await vi.waitFor(
      async () =>
        expect(
          await kept
            .get(CACHES.fichiers)
            ?.get(BASE + FILE)
            ?.clone()
            .text(),
        ).toBe('bon'),
      PATIENCE_MS,
    )
  })

  it('leaves nothing on the device where that was not asked for', async () => {
    const { kept, caches } = fakeCaches()
    vi.stubGlobal('caches', caches)
    serve(['un'])
    const read = fetchBytes(BASE, { isKept: false })
    for (const file of [FILE, 'manifest.json'])
      for (const sansCache of [false, true]) await read(file, { sansCache })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect([...kept.keys()]).toEqual([])
  })

  it('reads all the same where the store refuses', async () => {
    vi.stubGlobal('caches', { open: () => Promise.reject(new Error('QuotaExceededError')) })
    serve(['un'])
    expect(new TextDecoder().decode(await fetchBytes(BASE)(FILE))).toBe('un')
  })
})

async function sha256(text: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('')
}
