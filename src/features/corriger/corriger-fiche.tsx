import { useCallback, useEffect, useRef, useState } from 'react'
import { useImports } from '../../data/mine/mes-donnees.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Refus } from '../../ui/champ.tsx'
import type { FicheModifiable, QuelleFiche } from '../../worker/protocol/edits.ts'
import { AteliersDuLieu } from './ateliers-du-lieu.tsx'
import { Fermer } from './fermer.tsx'
import { FicheForm } from './fiche-form.tsx'
import { SeancesModifiables } from './seances-modifiables.tsx'
import './corriger.css'

const text = modifier.fiche

interface CorrigerProps {
  readonly manifest: Manifest
  readonly fiche: QuelleFiche
  readonly onFermer: () => void
}

/** The form that corrects one place: what it says, when it is closed, its sessions and its workshops. */
export function CorrigerFiche({ manifest, fiche: { id, codeInsee }, onFermer }: CorrigerProps) {
  const imports = useImports(manifest)
  const [fiche, setFiche] = useState<FicheModifiable | 'introuvable' | null>(null)
  const titre = useRef<HTMLHeadingElement>(null)
  const [erreur, setErreur] = useState('')
  const read = useCallback(async () => {
    try {
      setFiche((await imports.demander('ficheModifiable', { id, codeInsee })) ?? 'introuvable')
    } catch (error) {
      setErreur(text.erreur(error instanceof Error ? error.message : String(error)))
    }
  }, [imports, id, codeInsee])
  useEffect(() => void read(), [read])
  const isReady = fiche !== null
  useEffect(() => {
    if (isReady) titre.current?.focus()
  }, [isReady])
  const props = { imports, onChange: read }
  return (
    <section className="corriger encadre pile ecart-3" aria-labelledby="corriger-titre">
      <h3 id="corriger-titre" ref={titre} tabIndex={-1}>
        <bdi>{fiche === null || fiche === 'introuvable' ? text.ouvrir : text.titre(fiche.nom)}</bdi>
      </h3>
      <Refus texte={erreur} />
      {fiche === null && erreur === '' && <p role="status">{text.attente}</p>}
      {fiche === 'introuvable' && <p className="avis">{text.introuvable}</p>}
      {fiche !== null && fiche !== 'introuvable' && (
        <>
          <p className="note">
            {text.aide} {text.maj(fiche.dateMaj)}
          </p>
          <FicheForm fiche={fiche} {...props} />
          <Fermer fiche={fiche} {...props} />
          <SeancesModifiables fiche={fiche} {...props} />
          <AteliersDuLieu fiche={fiche} {...props} />
        </>
      )}
      <div className="rangee">
        <Bouton onClick={onFermer}>{text.fermer}</Bouton>
      </div>
    </section>
  )
}
