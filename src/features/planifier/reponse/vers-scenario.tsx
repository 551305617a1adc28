import { useState } from 'react'
import { todayIn } from '../../../data/maintenant.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { planRepondu, poserPlan } from '../../../domain/scenario/seances/poser-plan.ts'
import { reponsePlan } from '../../../text/plan/reponse.ts'
import { scenarioDuPlan } from '../../../text/simuler/scenario-du-plan.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { LienVers } from '../../couverture/comparer/lien-vers.tsx'
import { useSession } from '../../simuler/use-session.ts'
import type { PlanDit } from './plan-dit.ts'

const text = reponsePlan.scenario

interface VersScenarioProps {
  readonly dit: PlanDit
  readonly lieux: readonly Lieu[]
}

/** Puts the plan on the days of its period, as a scenario of its own; says what falls on closed days. */
export function VersScenario({ dit, lieux }: VersScenarioProps) {
  const { scenarios } = useSession()
  /** What was said of the plan that was put there last. */
  const [fait, setFait] = useState<{ readonly dit: PlanDit; readonly remarques: readonly string[] } | null>(
    null,
  )
  const put = () => {
    const { recherche, modele, reponse } = dit
    const repondu = planRepondu(modele, reponse, recherche.moyens, recherche.territoire, todayIn())
    const { remarques, ...scenario } = scenarioDuPlan(poserPlan(repondu), lieux)
    scenarios.getState().create(scenario)
    setFait({ dit, remarques })
  }
  return (
    <>
      <Bouton disabled={dit.reponse.calendrier.length === 0 || fait?.dit === dit} onClick={put}>
        {text.bouton}
      </Bouton>
      <div role="status" className="pile ecart-2" hidden={fait === null}>
        {fait !== null && (
          <>
            <p>
              {text.fait} <LienVers vers={{ volet: 'simuler' }}>{text.voir}</LienVers>
            </p>
            {fait.remarques.length > 0 && (
              <ul className="puces note">
                {[...new Set(fait.remarques)].map((remarque) => (
                  <li key={remarque}>{remarque}</li>
                ))}
              </ul>
            )}
          </>
        )}
      </div>
    </>
  )
}
