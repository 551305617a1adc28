import { keepPreviousData } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Manifest } from '../dataset/manifest.ts'
import { communeOfArrondissement, isCodeInsee } from '../domain/geo/codes.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import { isProposable } from '../domain/orientation/proposable.ts'
import type { SeanceSituee } from '../domain/orientation/seance-situee.ts'
import type { Lieu } from '../domain/places/lieu.ts'
import { todayIn } from './maintenant.ts'
import { useTerritoireCourant } from './question.ts'
import { useCall } from './use-call.ts'

/** Days in which the next session of a place is looked for: a monthly one falls in it twice. */
const PROCHAIN_JOURS = 60

/** Dated sessions of a territory and its neighbours from `du` to `au` (days since 1970, inclusive). */
export function useSeances(
  manifest: Manifest | undefined,
  territoire: Territoire | null,
  { du, au }: { readonly du: number; readonly au: number },
) {
  const options = {
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 5 * 60_000,
    retry: 1,
  }
  return useCall('seances', manifest && territoire && { territoire, du, au }, options, manifest?.version)
}

/** Next sessions by id of their place; where they could not be read, and how to ask again. */
export interface Prochains {
  readonly prochains: ReadonlyMap<string, SeanceSituee>
  readonly error: Error | null
  readonly refetch: () => Promise<unknown>
}

/**
 * The first session to come of each place of the territory shown, by id of the place: never a full, cancelled
 * or past one. Empty while it is being read, where no session is published, and for the whole of France, whose
 * sessions would be read and sent for a list of twenty.
 */
export function useProchainsAteliers(manifest: Manifest): Prochains {
  const territoire = useTerritoireCourant(manifest)
  return useProchains(manifest, territoire.type === 'france' ? null : territoire)
}

/** The next session of one place, for its sheet; null: none is published within two months, or `error`. */
export function useProchainAtelier(
  manifest: Manifest,
  { id, codeInsee }: Pick<Lieu, 'id' | 'codeInsee'>,
): Omit<Prochains, 'prochains'> & { readonly prochain: SeanceSituee | null } {
  const code = communeOfArrondissement(codeInsee)
  const { prochains, ...read } = useProchains(manifest, isCodeInsee(code) ? { type: 'commune', code } : null)
  return { ...read, prochain: prochains.get(id) ?? null }
}

function useProchains(manifest: Manifest, territoire: Territoire | null): Prochains {
  const du = todayIn()
  const { data, error, refetch } = useSeances(manifest, territoire, { du, au: du + PROCHAIN_JOURS })
  const prochains = useMemo(() => {
    const next = new Map<string, SeanceSituee>()
    const nowMs = Date.now()
    for (const situee of data?.seances ?? []) {
      const { lieuId } = situee.ou
      if (lieuId === null || next.has(lieuId)) continue
      if (isProposable(situee, nowMs, todayIn(situee.seance.zone, nowMs))) next.set(lieuId, situee)
    }
    return next
  }, [data])
  return { prochains, error, refetch }
}
