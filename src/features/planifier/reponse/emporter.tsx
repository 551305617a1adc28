import { todayIn } from '../../../data/maintenant.ts'
import { formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import { answerFile } from '../../../domain/plan/territoire/name-answer.ts'
import { reponsePlan as text } from '../../../text/plan/reponse.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { saveFile } from '../../../ui/download.ts'
import { fileName } from '../../../ui/export/file-name.ts'
import type { PlanDit } from './plan-dit.ts'

/** What leaves the page: paper, and the answer as the command line writes it. */
export function Emporter({ dit }: { readonly dit: PlanDit }) {
  const { recherche, modele, reponse } = dit
  return (
    <section className="pile ecart-2 sans-impression">
      <h3>{text.sections.emporter}</h3>
      <div className="rangee">
        <Bouton genre="plein" onClick={() => window.print()}>
          {text.imprimer}
        </Bouton>
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
