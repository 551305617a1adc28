import type { Manifest } from '../../dataset/manifest.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { MAX_MONTRES } from '../../state/scenario/store.ts'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Case } from '../../ui/champ.tsx'
import { ChoixCalcul } from '../couverture/question/choix-calcul.tsx'
import { LienDit, useLien } from '../simuler/lien.tsx'
import { useScenarios } from '../simuler/use-session.ts'

interface CommandesProps {
  readonly manifest: Manifest
  /** Each part of the document is there, or will not come. */
  readonly pret: boolean
  /** Scenarios that stand in the report. */
  readonly montres: readonly Scenario[]
}

/** Which scenarios stand beside today, and how the report leaves the page. */
export function Commandes({ manifest, pret, montres }: CommandesProps) {
  const scenarios = useScenarios((s) => s.scenarios)
  const show = useScenarios((s) => s.show)
  const { dit, copy } = useLien()
  const useful = scenarios.filter((s) => s.modifications.length > 0)
  const ids = montres.map((s) => s.id)
  return (
    <div className="pile sans-impression">
      <p className="note">{text.aide}</p>
      {useful.length === 0 ? (
        <p className="note">{text.aucunScenario}</p>
      ) : (
        <fieldset className="pile ecart-1">
          <legend className="etiquette">{text.choisirScenarios(MAX_MONTRES)}</legend>
          {useful.map(({ id, nom }) => (
            <Case
              key={id}
              className="couv-case"
              cochee={ids.includes(id)}
              disabled={!ids.includes(id) && ids.length >= MAX_MONTRES}
              onCocher={(on) => show(on ? [...ids, id] : ids.filter((one) => one !== id))}
            >
              {nom}
            </Case>
          ))}
        </fieldset>
      )}
      <ChoixCalcul manifest={manifest} />
      <div className="rangee">
        <Bouton genre="plein" disabled={!pret} onClick={() => window.print()}>
          {text.imprimer}
        </Bouton>
        {montres.length > 0 && <Bouton onClick={() => void copy(montres)}>{text.lien}</Bouton>}
      </div>
      <LienDit dit={dit} />
    </div>
  )
}
