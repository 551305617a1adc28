import {
  hashKey,
  skipToken,
  type UseQueryOptions,
  type UseQueryResult,
  useQuery,
} from '@tanstack/react-query'
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
 * An answer stays in place of the next one while `of` says the same of both questions (the third part of the key): to another
 * question it is no answer.
 */
export const keepWhile =
  <P>(now: P | null | undefined, of: (question: P) => unknown) =>
  <T>(previous: T | undefined, query: { readonly queryKey: readonly unknown[] } | undefined) => {
    const before = query?.queryKey[2] as P | null | undefined
    return now && before && hashKey([of(before)]) === hashKey([of(now)]) ? previous : undefined
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
  const { client, premiere } = useServices()
  return useQuery<Result<N>>({
    queryKey: [nom, scope, params],
    queryFn: params ? ({ signal }) => client.call(nom, params, signal) : skipToken,
    // The first view finds what was read for it: drawn once, not first without.
    initialData: () => (params ? premiere?.maintenant.answer(nom, params) : undefined),
    ...options,
  })
}

/** Asks again for those of several answers that did not come. */
export const reread =
  (...asked: readonly Pick<UseQueryResult, 'isError' | 'refetch'>[]) =>
  (): void => {
    for (const one of asked) if (one.isError) void one.refetch()
  }
