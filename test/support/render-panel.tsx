import { QueryClient } from '@tanstack/react-query'
import { act, configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { vi } from 'vitest'
import { Services } from '../../src/app/services.tsx'
import type { Manifest } from '../../src/dataset/manifest.ts'
import { DataError, type ReadBytes } from '../../src/dataset/read-file.ts'
import { createMapEmitter } from '../../src/state/ui/map-events.ts'
import { createUiStore } from '../../src/state/ui/ui-store.ts'
import { DEFAULT_STATE, type ShareState } from '../../src/state/url/share-state.ts'
import { createShareStore } from '../../src/state/url/share-store.ts'
import { createHandlers } from '../../src/worker/answers/handlers.ts'
import type { WorkerClient } from '../../src/worker/client.ts'
import type { RequestName } from '../../src/worker/protocol/index.ts'
import { PILOTE_DIR } from './files/data-dirs.ts'
import { readFolder } from './files/read-folder.ts'
import { PATIENCE_MS } from './patience.ts'

configure({ asyncUtilTimeout: PATIENCE_MS })

/** A day whose sessions are known: the pilot workshops do not end before June 2027. */
const LUNDI = new Date('2026-11-23T08:00:00+01:00')

/** Folder of the data, as the address of a page says it. */
const BASE = 'http://ici.test/carte/data/'

/**
 * A view over the pilot data, on a Monday of November 2026, with the worker's own handlers in the page's thread:
 * what is typed and pressed gets the answers a person would get. Files that are `isGone`
 * cannot be read; `miennes` is what a person brought. `hold` keeps back the worker's answers to one request until they
 * are given. Give the clock back with `vi.useRealTimers()`.
 */
export async function renderPanel(
  view: (manifest: Manifest) => ReactNode,
  link: Partial<ShareState> = {},
  isGone: (chemin: string) => boolean = () => false,
  miennes: Uint8Array | null = null,
) {
  vi.useFakeTimers({ toFake: ['Date'], now: LUNDI })
  const folder = readFolder(PILOTE_DIR)
  const read: ReadBytes = async (chemin) => {
    if (isGone(chemin)) throw new DataError('absent', chemin, 'le serveur a répondu 404')
    return folder(chemin)
  }
  const handlers = createHandlers(() => read)
  const held = new Map<RequestName, Promise<void>>()
  const client: WorkerClient = {
    call: (name, params) => {
      const given = held.get(name)
      return given === undefined ? handlers[name](params) : given.then(() => handlers[name](params))
    },
  }
  /** From now on no answer to this request comes; the function that it returns lets them come. */
  const hold = (name: RequestName): (() => void) => {
    let give = () => {}
    held.set(name, new Promise((resolve) => (give = resolve)))
    return () => {
      held.delete(name)
      give()
    }
  }
  const published = await client.call('ouvrir', { base: '' })
  const manifest = miennes === null ? published : await client.call('mesDonnees', { octets: miennes })
  const share = createShareStore({ ...DEFAULT_STATE, ...link })
  const ui = { store: createUiStore(), events: createMapEmitter() }
  const shown = render(
    <Services queries={new QueryClient()} data={{ client, read, base: BASE }} share={share} ui={ui}>
      {view(manifest)}
    </Services>,
  )
  return {
    ...shown,
    user: userEvent.setup(),
    link: () => share.getState().state,
    follow: (patch: Partial<ShareState>) => act(() => share.getState().set(patch)),
    hold,
    ui: () => ui.store.getState(),
    events: ui.events,
  }
}

/** A name as it is written, whichever spaces it holds. */
export const named = (name: string): RegExp => new RegExp(`^${name.replaceAll(' ', '\\s')}$`)

/** The words of an element, with every space alike. */
export const wordsOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ')
