import { useState } from 'react'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampSaisie } from '../../ui/champ.tsx'
import type { PartieProps } from './fiche-form.tsx'
import { Retour } from './retour.tsx'
import { useEnvoi } from './use-envoi.ts'

const text = modifier.fermeture

/** Closes a place for some days, and cancels what was to be held there. */
export function Fermer({ fiche: { id, codeInsee }, imports, onChange }: PartieProps) {
  const [du, setDu] = useState('')
  const [au, setAu] = useState('')
  const [motif, setMotif] = useState('')
  const { envoi, envoyer } = useEnvoi()
  const close = async () => {
    const isKept = await envoyer(
      () => imports.noter('fermer', { id, codeInsee, du, au, motif }),
      ({ remarques }) => text.faite(Number(remarques[0] ?? 0)),
    )
    if (isKept) await onChange()
  }
  return (
    <details>
      <summary>{text.titre}</summary>
      <div className="pile ecart-2">
        <ChampSaisie etiquette={text.du} type="date" value={du} onValeur={setDu} />
        <ChampSaisie etiquette={text.au} type="date" value={au} onValeur={setAu} />
        <ChampSaisie etiquette={text.motif} value={motif} onValeur={setMotif} />
        <p className="note">{text.aide}</p>
        <Retour envoi={envoi} />
        <div className="rangee">
          <Bouton genre="plein" onClick={() => void close()}>
            {text.fermer}
          </Bouton>
        </div>
      </div>
    </details>
  )
}
