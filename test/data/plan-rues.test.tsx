// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { configure, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, it, vi } from 'vitest'
import { usePlanRues } from '../../src/data/plan-rues.ts'
import type { Manifest } from '../../src/dataset/manifest.ts'
import type { Bbox } from '../../src/domain/geo/bbox.ts'
import { createMapEmitter } from '../../src/state/ui/map-events.ts'
import { UiContext } from '../../src/state/ui/ui-context.tsx'
import { createUiStore } from '../../src/state/ui/ui-store.ts'
import { PATIENCE_MS } from '../support/patience.ts'

configure({ asyncUtilTimeout: PATIENCE_MS })

vi.mock('../../src/data/context.tsx', () => ({ useServices: () => ({ base: '' }) }))
const started = vi.hoisted(() => ({ times: 0 }))
vi.mock('../../src/data/map/streets.ts', () => ({
  networksOf: () => [{ bbox: [1, 45, 2, 46] }],
  createStreetsClient: () => {
    started.times++
    return { plan: () => Promise.reject(new Error('illisible')), close: () => undefined }
  },
}))

const ui = { store: createUiStore(), events: createMapEmitter() }
const CADRE: Bbox = [1.2, 45.8, 1.21, 45.81]
const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } })
const wrapper = ({ children }: { readonly children: ReactNode }) => (
  <UiContext value={ui}>
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  </UiContext>
)
const manifest = { version: 'v', departements: [] } as unknown as Manifest

it('says that streets are missing when none of them can be read', async () => {
  const { result } = renderHook(() => usePlanRues(manifest, CADRE), { wrapper })
  await waitFor(() => expect(result.current.data).toEqual({ rues: [], mentions: [], manque: true }))
  expect(result.current.isPending).toBe(false)
  expect(started.times).toBeGreaterThan(0)
})

it('draws none where the publication shows none, on paper as on the screen, and says nothing of it', async () => {
  started.times = 0
  const nothing = {
    nom: '',
    organisme: '',
    logo: null,
    accent: '',
    territoire: null,
    mention: '',
    langues: [],
  }
  ui.store.getState().set({ site: { ...nothing, rues: false } })
  const { result } = renderHook(() => usePlanRues(manifest, CADRE), { wrapper })
  await waitFor(() => expect(result.current.data).toEqual({ rues: [], mentions: [], manque: false }))
  expect(started.times).toBe(0)
})
