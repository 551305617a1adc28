import { type RefObject, useEffect, useState } from 'react'
import type { Proposition } from '../../domain/orientation/classer.ts'
import { nearerThanFirst } from '../../domain/orientation/plus-pres.ts'
import { citer } from '../../text/langue/citer.ts'
import { orienter as text, titreProposition } from '../../text/orienter.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'

interface PlusPresProps {
  readonly propositions: readonly Proposition[]
  readonly liste: RefObject<HTMLOListElement | null>
  /** The list has to show it, by its place in it. */
  readonly onVoir: (rang: number) => void
}

/** The nearest, where something unsaid puts it after others: one line, and one tap to its card. */
export function PlusPres({ propositions, liste, onVoir }: PlusPresProps) {
  const nearest = nearerThanFirst(propositions)
  const [wanted, setWanted] = useState<number | null>(null)
  useEffect(() => {
    if (wanted === null) return
    const card = liste.current?.children[wanted]
    if (card === undefined) return
    setWanted(null)
    card.scrollIntoView({ block: 'start' })
    card.querySelector<HTMLElement>('input')?.focus({ preventScroll: true })
  }, [wanted, liste])
  if (nearest === null) return null
  return (
    <p>
      <Bouton
        genre="discret"
        className="orienter-plus-pres"
        onClick={() => {
          const rang = propositions.indexOf(nearest)
          onVoir(rang)
          setWanted(rang)
        }}
      >
        <Phrase>{text.plusPres(nearest, citer(titreProposition(nearest)))}</Phrase>
      </Bouton>
    </p>
  )
}
