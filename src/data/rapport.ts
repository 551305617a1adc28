import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import type { Manifest } from '../dataset/manifest.ts'
import type { Par, Question } from '../domain/coverage/question.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import type { Modification, Scenario } from '../domain/scenario/scenario.ts'
import type { Params, RequestName, Result, TerritoireInfo } from '../worker/protocol/index.ts'
import type { CarteImprimee, ScenarioReponse } from '../worker/protocol/scenario.ts'
import { useServices } from './context.tsx'
import { todayIn } from './maintenant.ts'
import { useTerritoire } from './queries.ts'
import { type CallOptions, useCall } from './use-call.ts'

const KEEP = { staleTime: Number.POSITIVE_INFINITY, gcTime: 60_000, retry: false } as const
/** Window of the dated sessions whose seats are counted when the question has none: a school term. */
export const FENETRE_JOURS = 90

/** What a report needs of today or of one scenario; undefined while it is on its way. */
export interface VueRapport {
  /** null: today. */
  readonly scenario: Scenario | null
  readonly commune: ScenarioReponse | undefined
  readonly qpv: ScenarioReponse | undefined
  readonly carte: CarteImprimee | undefined
  readonly places: ScenarioReponse | undefined
}

/**
 * Everything a report needs, each part on its own: one that fails leaves the others. `vues`: today, then each
 * scenario in its order.
 */
export function useRapport(
  manifest: Manifest,
  question: Question,
  scenarios: readonly Scenario[],
  info: TerritoireInfo | undefined,
) {
  const scope = ['rapport', manifest.version]
  const all: readonly (Scenario | null)[] = [null, ...scenarios]
  const du = todayIn()
  const dated: Question = {
    ...question,
    offre: 'ateliers',
    fenetre: question.fenetre ?? { du, au: du + FENETRE_JOURS },
  }
  const demandes = (asked: Question) =>
    all.map((scenario) => ({ question: asked, modifications: scenario?.modifications ?? NONE }))
  const by = (asked: Question, par: Par) =>
    demandes(asked).map((demande, i) => {
      // The map beside the report shows today, by commune.
      const sansCarte = i > 0 || par !== 'commune' || asked !== question
      return { ...demande, par, sansCarte }
    })
  const commune = useCalls('scenario', by(question, 'commune'), KEEP, scope)
  const qpv = useCalls('scenario', by(question, 'qpv'), KEEP, scope)
  const carte = useCalls('carteImprimee', demandes(question), KEEP, scope)
  const places = useCalls('scenario', by(dated, 'commune'), KEEP, scope)
  const base = useCall('couverture', { question, par: 'commune' }, KEEP, scope)
  const sansQpv = useCall('couverture', { question, par: 'qpv' }, KEEP, scope)
  const repose = useCall('repose', { question, le: du }, KEEP, scope)
  // All of France looks for every place from every cell: only where it is asked for.
  const isTimed = question.portee.type === 'mode' && question.territoire.type !== 'france'
  const temps = useCall('temps', isTimed ? { question } : null, KEEP, scope)
  // Shared out among residents: what is larger than a département is asked for in its own view.
  const isSeated = question.offre === 'ateliers' && !/^(france|region)$/.test(question.territoire.type)
  const assis = useCall('placesDuJour', isSeated ? { question, le: du } : null, KEEP, scope)
  const above = dessus(manifest, question.territoire, info)
  const aboveInfo = useTerritoire(manifest, above)
  const wider = above && { question: { ...question, territoire: above }, par: 'departement' as const }
  const comparaison = useCall('couverture', wider, KEEP, scope)
  const failed = commune.find(({ error }) => error !== null)
  return {
    vues: all.map(
      (scenario, i): VueRapport => ({
        scenario,
        commune: commune[i]?.data,
        qpv: qpv[i]?.data,
        carte: carte[i]?.data,
        places: places[i]?.data,
      }),
    ),
    error: failed?.error ?? null,
    refetch: () => void failed?.refetch(),
    qpvSansChiffre: sansQpv.data?.sansChiffre ?? [],
    municipales: base.data?.municipales ?? AUCUNE,
    repose: repose.data,
    temps: temps.data ?? null,
    placesDuJour: assis.data ?? null,
    /** Each part is there, or will not come: what is printed now has no gap. */
    pret: [
      ...[commune, qpv, carte, places].flat(),
      base,
      sansQpv,
      repose,
      ...(isTimed ? [temps] : []),
      ...(isSeated ? [assis] : []),
      ...(wider === null ? [] : [comparaison]),
    ].every((part) => !part.isPending),
    comparaison: {
      nom: aboveInfo.data?.nom ?? '',
      couverture: comparaison.data,
      indisponible: comparaison.error !== null,
    },
  }
}

const NONE: readonly Modification[] = []
const AUCUNE: ReadonlyMap<string, number | null> = new Map()

/** The territory above, which a report compares with; null for France. */
function dessus(
  manifest: Manifest,
  territoire: Territoire,
  info: TerritoireInfo | undefined,
): Territoire | null {
  const departement = info?.departements[0]
  if (territoire.type === 'france' || info === undefined || departement === undefined) return null
  if (territoire.type === 'region') return { type: 'france' }
  if (territoire.type === 'departement') {
    const region = manifest.departements.find((d) => d.code === territoire.code)?.region
    return region === undefined ? null : { type: 'region', code: region }
  }
  const epci = info.communes[0]?.epci
  const hasEpci = territoire.type !== 'epci' && epci !== null && epci !== undefined
  return hasEpci ? { type: 'epci', code: epci } : { type: 'departement', code: departement }
}

/** As `useCall` for several parameters at once, each answer on its own, in their order. */
function useCalls<N extends RequestName>(
  nom: N,
  params: readonly Params<N>[],
  options: CallOptions<N>,
  scope?: unknown,
): readonly UseQueryResult<Result<N>>[] {
  const { client } = useServices()
  return useQueries({
    queries: params.map((one) => ({
      queryKey: [nom, scope, one],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => client.call(nom, one, signal),
      ...options,
    })),
  }) as readonly UseQueryResult<Result<N>>[]
}
