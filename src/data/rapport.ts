import { useQuery } from '@tanstack/react-query'
import type { Manifest } from '../dataset/manifest.ts'
import type { Question } from '../domain/coverage/question.ts'
import { formatTerritoire, type Territoire } from '../domain/geo/territoire.ts'
import type { Modification } from '../domain/scenario/scenario.ts'
import type { TerritoireInfo } from '../worker/protocol/index.ts'
import { useServices } from './context.tsx'
import { useTerritoire } from './queries.ts'
import { todayIn } from './seances.ts'

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
  const { client } = useServices()
  const key = [manifest.version, question, modifications] as const
  const commune = useQuery({
    queryKey: ['rapport', 'commune', ...key],
    queryFn: ({ signal }) => client.call('scenario', { question, par: 'commune', modifications }, signal),
    ...KEEP,
  })
  const qpv = useQuery({
    queryKey: ['rapport', 'qpv', ...key],
    queryFn: ({ signal }) => client.call('scenario', { question, par: 'qpv', modifications }, signal),
    ...KEEP,
  })
  const base = useQuery({
    queryKey: ['rapport', 'couverture', manifest.version, question],
    queryFn: ({ signal }) => client.call('couverture', { question, par: 'commune' }, signal),
    ...KEEP,
  })
  const sansQpv = useQuery({
    queryKey: ['rapport', 'sans-qpv', manifest.version, question],
    queryFn: ({ signal }) => client.call('couverture', { question, par: 'qpv' }, signal),
    ...KEEP,
  })
  const carte = useQuery({
    queryKey: ['rapport', 'carte', ...key],
    queryFn: ({ signal }) => client.call('carteImprimee', { question, modifications }, signal),
    ...KEEP,
  })
  const du = todayIn()
  const fenetre = question.fenetre ?? { du, au: du + FENETRE_JOURS }
  const places = useQuery({
    queryKey: ['rapport', 'places', ...key, fenetre],
    queryFn: ({ signal }) => {
      const dated: Question = { ...question, offre: 'ateliers', fenetre }
      return client.call('scenario', { question: dated, par: 'commune', modifications }, signal)
    },
    ...KEEP,
  })
  const above = dessus(manifest, question.territoire, info)
  const aboveInfo = useTerritoire(manifest, above)
  const comparaison = useQuery({
    queryKey: ['rapport', 'au-dessus', manifest.version, question, above && formatTerritoire(above)],
    queryFn: ({ signal }) =>
      client.call(
        'couverture',
        { question: { ...question, territoire: above ?? { type: 'france' } }, par: 'departement' },
        signal,
      ),
    enabled: above !== null,
    ...KEEP,
  })
  return {
    commune: commune.data,
    error: commune.error,
    refetch: commune.refetch,
    qpv: qpv.data,
    qpvSansChiffre: sansQpv.data?.sansChiffre ?? [],
    base: base.data,
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
