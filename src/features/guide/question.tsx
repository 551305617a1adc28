import { type ReactNode, useEffect, useRef } from 'react'
import { useDepartConnu } from '../../data/depart.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { useSujet } from '../../state/ui/ui-context.tsx'
import { guide as text } from '../../text/guide.ts'
import { Phrase } from '../../ui/langue/francais.tsx'
import type { NomPicto } from '../../ui/pictos/dessins.ts'
import { Picto } from '../../ui/pictos/picto.tsx'
import { ChoixDepart } from '../depart/choix-depart.tsx'
import { citeDepart } from '../depart/cite-depart.ts'

interface QuestionProps {
  readonly titre: string
  readonly children: ReactNode
}

/** One question: its heading takes the focus, so that a screen reader and a keyboard start there. */
export function Question({ titre, children }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useSujet(titre)
  return (
    <div className="guide-question pile">
      <h2 ref={heading} tabIndex={-1}>
        {titre}
      </h2>
      {children}
    </div>
  )
}

interface OptionProps {
  readonly picto: NomPicto
  readonly titre: string
  readonly aide?: string | undefined
  readonly onClick: () => void
}

/** An answer to a question: its pictogram, its words, what they mean. */
export function Option({ picto, titre, aide, onClick }: OptionProps) {
  return (
    <li>
      <button type="button" className="guide-option" onClick={onClick}>
        <Picto nom={picto} />
        <span className="pile">
          <span className="guide-option-titre">
            <Phrase>{titre}</Phrase>
          </span>
          {aide !== undefined && <span className="guide-option-aide">{aide}</span>}
        </span>
      </button>
    </li>
  )
}

interface OuProps {
  readonly manifest: Manifest
  readonly onChoisi: () => void
}

/** Where one lives. A start that is known is offered first: one tap keeps it. */
export function Ou({ manifest, onChoisi }: OuProps) {
  const connu = useDepartConnu(manifest)
  return (
    <Question titre={text.ou.question}>
      {connu !== null && (
        <ul>
          <Option
            picto="depart"
            titre={text.ou.garder(citeDepart(connu, false, 'guide'))}
            onClick={onChoisi}
          />
        </ul>
      )}
      <p>{text.ou.aide}</p>
      <ChoixDepart
        manifest={manifest}
        etiquette={text.ou.etiquette}
        prive
        toujours
        large
        onChoisi={onChoisi}
      />
    </Question>
  )
}
