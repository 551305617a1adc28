import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useChercherCommunes } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { guide as text } from '../../text/guide.ts'
import { type CommuneTrouvee, RechercheCommune } from '../../ui/search/recherche-commune.tsx'

interface QuestionProps {
  readonly titre: string
  readonly children: ReactNode
}

/** One question: its heading takes the focus, so that a screen reader and a keyboard start there. */
export function Question({ titre, children }: QuestionProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
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
  readonly titre: string
  readonly aide?: string | undefined
  readonly onClick: () => void
}

export function Option({ titre, aide, onClick }: OptionProps) {
  return (
    <li>
      <button type="button" className="guide-option pile" onClick={onClick}>
        <span className="guide-option-titre">{titre}</span>
        {aide !== undefined && <span className="guide-option-aide">{aide}</span>}
      </button>
    </li>
  )
}

const SHOWN = 5

interface OuProps {
  readonly manifest: Manifest
  readonly onChoisir: (commune: CommuneTrouvee) => void
}

/** Where one lives: a commune of the data, found without any network. */
export function Ou({ manifest, onChoisir }: OuProps) {
  const [typed, setTyped] = useState('')
  const { communes, pret } = useChercherCommunes(manifest, typed, SHOWN)
  return (
    <Question titre={text.ou.question}>
      <p>{text.ou.aide}</p>
      <RechercheCommune
        etiquette={text.ou.etiquette}
        texte={typed}
        onTexte={setTyped}
        communes={communes}
        message={pret ? text.ou.trouvees(communes.length) : ''}
        horsDonnees={text.ou.horsDonnees}
        onChoisir={onChoisir}
      />
    </Question>
  )
}
