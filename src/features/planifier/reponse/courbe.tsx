import { useCourbe } from '../../../data/plan/use-courbe.ts'
import type { Courbe } from '../../../domain/plan/courbe/curve.ts'
import { nombre } from '../../../text/fr/format.ts'
import { sayBande, sayCoude, sayUnDePlus, courbePlan as text } from '../../../text/plan/courbe.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { TableChiffres } from '../../couverture/table/table-chiffres.tsx'
import type { PlanDit } from './plan-dit.ts'
import { Trait } from './trait.tsx'

/** What other half-days, one more room, one more seat would bring: asked for by a button, solved again. */
export function CourbeDuPlan({ dit }: { readonly dit: PlanDit }) {
  const { etat, draw } = useCourbe()
  const { modele, reponse, recherche } = dit
  const ask = () => draw({ instance: modele.instance, etapes: reponse.etapes, limiteS: recherche.limiteS })
  return (
    <section className="pile ecart-2 sans-impression">
      <h3>{text.titre}</h3>
      {etat.type !== 'courbe' && <p>{text.intro}</p>}
      <div role="status">
        {etat.type === 'cherche' && <p>{text.cherche(etat.fait, etat.sur)}</p>}
        {etat.type === 'perdu' && <p>{text.perdu}</p>}
      </div>
      {(etat.type === 'rien' || etat.type === 'perdu') && <Bouton onClick={ask}>{text.bouton}</Bouton>}
      {etat.type === 'courbe' && (
        <>
          <ul>
            {etat.unDePlus.map((one) => (
              <li key={one.quoi}>{sayUnDePlus(one)}</li>
            ))}
          </ul>
          {sayCoude(etat.courbe).map((line) => (
            <p key={line}>{line}</p>
          ))}
          <Trait courbe={etat.courbe} nom="places" />
          <Trait courbe={etat.courbe} nom="portee" />
          <details className="planif-section">
            <summary>{text.tableau}</summary>
            <TablePoints courbe={etat.courbe} />
          </details>
        </>
      )}
    </section>
  )
}

const TablePoints = ({ courbe }: { readonly courbe: Courbe }) => (
  <TableChiffres
    titre={text.tableau}
    lignes={courbe.points}
    cleOf={({ demiJournees }) => demiJournees}
    colonnes={[
      { titre: text.colonnes.demiJournees, cellule: ({ demiJournees }) => nombre(demiJournees) },
      { titre: text.colonnes.places, cellule: ({ places }) => places && sayBande(places) },
      { titre: text.colonnes.portee, cellule: ({ portee }) => portee && sayBande(portee) },
    ]}
  />
)
