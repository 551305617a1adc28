import { Fragment, type ReactNode } from 'react'
import { langueLue } from '../../text/langue/textes.ts'
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
          <Dit>{phrase}</Dit>
        </p>
      ))}
      {etapes.length > 0 && (
        <ol className="pages-etapes">
          {etapes.map((etape) => (
            <li key={etape}>
              <Dit>{etape}</Dit>
            </li>
          ))}
        </ol>
      )}
      {children}
    </section>
  )
}

/** A text of these pages. In easy French each sentence begins a line, as its rules ask. */
export function Dit({ children }: { readonly children: string }) {
  if (langueLue() !== 'falc') return <Phrase>{children}</Phrase>
  return children.split(/(?<=[.?!]) (?=\p{Lu})/u).map((phrase, i) => (
    <Fragment key={phrase}>
      {i > 0 && (
        <>
          {' '}
          <br />
        </>
      )}
      {phrase}
    </Fragment>
  ))
}
