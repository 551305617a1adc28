import { useMemo } from 'react'
import type { ManifestBref } from '../dataset/cartes/abrege.ts'
import type { Prochaine } from '../dataset/cartes/cartes-file.ts'
import { groupBy } from '../domain/common/group-by.ts'
import { communeOfArrondissement, isCodeInsee } from '../domain/geo/codes.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import { isProposable } from '../domain/orientation/proposable.ts'
import type { SeanceSituee } from '../domain/orientation/seance-situee.ts'
import type { Lieu } from '../domain/places/lieu.ts'
import { todayIn, useMaintenant } from './maintenant.ts'
import { usePremieresSeances } from './premiere/use-premiere.ts'
import { useTerritoireCourant } from './question.ts'
import { type CallOptions, useCall } from './use-call.ts'

/** Days in which the next session of a place is looked for: a monthly one falls in it twice. */
const PROCHAIN_JOURS = 60

/**
 * Dated sessions of a territory and its neighbours from `du` to `au` (days since 1970, inclusive). While they are read there
 * are none, and nothing may be said of them: those of another territory or month are no answer. A list that stays in
 * place meanwhile says what it keeps (`placeholderData`).
 */
export function useSeances(
  manifest: ManifestBref | undefined,
  territoire: Territoire | null,
  { du, au }: { readonly du: number; readonly au: number },
  placeholderData?: CallOptions<'seances'>['placeholderData'],
) {
  const options = {
    ...(placeholderData && { placeholderData }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
    retry: 1,
  }
  return useCall('seances', manifest && territoire && { territoire, du, au }, options, manifest?.version)
}

/** Next sessions by id of their place; where they could not be read, and how to ask again. */
export interface Prochains<S extends Prochaine = Prochaine> {
  readonly prochains: ReadonlyMap<string, S>
  readonly error: Error | null
  readonly refetch: () => Promise<unknown>
}

/**
 * The first session to come of each place of the territory shown, by id of the place: never a full, cancelled
 * or past one. Empty while it is being read, where no session is published, and for the whole of France, whose
 * sessions would be read and sent for a list of twenty.
 */
export function useProchainsAteliers(manifest: ManifestBref): Prochains {
  const territoire = useTerritoireCourant(manifest)
  const read = useProchains(manifest, territoire.type === 'france' ? null : territoire)
  const premieres = usePremieresSeances()
  const nowMs = useMaintenant()
  const isRead = read.data !== undefined
  const prochains = useMemo(() => {
    if (isRead) return read.prochains
    const next = [...premieres].flatMap(([id, seances]) => {
      const first = firstToCome(seances, nowMs)
      return first === undefined ? [] : [[id, first] as const]
    })
    return new Map(next)
  }, [isRead, read.prochains, premieres, nowMs])
  return { ...read, prochains }
}

/** The next session of one place, for its sheet; null: none is published within two months, or `error`. */
export function useProchainAtelier(
  manifest: ManifestBref,
  { id, codeInsee }: Pick<Lieu, 'id' | 'codeInsee'>,
): Omit<Prochains, 'prochains'> & { readonly prochain: SeanceSituee | null } {
  const code = communeOfArrondissement(codeInsee)
  const { prochains, ...read } = useProchains(manifest, isCodeInsee(code) ? { type: 'commune', code } : null)
  return { ...read, prochain: prochains.get(id) ?? null }
}

function useProchains(manifest: ManifestBref, territoire: Territoire | null) {
  // A page may stay open: what has begun is no next one.
  const nowMs = useMaintenant()
  const du = todayIn(undefined, nowMs)
  const { data, error, refetch } = useSeances(manifest, territoire, { du, au: du + PROCHAIN_JOURS })
  const prochains = useMemo(() => {
    const byPlace = groupBy(data?.seances ?? [], ({ ou }) => ou.lieuId)
    const next = new Map<string, SeanceSituee>()
    for (const [lieuId, seances] of byPlace) {
      const first = firstToCome(seances, nowMs)
      if (lieuId !== null && first !== undefined) next.set(lieuId, first)
    }
    return next
  }, [data, nowMs])
  return { data, prochains, error, refetch }
}

/** The first that is still to come, within the days looked at, with a seat as far as is known. */
function firstToCome<S extends Prochaine>(seances: readonly S[], nowMs: number): S | undefined {
  const last = todayIn(undefined, nowMs) + PROCHAIN_JOURS
  return seances.find((one) => {
    const { date, zone } = one.seance
    return date <= last && isProposable(one, nowMs, todayIn(zone, nowMs))
  })
}
