import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDataset } from '../../../src/dataset/dataset.ts'
import { derniereOf } from '../../../src/dataset/pannes/derniere.ts'
import { DataError, type ReadBytes } from '../../../src/dataset/read-file.ts'
import { createHandlers } from '../../../src/worker/answers/handlers.ts'
import { FakeCaches } from '../../support/fake-caches.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { readFolder } from '../../support/files/read-folder.ts'

const BASE = 'http://ici.test/data/'
const folder = readFolder(PILOTE_DIR)
const bytesOf = (text: string) => new TextEncoder().encode(text)
/** The pilot, its manifest replaced by what `manifest` gives. */
const reading =
  (manifest: () => Promise<Uint8Array<ArrayBuffer>>): ReadBytes =>
  async (chemin, options) =>
    chemin === 'manifest.json' ? manifest() : folder(chemin, options)
const whole = () => folder('manifest.json')
const WRONG: readonly (readonly [string, () => Promise<Uint8Array<ArrayBuffer>>])[] = [
  ['absent', () => Promise.reject(new DataError('absent', 'manifest.json', 'le serveur a répondu 404'))],
  ['reseau', () => Promise.reject(new DataError('reseau', 'manifest.json', 'le réseau ne répond pas'))],
  ['corrompu', async () => bytesOf('<!doctype html>')],
  ['version', async () => bytesOf('{"schemaVersion":99}')],
  ['version', async () => bytesOf('null')],
]

beforeEach(() => vi.stubGlobal('caches', new FakeCaches()))
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the last manifest that came whole', () => {
  it.each(WRONG)('stands in for one that is %s, which is told', async (kind, wrong) => {
    const { manifest } = await openDataset(reading(whole), derniereOf(BASE))
    // Nothing waits for it to be kept.
    await expect.poll(() => derniereOf(BASE).read()).not.toBeNull()
    const opened = await openDataset(reading(wrong), derniereOf(BASE))
    expect(opened.manifest).toEqual(manifest)
    expect(opened.panne).toMatchObject({ kind, chemin: 'manifest.json' })
    expect((await opened.index()).communes.length).toBeGreaterThan(20)
    expect((await openDataset(reading(whole), derniereOf(BASE))).panne).toBeUndefined()
  })

  it.each(WRONG)(
    'is missed where there is none: the error of one that is %s is thrown',
    async (kind, wrong) => {
      await expect(openDataset(reading(wrong), derniereOf(BASE))).rejects.toMatchObject({ kind })
    },
  )

  it('is not believed where this page cannot read it any more', async () => {
    await derniereOf(BASE).keep(bytesOf('{"schemaVersion":0}'))
    await expect(openDataset(reading(WRONG[0]![1]), derniereOf(BASE))).rejects.toMatchObject({
      kind: 'absent',
    })
  })

  it('is not kept where the browser keeps nothing, and nothing else fails', async () => {
    vi.stubGlobal('caches', undefined)
    expect((await openDataset(reading(whole), derniereOf(BASE))).panne).toBeUndefined()
    expect(await derniereOf(BASE).read()).toBeNull()
  })

  it('comes to the page with what is wrong, since when, until the fault is gone', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: 1_000_000 })
    let manifest = whole
    const worker = createHandlers(() => reading(() => manifest()), undefined, derniereOf)
    const good = await worker.ouvrir({ base: BASE })
    await expect.poll(() => derniereOf(BASE).read()).not.toBeNull()
    manifest = WRONG[0]![1] as typeof whole
    for (const later of [2_000_000, 3_000_000]) {
      vi.setSystemTime(later)
      expect(await worker.ouvrir({ base: BASE })).toEqual({
        ...good,
        panne: {
          classe: 'donnees',
          genre: 'absent',
          chemin: 'manifest.json',
          message: 'manifest.json : le serveur a répondu 404',
          depuis: 2_000_000,
        },
      })
    }
    manifest = whole
    expect(await worker.ouvrir({ base: BASE })).toEqual(good)
    manifest = WRONG[1]![1] as typeof whole
    vi.setSystemTime(4_000_000)
    expect((await worker.ouvrir({ base: BASE })).panne?.depuis).toBe(4_000_000)
  })
})
