import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fetchBytes } from '../../../src/dataset/fetch-bytes.ts'
import { isStandIn, listMissing, standIns } from '../../../src/dataset/garde/generations.ts'
import { readKeptToo } from '../../../src/dataset/garde/read-kept-too.ts'
import { DataError } from '../../../src/dataset/read-file.ts'
import { FakeCaches } from '../../support/fake-caches.ts'

const BASE = 'http://donnees.test/data/'
/** The name of a file of the generation built on a day; the outlines never change. */
const lieux = (code: string, day: number) => `${code}/lieux.${String(day).padStart(8, '0')}.json`
const CONTOURS = 'contours.abcdef01.json'
const manifestOf = (day: number) => ({
  version: `v${day}`,
  construitLe: `2026-11-0${day}T05:00:00Z`,
  contours: { chemin: CONTOURS },
  departements: ['03', '87'].map((code) => ({ code, lieux: { chemin: lieux(code, day) } })),
})

/** What the server holds, by path; null: the network is gone. */
let server: Map<string, string> | null
const publish = (day: number, ...but: readonly string[]) => {
  const files = [lieux('03', day), lieux('87', day), CONTOURS].filter((file) => !but.includes(file))
  server = new Map([
    ['manifest.json', JSON.stringify(manifestOf(day))],
    ...files.map((file) => [file, `${day}`] as const),
  ])
}
/** As the service worker answers: files never change under their name, the manifest is the newest that came. */
async function answer(address: URL): Promise<Response> {
  const isFile = address.search === '' && !address.href.endsWith('manifest.json')
  const kept = isFile || server === null ? await store.match(address.href) : undefined
  if (kept !== undefined) return kept
  if (server === null) throw new TypeError('Failed to fetch')
  const body = server.get(address.pathname.slice('/data/'.length))
  return body === undefined ? new Response('', { status: 404 }) : new Response(body)
}

let store: FakeCaches
beforeEach(() => {
  store = new FakeCaches()
  vi.stubGlobal('caches', store)
  vi.stubGlobal('fetch', (address: URL) => answer(address))
})
afterEach(() => vi.unstubAllGlobals())

const text = async (chemin: string) =>
  new TextDecoder().decode(await readKeptToo(BASE, fetchBytes(BASE))(chemin))
const day = async () => JSON.parse(await text('manifest.json')).version as string
/** What was read is kept without anyone waiting for it. */
const settled = (chemin: string) => vi.waitUntil(async () => (await store.match(BASE + chemin)) !== undefined)
async function visit(now: number, ...codes: readonly string[]) {
  publish(now)
  expect(await day()).toBe(`v${now}`)
  for (const chemin of [CONTOURS, ...codes.map((code) => lieux(code, now))]) {
    await text(chemin)
    await settled(chemin)
  }
}
const versions = async () => (await standIns(BASE)).map(({ version }) => version).sort()
const kindOf = (chemin: string) =>
  text(chemin).then(
    () => 'lu',
    (error: unknown) => (error instanceof DataError ? error.kind : String(error)),
  )

describe('a new generation', () => {
  it('gives way as a whole to the last one, where the network goes before its files came', async () => {
    await visit(1, '03', '87')
    publish(2)
    expect(await day()).toBe('v2')
    await settled('manifest.json')
    server = null
    // As a file that the server has no more: the page then asks for the manifest anew.
    expect(await kindOf(lieux('03', 2))).toBe('absent')
    expect(await day()).toBe('v1')
    expect(await text(lieux('03', 1))).toBe('1')
    expect(await listMissing(BASE)).toEqual([lieux('03', 2)])
    // With the network again it serves.
    publish(2)
    expect(await day()).toBe('v2')
    expect(await listMissing(BASE)).toEqual([])
  })

  it('gives way where the server has its manifest but not its files', async () => {
    await visit(1, '03')
    publish(2, lieux('03', 2))
    expect(await day()).toBe('v2')
    expect(await kindOf(lieux('03', 2))).toBe('absent')
    expect(await day()).toBe('v1')
  })

  it('leaves the ones before in their place until all that was read of them was read of it too', async () => {
    await visit(1, '03', '87')
    await visit(2, '03')
    await visit(3, '03')
    server = null
    // What was read of the newest serves; the other département was read of the first one only.
    expect(await day()).toBe('v3')
    expect(await text(lieux('03', 3))).toBe('3')
    expect(await kindOf(lieux('87', 3))).toBe('absent')
    expect(await day()).toBe('v1')
    expect([await text(lieux('87', 1)), await text(lieux('03', 1))]).toEqual(['1', '1'])
    expect(await isStandIn(BASE, manifestOf(1).construitLe)).toBe(true)
    await visit(4, '03', '87')
    await visit(5)
    expect(await versions()).toEqual(['v4', 'v5'])
    expect(await isStandIn(BASE, manifestOf(5).construitLe)).toBe(false)
  })

  it('gives way to none where none has what is missing, and two that each lack something do not alternate', async () => {
    await visit(1, '03')
    publish(2)
    expect(await day()).toBe('v2')
    await text(lieux('87', 2))
    await settled(lieux('87', 2))
    await settled('manifest.json')
    server = null
    expect(await kindOf('87/ages.00000002.json')).toBe('reseau')
    expect(await day()).toBe('v2')
    expect(await kindOf(lieux('03', 2))).toBe('absent')
    expect(await day()).toBe('v1')
    expect(await kindOf(lieux('87', 1))).toBe('reseau')
    expect(await day()).toBe('v1')
  })

  it('keeps a few of those before at most', async () => {
    for (const now of [1, 2, 3, 4, 5, 6]) {
      await visit(now, '03')
      store.all.get('fichiers')?.delete(BASE + CONTOURS)
    }
    expect((await versions()).length).toBeLessThanOrEqual(4)
  })

  it('serves without caches as it comes', async () => {
    vi.stubGlobal('caches', undefined)
    vi.stubGlobal('fetch', async (address: URL) =>
      address.pathname.endsWith('manifest.json')
        ? new Response(JSON.stringify(manifestOf(1)))
        : Promise.reject(new TypeError('Failed to fetch')),
    )
    expect(await day()).toBe('v1')
    expect(await kindOf(lieux('03', 1))).toBe('reseau')
  })
})
