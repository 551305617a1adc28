import { useState } from 'react'
import { useChercher } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { guide as text } from '../../text/guide.ts'
import { type CommuneTrouvee, RechercheCommune } from '../../ui/recherche-commune.tsx'
import { Question } from './question.tsx'

const MIN_LETTERS = 2
const SHOWN = 5

interface OuProps {
  readonly manifest: Manifest
  readonly onChoisir: (commune: CommuneTrouvee) => void
}

/** Where one lives: a commune of the data, found without any network. */
export function Ou({ manifest, onChoisir }: OuProps) {
  const [typed, setTyped] = useState('')
  const found = useChercher(manifest, typed, true)
  const enough = typed.trim().length >= MIN_LETTERS
  const communes = enough
    ? (found.data ?? [])
        .flatMap((t) =>
          t.type === 'commune'
            ? [{ code: t.code, nom: t.nom, departement: t.departement, connue: t.autour !== null }]
            : [],
        )
        .slice(0, SHOWN)
    : []
  return (
    <Question titre={text.ou.question}>
      <p>{text.ou.aide}</p>
      <RechercheCommune
        etiquette={text.ou.etiquette}
        texte={typed}
        onTexte={setTyped}
        communes={communes}
        message={enough && !found.isFetching ? text.ou.trouvees(communes.length) : ''}
        horsDonnees={text.ou.horsDonnees}
        onChoisir={onChoisir}
      />
    </Question>
  )
}
