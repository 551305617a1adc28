import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import planWorkerUrl from '../../worker/optimum-plan.worker.ts?worker&url'
import { useServices } from '../context.tsx'
import { todayIn } from '../maintenant.ts'
import { createPlanStore, type PlanStore, type Recherche } from './plan-store.ts'

/** One for the tab: a search goes on while another view is open. */
let shared: StoreApi<PlanStore> | null = null

/** The search for a plan: what it asks and knows, and what starts and ends it. */
export function usePlan(): PlanStore {
  const { client } = useServices()
  shared ??= createPlanStore({
    askModele: (demande) => client.call('modeleDuPlan', demande),
    start: () => new Worker(planWorkerUrl, { type: 'module' }),
    today: todayIn,
  })
  return useStore(shared)
}

/** The picture of the plan shown, for the map; null until there is one. */
export function useCarteDuPlan(recherche: Recherche | null): AnswerVersion | null {
  const { client } = useServices()
  const [version, setVersion] = useState<AnswerVersion | null>(null)
  const cle = recherche?.modele?.cle
  // Bounds change the answer many times, its people do not.
  const { assis, salles } = recherche?.reponse ?? {}
  useEffect(() => {
    if (cle === undefined || assis === undefined || salles === undefined) return setVersion(null)
    const abort = new AbortController()
    const asked = { cle, reponse: { assis, salles } }
    client.call('carteDuPlan', asked, abort.signal).then(setVersion, () => undefined)
    return () => abort.abort()
  }, [client, cle, assis, salles])
  return version
}
