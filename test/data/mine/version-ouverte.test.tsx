// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query'
import { cleanup, renderHook } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { Services } from '../../../src/app/services.tsx'
import { useImports } from '../../../src/data/mine/mes-donnees.ts'
import type { Manifest } from '../../../src/dataset/manifest.ts'
import { createMapEmitter } from '../../../src/state/ui/map-events.ts'
import { createUiStore } from '../../../src/state/ui/ui-store.ts'
import { DEFAULT_STATE } from '../../../src/state/url/share-state.ts'
import { createShareStore } from '../../../src/state/url/share-store.ts'
import type { WorkerClient } from '../../../src/worker/client.ts'
import type { ToImports } from '../../../src/worker/protocol/imports.ts'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

it('the worker that reads files is told which published data the page shows, whatever lies over them', () => {
  const told: unknown[] = []
  vi.stubGlobal(
    'Worker',
    class {
      addEventListener = () => undefined
      terminate = () => undefined
      postMessage = ({ params }: ToImports) => told.push(Object(params).version)
    },
  )
  const data = { client: {} as WorkerClient, read: async () => new Uint8Array(), base: '' }
  const share = createShareStore(DEFAULT_STATE)
  const ui = { store: createUiStore(), events: createMapEmitter() }
  const queries = new QueryClient()
  const manifest = (version: string) => ({ version, accueil: 'france' }) as Manifest
  const { result, rerender } = renderHook(({ version }) => useImports(manifest(version)), {
    initialProps: { version: 'v1' },
    wrapper: ({ children }) => (
      <Services queries={queries} data={data} share={share} ui={ui}>
        {children}
      </Services>
    ),
  })
  const first = result.current
  void first.ouvrir()
  rerender({ version: 'v1 saisies 3' })
  expect(result.current).toBe(first)
  rerender({ version: 'v2 saisies 3' })
  void result.current.ouvrir()
  expect(told).toEqual(['v1', 'v2'])
})
