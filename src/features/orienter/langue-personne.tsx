import { useEffect, useState } from 'react'
import type { CodeLangue } from '../../domain/common/langues.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { estTraduit, langueLue } from '../../text/langue/textes.ts'
import { personne as text } from '../../text/orienter.ts'
import { readMots } from '../../text/personne/choisir.ts'
import type { MotsPersonne } from '../../text/personne/mots.ts'
import { ChoixUnique } from '../../ui/choix.tsx'

/** What the sheet is in by itself: the language of the page, French where it has no words for this view. */
export const LANGUE_DE_FICHE: CodeLangue = estTraduit('orienter') ? langueLue() : 'fr'

/** The language of the person, and its words once they are read; that of the sheet until then, and where they do not come. */
export function useLanguePersonne() {
  const [langue, setLangue] = useBrouillon<CodeLangue>('fiche.langue', LANGUE_DE_FICHE)
  const [lus, setLus] = useState<{ readonly langue: CodeLangue; readonly mots: MotsPersonne } | null>(null)
  const [manque, setManque] = useState(false)
  useEffect(() => {
    setManque(false)
    if (langue === LANGUE_DE_FICHE) return
    let isLast = true
    readMots(langue).then(
      (mots) => isLast && setLus({ langue, mots }),
      () => isLast && setManque(true),
    )
    return () => {
      isLast = false
    }
  }, [langue])
  // Another language may have been chosen since.
  const parle = lus !== null && lus.langue === langue ? lus : null
  return { langue, choose: setLangue, parle, manque }
}

/** That no person has read these words, and what counts instead where it stands beside them. */
export const sayRelire = ({ aRelire, reference }: MotsPersonne): string =>
  [aRelire, LANGUE_DE_FICHE === 'fr' ? reference : null].filter(Boolean).join(' ')

interface LanguePersonneProps {
  readonly demandee: ReturnType<typeof useLanguePersonne>
}

/** In which language the sheet and the message are; the page stays in its own. */
export function ChoixLanguePersonne({ demandee: { langue, choose, parle, manque } }: LanguePersonneProps) {
  return (
    <div className="sans-impression pile ecart-2">
      <ChoixUnique titre={text.langue} textes={text.langues} choisi={langue} onChange={choose} />
      <p className="note" role="status">
        {manque ? text.echec : langue === LANGUE_DE_FICHE ? '' : parle === null ? text.chargement : text.aide}
      </p>
    </div>
  )
}
