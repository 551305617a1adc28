import type { Ref } from 'react'
import type { Recherche } from '../../../data/plan/plan-store.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { Legende } from '../../../map/controls/legende.tsx'
import { formulaire } from '../../../text/plan/formulaire.ts'
import { reponsePlan as text } from '../../../text/plan/reponse.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { Bilan } from './bilan.tsx'
import { CourbeDuPlan } from './courbe.tsx'
import { Emporter } from './emporter.tsx'
import type { PlanDit } from './plan-dit.ts'
import { Suivi } from './suivi.tsx'
import { QuiVaOu, TableCommunes, TableEtapes, TableSalles } from './tables.tsx'

interface ReponseProps {
  readonly recherche: Recherche
  /** null while there is no plan. */
  readonly dit: PlanDit | null
  readonly lieux: readonly Lieu[]
  /** The means are not those of the plan any more. */
  readonly perime: boolean
  readonly titre: Ref<HTMLHeadingElement>
  readonly chiffres: boolean
  readonly onChiffres: (chiffres: boolean) => void
  readonly onArreter: () => void
  /** Searches again, with the means of now. */
  readonly onRefaire: () => void
  /** Searches again for longer, with the means of the plan. */
  readonly onContinuer: () => void
}

/** The plan: what it brings in one sentence, how good it is known to be, who goes where, for whom. */
export function Reponse(props: ReponseProps) {
  const { recherche, dit, perime } = props
  return (
    <section className="pile planif-reponse" aria-labelledby="planif-reponse">
      <h3 id="planif-reponse" tabIndex={-1} ref={props.titre}>
        {text.titre}
        {recherche.modele !== null && <span className="note">{` ${recherche.modele.nom}`}</span>}
      </h3>
      {perime && (
        <div className="rangee">
          <p className="avis">{formulaire.changes}</p>
          <Bouton onClick={props.onRefaire}>{formulaire.refaire}</Bouton>
        </div>
      )}
      {dit !== null && <Figure dit={dit} />}
      <Suivi recherche={recherche} onArreter={props.onArreter} onContinuer={props.onContinuer} />
      {dit !== null && <Detail {...props} dit={dit} />}
    </section>
  )
}

/** What the plan brings: the figure that its goal is about comes first. */
function Figure({ dit }: { readonly dit: PlanDit }) {
  return (
    <div className="encadre encadre--fort pile ecart-2">
      <p className="planif-phrase">{dit.phrases[0]}.</p>
      <p>{dit.avec}</p>
      <Bilan bilan={dit.bilan} />
      <p>{dit.phrases[1]}.</p>
      <p className="note">{dit.reposeSur}</p>
    </div>
  )
}

function Detail({ dit, lieux, chiffres, onChiffres }: Omit<ReponseProps, 'dit'> & { readonly dit: PlanDit }) {
  const { etat } = dit.recherche
  // One search at a time: the curve waits for the plan.
  const isOver = etat.type === 'fini' || etat.type === 'arrete'
  const none = dit.communes.filter(({ besoin, assis }) => besoin > 0 && assis === 0).length
  return (
    <>
      <section className="pile ecart-2">
        <h3>{text.sections.qui}</h3>
        <QuiVaOu dit={dit} />
      </section>
      <section className="pile ecart-2">
        <h3>{text.sections.salles}</h3>
        <TableSalles dit={dit} />
      </section>
      <section className="pile ecart-2">
        <h3>{text.sections.communes}</h3>
        {none > 0 && <p>{text.communesZero(none)}</p>}
        <TableCommunes dit={dit} />
        <Legende nom="plan" />
        <label className="case sans-impression">
          <input
            type="checkbox"
            checked={chiffres}
            onChange={(event) => onChiffres(event.currentTarget.checked)}
          />
          {text.carte.etiquettes}
        </label>
      </section>
      <details className="planif-section">
        <summary>{text.sections.chiffres}</summary>
        <TableEtapes dit={dit} />
      </details>
      {isOver && <CourbeDuPlan key={dit.modele.cle} dit={dit} />}
      <Emporter dit={dit} lieux={lieux} />
    </>
  )
}
