import { QueryCache, QueryClient } from '@tanstack/react-query'
import { createContext, use } from 'react'
import { DataError, type ReadBytes } from '../dataset/read-file.ts'
import { ErreurCalcul, type WorkerClient } from '../worker/client.ts'

/** What the data hooks need, made once in main.tsx; tests give their own. */
export interface DataServices {
  readonly client: WorkerClient
  readonly read: ReadBytes
  /** Absolute address of the data, with a trailing slash. */
  readonly base: string
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
 */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, { queryKey }) => {
        if (queryKey[0] !== 'ouvrir' && isReplaced(error))
          void client.refetchQueries({ queryKey: ['ouvrir'] })
      },
    }),
  })
  return client
}

function isReplaced(error: Error): boolean {
  const genre =
    error instanceof DataError ? error.kind : error instanceof ErreurCalcul ? error.genre : undefined
  return genre === 'absent' || genre === 'corrompu'
}
