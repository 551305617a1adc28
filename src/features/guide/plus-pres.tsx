import type { RefObject } from 'react'
import type { Proposition } from '../../domain/orientation/classer.ts'
import { sayTrajetSimple, guide as text } from '../../text/guide.ts'
import { citer } from '../../text/langue/citer.ts'
import { titreProposition } from '../../text/orienter.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'

interface PlusPresProps {
  readonly plusPres: Proposition
  readonly list: readonly Proposition[]
  readonly liste: RefObject<HTMLOListElement | null>
}

/** The nearest, where something unsaid puts it after others; one tap goes to its card. */
export function PlusPres({ plusPres, list, liste }: PlusPresProps) {
  const { trajet, surete } = plusPres
  const see = () => {
    const card = liste.current?.children[list.indexOf(plusPres)]
    card?.scrollIntoView({ block: 'start' })
    card?.querySelector('h3')?.focus({ preventScroll: true })
  }
  return (
    <p>
      <Bouton onClick={see}>
        <Phrase>
          {text.resultat.plusPres(
            citer(titreProposition(plusPres), 'guide'),
            trajet === null ? '' : (sayTrajetSimple(trajet)[0] ?? ''),
            surete,
          )}
        </Phrase>
      </Bouton>
    </p>
  )
}
