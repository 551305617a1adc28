import { useQuery } from '@tanstack/react-query'
import type { Par, Question } from '../domain/coverage/question.ts'
import type { Modification, Scenario } from '../domain/scenario/scenario.ts'
import type { Ebauche, ScenarioReponse } from '../worker/protocol/scenario.ts'
import { useServices } from './context.tsx'
import { keepWhile, useCall } from './use-call.ts'

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

/** While only the scenario changes, not the question nor its zones, the answer before stays on show. */
const whileAbout = (question: Question, par: Par) =>
  keepWhile({ question, par }, (asked) => [asked.question, asked.par])

/**
 * What a scenario changes, with its table: a question that a newer one overtakes is dropped. Frames of a drag are not
 * asked here (use-glisser.ts). The answer is null until there is one for this question and these zones.
 */
export function useDifference(question: Question, par: Par, modifications: readonly Modification[]) {
  const options = { placeholderData: whileAbout(question, par), ...LAST_ONLY }
  const { data, error, isPlaceholderData } = useCall('scenario', { question, par, modifications }, options)
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
    queryKey: ['comparaison', undefined, { question, par, scenarios }],
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
    placeholderData: whileAbout(question, par),
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
  const asked = at && { question, modifications, ajout, ...at }
  // What is added under the pointer stays while it moves: that of another thing, or of another question, does not.
  const placeholderData = keepWhile(asked, (one) => [one.question, one.modifications, one.ajout])
  const { data } = useCall('gain', asked, { placeholderData, ...LAST_ONLY })
  return at === null ? null : (data ?? null)
}

/** Who the sessions of a scenario's plan seat now; null without a plan, where its territory is not at hand, and until then. */
export function useAssisDuPlan({ plan, modifications }: Pick<Scenario, 'plan' | 'modifications'>) {
  const asked = plan === undefined ? null : { plan, modifications }
  const placeholderData = keepWhile(asked, (one) => one.plan)
  const { data } = useCall('assisDuPlan', asked, { placeholderData, ...LAST_ONLY })
  return plan === undefined ? null : (data ?? null)
}
