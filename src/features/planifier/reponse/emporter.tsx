import { todayIn } from '../../../data/maintenant.ts'
import { formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { answerFile } from '../../../domain/plan/territoire/name-answer.ts'
import { reponsePlan as text } from '../../../text/plan/reponse.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { saveFile } from '../../../ui/download.ts'
import { fileName } from '../../../ui/export/file-name.ts'
import type { PlanDit } from './plan-dit.ts'
import { VersScenario } from './vers-scenario.tsx'

/** What leaves the page: paper, a scenario, and the answer as the command line writes it. */
export function Emporter({ dit, lieux }: { readonly dit: PlanDit; readonly lieux: readonly Lieu[] }) {
  const { recherche, modele, reponse } = dit
  return (
    <section className="pile ecart-2 sans-impression">
      <h3>{text.sections.emporter}</h3>
      <div className="rangee">
        <Bouton genre="plein" onClick={() => window.print()}>
          {text.imprimer}
        </Bouton>
        <VersScenario dit={dit} lieux={lieux} />
        <Bouton
          onClick={() =>
            saveFile(
              fileName([modele.nom, text.nom], formatIsoDate(todayIn()), 'json'),
              'application/json',
              `${JSON.stringify(answerFile(recherche.territoire, modele, reponse), null, 2)}\n`,
            )
          }
        >
          {text.json}
        </Bouton>
      </div>
    </section>
  )
}
