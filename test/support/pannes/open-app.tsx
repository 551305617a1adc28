import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { vi } from 'vitest'
import { App } from '../../../src/app/app.tsx'
import { Services } from '../../../src/app/services.tsx'
import { createQueryClient } from '../../../src/data/context.tsx'
import { firstViewOf } from '../../../src/data/premiere/first-view.ts'
import { startPremiere } from '../../../src/data/premiere/start.ts'
import { fetchOrKept } from '../../../src/dataset/garde/fetch-or-kept.ts'
import { derniereOf } from '../../../src/dataset/pannes/derniere.ts'
import { createMapEmitter } from '../../../src/state/ui/map-events.ts'
import { createUiStore } from '../../../src/state/ui/ui-store.ts'
import { createShareStore } from '../../../src/state/url/share-store.ts'
import { parseLink } from '../../../src/state/url/url-codec.ts'
import { createHandlers } from '../../../src/worker/answers/handlers.ts'
import { createWorkerClient } from '../../../src/worker/client.ts'
import type { FromWorker, ToWorker } from '../../../src/worker/protocol/index.ts'
import { serveRequests } from '../../../src/worker/serve.ts'
import { PATIENCE_MS } from '../patience.ts'
import type { Serveur } from './faute.ts'

const BASE = 'http://carte.test/data/'
const LUNDI = new Date('2026-11-23T08:00:00+01:00')

/** A worker's handlers behind the port of a worker, in this thread. */
function startWorker(): Worker {
  const listeners: ((event: { data: FromWorker }) => void)[] = []
  const receive = serveRequests(
    createHandlers(fetchOrKept, async () => null, derniereOf),
    (message) => {
      for (const listener of listeners) listener({ data: structuredClone(message) })
    },
  )
  return {
    postMessage: (message: ToWorker) => receive(structuredClone(message)),
    addEventListener: (type: string, listener: unknown) => {
      if (type === 'message') listeners.push(listener as (event: { data: FromWorker }) => void)
    },
    terminate: () => undefined,
  } as unknown as Worker
}

/**
 * The whole page, of a link, over what a server answers: as `main.tsx` puts it together, the worker in this thread.
 * Give back what was stubbed with `vi.unstubAllGlobals()` and `vi.useRealTimers()`.
 */
export function openApp(link: string, server: Serveur) {
  vi.useFakeTimers({ toFake: ['Date'], now: LUNDI })
  vi.stubGlobal('fetch', server.fetch)
  vi.stubGlobal('setTimeout', server.timer)
  // Too narrow for the map.
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }))
  vi.stubGlobal('indexedDB', { databases: async () => [] })
  configure({ asyncUtilTimeout: PATIENCE_MS })
  const { state, damaged } = parseLink(link)
  const share = createShareStore(state)
  const ui = { store: createUiStore(), events: createMapEmitter() }
  const queries = createQueryClient()
  // One second between two tries is for networks.
  queries.setDefaultOptions({ queries: { networkMode: 'always', retryDelay: 0 } })
  const client = createWorkerClient(startWorker, () => void queries.invalidateQueries())
  const vue = firstViewOf(state)
  const premiere = vue && startPremiere(client, BASE, vue)
  const services = { client: premiere?.client ?? client, read: fetchOrKept(BASE), base: BASE, premiere }
  const shown = render(
    <Services queries={queries} data={services} share={share} ui={ui}>
      <App damaged={damaged} estVenue={false} />
    </Services>,
  )
  return { ...shown, user: userEvent.setup(), setUi: ui.store.setState }
}
