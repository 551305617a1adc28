import { useState } from 'react'
import { todayIn } from '../../../data/maintenant.ts'
import { formatTerritoire } from '../../../domain/geo/territoire.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { poserPlan } from '../../../domain/scenario/seances/poser-plan.ts'
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
    const { remarques, ...scenario } = scenarioDuPlan(poserPlan(entreeOf(dit)), lieux)
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

function entreeOf({ recherche, modele, reponse }: PlanDit): Parameters<typeof poserPlan>[0] {
  const { moyens, territoire } = recherche
  const { groupe, taux, calcul } = modele
  return {
    plan: modele,
    reponse,
    moyens,
    territoire: formatTerritoire(territoire),
    groupe,
    taux,
    calcul,
    du: moyens.du ?? todayIn(),
    lundis: modele.semaines.comptees,
    vacances: moyens.vacances === 'ferme' ? (modele.communes[0]?.code ?? null) : null,
  }
}
