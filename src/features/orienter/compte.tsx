import { type RefObject, useRef } from 'react'
import { orienter as text } from '../../text/orienter.ts'
import { Bouton } from '../../ui/bouton.tsx'

interface CompteProps {
  /** The list under it: what stays in sight cannot be scrolled to. */
  readonly liste: RefObject<HTMLElement | null>
  /** How many there are, how sure, in words. */
  readonly dit: string
  readonly nombre: number
}

/** The head of the list, in sight while one answers the questions above it, with one tap to the answers. */
export function Compte({ liste, dit, nombre }: CompteProps) {
  const titre = useRef<HTMLHeadingElement>(null)
  const see = () => {
    liste.current?.scrollIntoView({ block: 'start' })
    titre.current?.focus({ preventScroll: true })
  }
  return (
    <div className="orienter-compte bords sans-impression">
      <div>
        <h2 id="orienter-resultats" ref={titre} tabIndex={-1}>
          {text.resultats}
        </h2>
        <p role="status">{dit}</p>
      </div>
      {nombre > 0 && (
        <Bouton genre="discret" aria-label={text.voirReponses(nombre)} onClick={see}>
          {text.voir}
        </Bouton>
      )}
    </div>
  )
}
