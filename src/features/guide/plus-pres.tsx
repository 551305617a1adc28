import type { RefObject } from 'react'
import type { Proposition } from '../../domain/orientation/classer.ts'
import { sayTrajetSimple, guide as text } from '../../text/guide.ts'
import { titreProposition } from '../../text/orienter.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { AutourFrancais } from '../../ui/langue/autour-francais.tsx'

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
        <AutourFrancais
          dire={(titre) =>
            text.resultat.plusPres(titre, trajet === null ? '' : (sayTrajetSimple(trajet)[0] ?? ''), surete)
          }
          nom={titreProposition(plusPres)}
        />
      </Bouton>
    </p>
  )
}
