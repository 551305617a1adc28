import type { ReactNode } from 'react'
import { Phrase } from '../../ui/langue/francais.tsx'

interface PartieProps {
  readonly titre: string
  readonly phrases?: readonly string[]
  readonly etapes?: readonly string[]
  readonly children?: ReactNode
}

/** A part of a page: its title, sentences, steps in order, and what else it shows. */
export function Partie({ titre, phrases = [], etapes = [], children }: PartieProps) {
  return (
    <section>
      <h3>{titre}</h3>
      {phrases.map((phrase) => (
        <p key={phrase}>
          <Phrase>{phrase}</Phrase>
        </p>
      ))}
      {etapes.length > 0 && (
        <ol className="pages-etapes">
          {etapes.map((etape) => (
            <li key={etape}>
              <Phrase>{etape}</Phrase>
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  )
}
