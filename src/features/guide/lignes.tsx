import { Fragment } from 'react'
import { Phrase } from '../../ui/langue/francais.tsx'
import { Picto } from '../../ui/pictos/picto.tsx'
import { Signe } from '../../ui/pictos/signe.tsx'
import type { LigneSignee } from './signes.ts'

/** One idea a line, its pictogram before it; one that goes on from the line above has none of its own. */
export function Lignes({ lignes }: { readonly lignes: readonly LigneSignee[] }) {
  return (
    <ul className="pile guide-lignes">
      {lignes.map(({ texte, signe }, i) => (
        <li key={texte}>
          <Signe nom={lignes[i - 1]?.signe === signe ? null : signe}>
            <Phrase>{texte}</Phrase>
          </Signe>
        </li>
      ))}
    </ul>
  )
}

/** The same one after the other, for paper: each pictogram stands in the line of its first word, before it. */
export const Phrases = ({ lignes }: { readonly lignes: readonly LigneSignee[] }) => (
  <p>
    {lignes.map(({ texte, signe }, i) => {
      const isSigned = signe !== null && lignes[i - 1]?.signe !== signe
      return (
        <Fragment key={texte}>
          <span className={isSigned ? 'guide-signee' : undefined}>
            {isSigned && <Picto nom={signe} />}
            <Phrase>{texte}</Phrase>
          </span>{' '}
        </Fragment>
      )
    })}
  </p>
)
