// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createQueryClient, DataContext } from '../../../src/data/context.tsx'
import { useGarder, useKept, useTaille } from '../../../src/data/garde/use-garde.ts'
import { listKept } from '../../../src/dataset/garde/kept.ts'
import { DataError, type ReadBytes } from '../../../src/dataset/read-file.ts'
import type { WorkerClient } from '../../../src/worker/client.ts'
import { FakeCaches } from '../../support/fake-caches.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { readManifest } from '../../support/files/publication.ts'
import { readFolder } from '../../support/files/read-folder.ts'

const BASE = 'http://donnees.test/data/'
const manifest = readManifest(PILOTE_DIR)
const QUI = { code: '87', nom: 'Haute-Vienne' }
const persist = vi.fn(async () => false)

let store: FakeCaches
beforeEach(() => {
  store = new FakeCaches()
  persist.mockClear()
  vi.stubGlobal('caches', store)
  Object.defineProperty(navigator, 'storage', { configurable: true, value: { persist } })
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'storage')
})

function renderWith<T>(use: () => T, read: ReadBytes = readFolder(PILOTE_DIR)) {
  const services = { client: {} as WorkerClient, read, base: BASE }
  const queries = createQueryClient()
  return renderHook(use, {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queries}>
        <DataContext value={services}>{children}</DataContext>
      </QueryClientProvider>
    ),
  })
}
const renderGarder = (read?: ReadBytes) => renderWith(() => useGarder(manifest, QUI), read)

/** What came of it is told to whoever looks, a moment later. */
const told = (result: { readonly current: { readonly issue: string } }, issue: string) =>
  vi.waitUntil(() => result.current.issue === issue)

describe('keeping a département', () => {
  it('asks the browser to leave it alone at the person’s word only, and keeps it where that is refused', async () => {
    const { result } = renderGarder()
    expect(persist).not.toHaveBeenCalled()
    await act(() => result.current.garder())
    expect(persist).toHaveBeenCalledOnce()
    await told(result, 'garde')
    expect((await listKept(BASE)).map(({ code }) => code)).toEqual(['87'])
    await act(() => result.current.retirer())
    expect(persist).toHaveBeenCalledOnce()
    await told(result, 'retire')
    expect(await store.keys()).toEqual([])
  })

  it('says that the device is full, and leaves nothing half kept', async () => {
    store.room = 20_000
    const { result } = renderGarder()
    await act(() => result.current.garder())
    await told(result, 'plein')
    expect(result.current.avance).toBeNull()
    expect(await store.keys()).toEqual([])
  })

  it.each(['carreaux', 'listes'])(
    'says which file did not come, and leaves nothing half kept: %s',
    async (nom) => {
      const lost: ReadBytes = async (chemin, options) => {
        if (chemin.includes(`/${nom}.`)) throw new DataError('reseau', chemin, 'le réseau ne répond pas')
        return readFolder(PILOTE_DIR)(chemin, options)
      }
      const { result } = renderGarder(lost)
      await act(() => result.current.garder())
      await told(result, 'echec')
      expect(result.current.detail).toMatch(new RegExp(`${nom}.*le réseau ne répond pas`))
      expect(await store.keys()).toEqual([])
    },
  )

  it('does not look for its size for ever where it cannot be read', async () => {
    const offline: ReadBytes = (chemin) => Promise.reject(new DataError('reseau', chemin, 'pas de réseau'))
    const { result } = renderWith(() => useTaille(manifest, '87'), offline)
    expect(result.current).toBeUndefined()
    await vi.waitUntil(() => result.current === null)
  })
})

describe('what is kept', () => {
  it('is nothing yet, or nothing ever where the browser refuses caches with its storage, or has none', async () => {
    const { result } = renderWith(useKept)
    await vi.waitUntil(() => result.current?.length === 0)
    store.keys = () => Promise.reject(new DOMException('The operation is insecure.', 'SecurityError'))
    const refused = renderWith(useKept).result
    await vi.waitUntil(() => refused.current === null)
    vi.stubGlobal('caches', undefined)
    expect(renderWith(useKept).result.current).toBe(null)
  })
})
