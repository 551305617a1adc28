import { QueryCache, QueryClient } from '@tanstack/react-query'
import { createContext, use } from 'react'
import type { DataError, ReadBytes } from '../dataset/read-file.ts'
import { ErreurCalcul, type WorkerClient } from '../worker/client.ts'
import type { Premiere } from './premiere/start.ts'

/** What the data hooks need, made once in main.tsx; tests give their own. */
export interface DataServices {
  readonly client: WorkerClient
  readonly read: ReadBytes
  /** Absolute address of the data, with a trailing slash. */
  readonly base: string
  /** The program of the map, which else comes when one is opened: its code, and the address of its worker. */
  readonly carte?: { readonly load: () => Promise<unknown>; readonly worker: string }
  /** Where the link opens on a view that may stand before the worker does. */
  readonly premiere?: Premiere | null
}

export const DataContext = createContext<DataServices | null>(null)

export function useServices(): DataServices {
  const services = use(DataContext)
  if (services === null) throw new Error('DataContext manque au-dessus de ce composant')
  return services
}

/**
 * The cache of what was read and computed. A file that the manifest names and that is gone, or another than announced,
 * means that the data were built anew since: the manifest is read again, and all that goes by its version with it.
 * A manifest that could not be read is asked for again by who sees it. One fault may fail several questions, and not all
 * of them have a button: the first that is answered again brings the others.
 */
export function createQueryClient(): QueryClient {
  const failed = new Set<string>()
  const client = new QueryClient({
    // Without a network, what is on the device answers; a reading that waited for one would never end.
    defaultOptions: { queries: { networkMode: 'always' } },
    queryCache: new QueryCache({
      onSuccess: (_, { queryHash }) => {
        if (failed.delete(queryHash))
          void client.refetchQueries({ type: 'active', predicate: ({ state }) => state.status === 'error' })
      },
      onError: (error, { queryHash, queryKey }) => {
        failed.add(queryHash)
        if (queryKey[0] !== 'ouvrir' && isOpen(client) && isReplaced(error))
          void client.refetchQueries({ queryKey: ['ouvrir'] })
      },
    }),
  })
  return client
}

/** The published data are open: nothing can be asked of them before. */
export const isOpen = (queries: QueryClient): boolean =>
  queries.getQueriesData({ queryKey: ['ouvrir'] }).some(([, data]) => data !== undefined)

/** Told by what it says: the class of what the page reads would bring the reading of files into the first load. */
function isReplaced(error: Error): boolean {
  const genre = error instanceof ErreurCalcul ? error.genre : (error as Partial<DataError>).kind
  return genre === 'absent' || genre === 'corrompu'
}
