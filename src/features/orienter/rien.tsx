import type { Mode } from '../../domain/coverage/modes.ts'
import type { Relachement } from '../../domain/orientation/relacher.ts'
import { sayRelachement, relacher as text } from '../../text/orientation/relacher.ts'
import { Bouton } from '../../ui/bouton.tsx'

interface RienProps {
  readonly relachements: readonly Relachement[]
  readonly mode: Mode
  readonly minutesMax: number
  readonly onRelacher: (demande: Relachement['demande']) => void
}

/** Nothing corresponds: the nearest that would do, and the one thing to give up for it, in one tap. */
export function Rien({ relachements, mode, minutesMax, onRelacher }: RienProps) {
  if (relachements.length === 0) return <p>{text.sansIssue}</p>
  return (
    <ul className="pile ecart-3">
      {relachements.map((relachement) => (
        <li key={relachement.quoi} className="encadre pile ecart-2">
          <p>{sayRelachement(relachement, minutesMax)}</p>
          <p>
            <Bouton onClick={() => onRelacher(relachement.demande)}>{text.bouton(relachement, mode)}</Bouton>
          </p>
        </li>
      ))}
    </ul>
  )
}
