import type { Manifest } from '../dataset/manifest.ts'
import type { Question } from '../domain/coverage/question.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import type { Modification } from '../domain/scenario/scenario.ts'
import type { TerritoireInfo } from '../worker/protocol/index.ts'
import { todayIn } from './maintenant.ts'
import { useTerritoire } from './queries.ts'
import { useCall } from './use-call.ts'

const KEEP = { staleTime: Number.POSITIVE_INFINITY, gcTime: 60_000, retry: false } as const
/** Window of the dated sessions whose seats are counted when the question has none: a school term. */
export const FENETRE_JOURS = 90

/** Everything a report needs, each part on its own: one that fails leaves the others. */
export function useRapport(
  manifest: Manifest,
  question: Question,
  modifications: readonly Modification[],
  info: TerritoireInfo | undefined,
) {
  const scope = ['rapport', manifest.version]
  const commune = useCall('scenario', { question, par: 'commune', modifications }, KEEP, scope)
  const qpv = useCall('scenario', { question, par: 'qpv', modifications }, KEEP, scope)
  const base = useCall('couverture', { question, par: 'commune' }, KEEP, scope)
  const sansQpv = useCall('couverture', { question, par: 'qpv' }, KEEP, scope)
  const carte = useCall('carteImprimee', { question, modifications }, KEEP, scope)
  const du = todayIn()
  const repose = useCall('repose', { question, le: du }, KEEP, scope)
  const dated: Question = {
    ...question,
    offre: 'ateliers',
    fenetre: question.fenetre ?? { du, au: du + FENETRE_JOURS },
  }
  const places = useCall('scenario', { question: dated, par: 'commune', modifications }, KEEP, scope)
  const above = dessus(manifest, question.territoire, info)
  const aboveInfo = useTerritoire(manifest, above)
  const wider = above && { question: { ...question, territoire: above }, par: 'departement' as const }
  const comparaison = useCall('couverture', wider, KEEP, scope)
  return {
    commune: commune.data,
    error: commune.error,
    refetch: commune.refetch,
    qpv: qpv.data,
    qpvSansChiffre: sansQpv.data?.sansChiffre ?? [],
    base: base.data,
    repose: repose.data,
    /** Each part is there, or will not come: what is printed now has no gap. */
    pret: [
      commune,
      qpv,
      base,
      sansQpv,
      carte,
      repose,
      places,
      ...(wider === null ? [] : [comparaison]),
    ].every((part) => !part.isPending),
    carte: carte.data,
    places: places.data,
    comparaison: {
      nom: aboveInfo.data?.nom ?? '',
      couverture: comparaison.data,
      indisponible: comparaison.error !== null,
    },
  }
}

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
