import { skipToken, type UseQueryOptions, type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Params, RequestName, Result } from '../worker/protocol/index.ts'
import { useServices } from './context.tsx'

export type CallOptions<N extends RequestName> = Omit<
  UseQueryOptions<Result<N>>,
  'queryKey' | 'queryFn' | 'enabled'
> & {
  /** Where the answer does not depend on all of the parameters. */
  readonly queryKey?: readonly unknown[]
}

/**
 * Asks the worker and keeps the answer by request, `scope` (the version of the data set) and parameters; without
 * parameters it waits. A question that a newer one overtakes is dropped.
 */
export function useCall<N extends RequestName>(
  nom: N,
  params: Params<N> | null | undefined,
  options: CallOptions<N>,
  scope?: unknown,
): UseQueryResult<Result<N>> {
  const { client } = useServices()
  return useQuery({
    queryKey: [nom, scope, params],
    queryFn: params ? ({ signal }) => client.call(nom, params, signal) : skipToken,
    ...options,
  })
}
