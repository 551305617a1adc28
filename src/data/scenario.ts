import { hashKey, keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Par, Question } from '../domain/coverage/question.ts'
import type { Modification, Scenario } from '../domain/scenario/scenario.ts'
import type { Ebauche, ScenarioReponse } from '../worker/protocol/scenario.ts'
import { useServices } from './context.tsx'

/**
 * The worker keeps the cells of a few answers only, so none is kept here once another is asked for; and these lists are
 * long and never equal, so they are not compared.
 */
const LAST_ONLY = {
  staleTime: Number.POSITIVE_INFINITY,
  gcTime: 0,
  retry: false,
  structuralSharing: false,
} as const

/** Whether a key is that of a question and its zones: the answer before stays on show while only the scenario changes. */
const isAbout = (question: Question, par: Par, key: readonly unknown[] | undefined): boolean =>
  key !== undefined && hashKey(key.slice(1, 3)) === hashKey([question, par])

/**
 * What a scenario changes, with its table: a question that a newer one overtakes is dropped. Frames of a drag are not
 * asked here (use-glisser.ts). The answer is null until there is one for this question and these zones.
 */
export function useDifference(question: Question, par: Par, modifications: readonly Modification[]) {
  const { client } = useServices()
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['difference', question, par, modifications],
    queryFn: ({ signal }) => client.call('scenario', { question, par, modifications }, signal),
    placeholderData: (previous, query) => (isAbout(question, par, query?.queryKey) ? previous : undefined),
    ...LAST_ONLY,
  })
  return {
    reponse: data ?? null,
    /** The answer is that of the modifications asked for now, not of those before. */
    aJour: data !== undefined && !isPlaceholderData,
    error,
  }
}

interface Compare {
  readonly scenario: Scenario
  readonly reponse: ScenarioReponse
}
const AUCUN: readonly Compare[] = []

/** Scenarios side by side, once all are computed; while they are edited the last table stays. */
export function useComparaison(
  question: Question,
  par: Par,
  scenarios: readonly Scenario[],
): readonly Compare[] {
  const { client } = useServices()
  const { data } = useQuery({
    queryKey: ['comparaison', question, par, scenarios],
    queryFn: async ({ signal }) => {
      const done: Compare[] = []
      for (const scenario of scenarios) {
        const { modifications } = scenario
        const reponse = await client.call('scenario', { question, par, modifications }, signal)
        done.push({ scenario, reponse })
      }
      return done
    },
    enabled: scenarios.length > 0,
    placeholderData: (previous, query) => (isAbout(question, par, query?.queryKey) ? previous : undefined),
    ...LAST_ONLY,
  })
  return scenarios.length > 0 ? (data ?? AUCUN) : AUCUN
}

/** Residents that a new place at a point would win; null without a point, and until the first answer. */
export function useGain(
  question: Question,
  modifications: readonly Modification[],
  ajout: Ebauche | null,
  at: { readonly lon: number; readonly lat: number } | null,
): number | null {
  const { client } = useServices()
  const { data } = useQuery({
    queryKey: ['gain', question, modifications, ajout, at],
    queryFn: ({ signal }) =>
      client.call('gain', { question, modifications, ajout, ...(at ?? { lon: 0, lat: 0 }) }, signal),
    enabled: at !== null,
    placeholderData: keepPreviousData,
    ...LAST_ONLY,
  })
  return at === null ? null : (data ?? null)
}
