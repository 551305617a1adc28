import { useMemo } from 'react'
import type { Question } from '../domain/coverage/question.ts'
import type { Territoire } from '../domain/geo/territoire.ts'
import type { Candidat } from '../domain/scenario/objectifs.ts'
import type { WorkerClient } from '../worker/client.ts'
import type { GlisserDemande, PeindreDemande } from '../worker/protocol/carreaux.ts'
import type { PointASituer, PropositionDemande, ScenarioDemande } from '../worker/protocol/scenario.ts'
import type { DepartDemande, LieuxDemande } from '../worker/protocol/trouver.ts'
import { useServices } from './context.tsx'
import { todayIn } from './maintenant.ts'

const createAsk = (client: WorkerClient) => ({
  /** The commune of a point, or the most inhabited cell of a commune; anywhere in France without a territory. */
  situer: (territoire: Territoire | undefined, at: PointASituer) =>
    client.call('situer', { territoire: territoire ?? { type: 'france' }, at }),
  /** Where a start is and what to show around it; null outside of the data. */
  situerDepart: (depart: DepartDemande) => client.call('situerDepart', { depart }),
  /** One frame of a drag. */
  glisser: (demande: GlisserDemande) => client.call('glisser', demande),
  /** Tiles of the cells of an answer; null when there is no picture of it. */
  peindre: async (demande: PeindreDemande) =>
    (await client.call('peindre', demande).catch(() => null))?.tuiles ?? null,
  /** What the figure of a question rests on today. */
  repose: (question: Question) => client.call('repose', { question, le: todayIn() }),
  proposer: (demande: PropositionDemande) => client.call('proposer', demande),
  peser: ({ question, modifications }: ScenarioDemande, candidats: readonly Candidat[]) =>
    client.call('peser', { question, modifications, candidats }),
  /** The places of a list as the text of a file. */
  exporter: (demande: LieuxDemande, format: 'csv' | 'geojson' | 'lignes') =>
    client.call('exporter', { ...demande, format }),
})

/** What is asked of the worker once, at a click or for a frame: nothing is kept, failures are the caller's. */
export function useAsk() {
  const { client } = useServices()
  return useMemo(() => createAsk(client), [client])
}
