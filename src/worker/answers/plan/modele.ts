import { type PlanPrepare, preparePlan } from '../../../dataset/plan/plan-scope.ts'
import { deriveVersion, versionOf } from '../../../domain/coverage/answer-version.ts'
import type { ReponsePlan } from '../../../domain/plan/answer.ts'
import { MoyensIllisibles } from '../../../domain/plan/read-fields.ts'
import { PLACES } from '../../../domain/plan/territoire/etats-places.ts'
import type { PlanDemande, RequetesPlan } from '../../protocol/plan.ts'
import type { ScenarioTools } from '../scenario.ts'

type Handlers = {
  readonly [N in keyof RequetesPlan]: (params: RequetesPlan[N][0]) => Promise<RequetesPlan[N][1]>
}

/** What a plan asks of the data: its model, and the picture of its answer. */
export function createPlanHandlers({
  dataset,
  rememberStates,
}: Pick<ScenarioTools, 'dataset' | 'rememberStates'>): Handlers {
  let last: { readonly cle: number; readonly demande: PlanDemande; readonly prepare: PlanPrepare } | null =
    null
  let made = 0
  let painted = 0
  return {
    modeleDuPlan: async (demande) => {
      const { territoire, moyens, le } = demande
      try {
        const prepare = await preparePlan(await dataset(), territoire, moyens, le)
        last = { cle: ++made, demande, prepare }
        const { grid: _grid, classeDe: _classeDe, communes, ...said } = prepare
        const named = communes.map(({ code, nom }) => ({ code, nom }))
        return { ok: true, modele: { ...said, communes: named, cle: made } }
      } catch (error) {
        if (!(error instanceof MoyensIllisibles)) throw error
        const { champ, voulu, recu } = error
        return { ok: false, refus: { champ, voulu, recu } }
      }
    },
    carteDuPlan: async ({ cle, reponse }) => {
      if (last === null || last.cle !== cle) return null
      const { prepare, demande } = last
      const { mode, minutes } = demande.moyens
      const { territoire } = demande
      const question = { territoire, offre: 'ateliers', portee: { type: 'mode', mode, minutes } } as const
      const { manifest } = await dataset()
      const version = deriveVersion(versionOf(manifest.version, question), `plan ${cle} ${++painted}`)
      await rememberStates(version, question, prepare.grid, planStates(prepare, reponse))
      return version
    },
  }
}

/**
 * What a plan makes of each cell: a state of PLACES. Where seats lack and a workshop within reach does not say its own,
 * nobody knows.
 */
export function planStates(
  { instance, classeDe }: Pick<PlanPrepare, 'instance' | 'classeDe'>,
  { assis, salles }: Pick<ReponsePlan, 'assis' | 'salles'>,
): Uint8Array {
  const open = new Set(salles.map(({ id }) => id))
  const byClass = instance.classes.map(({ besoin, salles: rooms, existants }, k) => {
    const share = (assis[k] ?? 0) / besoin
    if (share > 1 - 1e-9) return PLACES.assis
    if (existants.some((e) => instance.existants[e]?.places === 0)) return PLACES.inconnu
    if (existants.length === 0 && !rooms.some((j) => open.has(instance.salles[j]?.id ?? '')))
      return PLACES.tropLoin
    return share >= 0.5 ? PLACES.moitie : PLACES.peu
  })
  return Uint8Array.from(classeDe, (k) => byClass[k] ?? PLACES.inconnu)
}
