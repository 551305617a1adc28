import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useSyncExternalStore } from 'react'
import { DataError } from '../../dataset/read-file.ts'
import { ErreurCalcul } from '../../worker/client.ts'
import { useServices } from '../context.tsx'

/** `coupe`: the device has no network. `muet`: it has one, and the server does not answer. */
export type Reseau = 'la' | 'coupe' | 'muet'

const KEY = ['joignable']
/** A server that did not answer is asked again after so long. */
const AGAIN_MS = 30_000

/**
 * Whether the server of the page can be reached: what is read may come from the device, without a word. Asked once, after
 * a reading that the network failed, and when the network comes back.
 */
export function useReseau(): Reseau {
  const { base } = useServices()
  const queries = useQueryClient()
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine)
  const { data: answers = true, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => reach(base),
    ...{ staleTime: Number.POSITIVE_INFINITY, retry: false },
    refetchInterval: ({ state }) => state.data === false && AGAIN_MS,
  })
  useEffect(
    () =>
      queries.getQueryCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'error' && isSilence(event.action.error))
          void refetch()
      }),
    [queries, refetch],
  )
  useEffect(() => {
    if (isOnline) void refetch()
  }, [isOnline, refetch])
  return !isOnline ? 'coupe' : answers ? 'la' : 'muet'
}

/** Any answer will do; the query keeps every cache out of it. */
const reach = (base: string): Promise<boolean> =>
  fetch(new URL('../configuration.json?joindre', base), { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )

function isSilence(error: unknown): boolean {
  return (
    (error instanceof DataError && error.kind === 'reseau') ||
    (error instanceof ErreurCalcul && error.genre === 'reseau')
  )
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('online', onChange)
  window.addEventListener('offline', onChange)
  return () => {
    window.removeEventListener('online', onChange)
    window.removeEventListener('offline', onChange)
  }
}
