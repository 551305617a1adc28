import { useEffect, useState } from 'react'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { personne as text } from '../../text/orienter.ts'
import { readMots } from '../../text/personne/choisir.ts'
import type { LanguePersonne, MotsPersonne } from '../../text/personne/mots.ts'
import { ChoixUnique } from '../../ui/choix.tsx'

/** The language of the person, and its words once they are read; French until then, and where they do not come. */
export function useLanguePersonne() {
  const [langue, setLangue] = useBrouillon<LanguePersonne | 'fr'>('fiche.langue', 'fr')
  const [lus, setLus] = useState<{ readonly langue: LanguePersonne; readonly mots: MotsPersonne } | null>(
    null,
  )
  const [manque, setManque] = useState(false)
  useEffect(() => {
    setManque(false)
    if (langue === 'fr') return
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

interface LanguePersonneProps {
  readonly demandee: ReturnType<typeof useLanguePersonne>
}

/** In which language the sheet and the message are; the page stays in its own. */
export function ChoixLanguePersonne({ demandee: { langue, choose, parle, manque } }: LanguePersonneProps) {
  return (
    <div className="sans-impression pile ecart-2">
      <ChoixUnique titre={text.langue} textes={text.langues} choisi={langue} onChange={choose} />
      <p className="note" role="status">
        {manque ? text.echec : langue === 'fr' ? '' : parle === null ? text.chargement : text.aide}
      </p>
    </div>
  )
}
