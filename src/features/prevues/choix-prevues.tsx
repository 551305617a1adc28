import { seancesPlan as text } from '../../text/simuler/seances.ts'
import { Choix } from '../../ui/choix.tsx'
import type { Prevues } from './use-prevues.ts'

const MONTRER = ['montrer'] as const

/** Whether the sessions of the scenario stand among the published ones; nothing without a scenario that has some. */
export function ChoixPrevues({ prevues }: { readonly prevues: Prevues }) {
  if (prevues === null) return null
  return (
    <div className="avis pile ecart-2">
      <p>{text.dansDates(prevues.nom)}</p>
      <Choix
        sobre
        titre={text.montrer(prevues.nombre)}
        valeurs={MONTRER}
        texte={() => text.montrer(prevues.nombre)}
        choisis={prevues.montre ? MONTRER : []}
        onChange={(chosen) => prevues.setMontre(chosen.length > 0)}
      />
    </div>
  )
}
