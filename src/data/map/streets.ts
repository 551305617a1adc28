import { useEffect, useMemo } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import { lazyPort, type Port } from '../../worker/protocol/lazy-port.ts'
import { createPending } from '../../worker/protocol/pending.ts'
import type {
  FromStreets,
  StreetNetwork,
  StreetPlan,
  StreetTile,
  StreetTileRequest,
  ToStreets,
} from '../../worker/protocol/streets.ts'
import streetsWorkerUrl from '../../worker/streets.worker.ts?worker&url'
import { useServices } from '../context.tsx'

/** Asks for a tile of streets; rejects when its file cannot be read, and at once when aborted. */
export type AskStreets = (request: StreetTileRequest, signal: AbortSignal) => Promise<StreetTile>

/** Streets of the data set, cut by a worker that starts with the first tile; null where no road file lies. */
export function useStreets(manifest: Manifest): AskStreets | null {
  const { base } = useServices()
  const client = useMemo(() => {
    const reseaux = networksOf(manifest)
    if (reseaux.length === 0) return null
    return createStreetsClient(() => new Worker(streetsWorkerUrl, { type: 'module' }), { base, reseaux })
  }, [manifest, base])
  useEffect(() => () => client?.close(), [client])
  return client?.ask ?? null
}

export function networksOf({ departements }: Manifest): readonly StreetNetwork[] {
  return departements.flatMap(({ code, bbox, routes }) => {
    if (routes === undefined || bbox === null) return []
    const { troncons, noeuds, dessins, formes, noms, lieuxDits } = routes
    return [{ code, bbox, files: { troncons, noeuds, dessins, formes, noms, lieuxDits } }]
  })
}

interface Waiting {
  readonly resolve: (answer: Exclude<FromStreets, { readonly type: 'erreur' }>) => void
  readonly reject: (reason: unknown) => void
}

/** Speaks with the worker of the streets; after `close`, the next tile starts another. */
export function createStreetsClient(
  start: () => Port,
  opening: { readonly base: string; readonly reseaux: readonly StreetNetwork[] },
): {
  readonly ask: AskStreets
  /** The same streets as lines, to be printed. */
  readonly plan: (request: StreetTileRequest, signal: AbortSignal) => Promise<StreetPlan>
  readonly close: () => void
} {
  const pending = createPending<Waiting>()
  const port = lazyPort<FromStreets>(start, {
    hear: (message) => {
      const waiting = pending.take(message.id)
      if (message.type === 'erreur') waiting?.reject(new Error(message.message))
      else waiting?.resolve(message)
    },
    gone: () => pending.rejectAll(new Error('streets: the worker is gone')),
    first: { type: 'ouvrir', ...opening } satisfies ToStreets,
  })
  const send = <T extends 'tuile' | 'plan'>(type: T, request: StreetTileRequest, signal: AbortSignal) =>
    new Promise<Extract<FromStreets, { readonly type: T }>>((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason)
      const to = port.get()
      const id = pending.add({
        resolve: (answer) => resolve(answer as Parameters<typeof resolve>[0]),
        reject,
      })
      to.postMessage({ type, id, ...request } satisfies ToStreets)
      signal.addEventListener(
        'abort',
        () => {
          if (pending.take(id) === undefined) return
          to.postMessage({ type: 'annuler', id } satisfies ToStreets)
          reject(signal.reason)
        },
        { once: true },
      )
    })
  return {
    ask: async (request, signal) => {
      const { octets, codes, manquants } = await send('tuile', request, signal)
      return { octets, codes, manquants }
    },
    plan: async (request, signal) => {
      const { rues, codes, manquants } = await send('plan', request, signal)
      return { rues, codes, manquants }
    },
    close: port.close,
  }
}
