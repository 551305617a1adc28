import { useState } from 'react'
import type { Lieu } from '../../domain/places/lieu.ts'
import { safeMailLink } from '../../domain/places/safe-link.ts'
import { lieu as text } from '../../text/lieu.ts'
import { Bouton } from '../../ui/bouton.tsx'

/** Whoever publishes the map may give an address for reports when building it; none is assumed. */
const CONTACT = safeMailLink(import.meta.env.VITE_CONTACT ?? '')

interface ActionsProps {
  readonly lieu: Lieu
  readonly onImprimer: () => void
}

/** Print, copy the link, report an error: with the record already named. */
export function Actions({ lieu, onImprimer }: ActionsProps) {
  const [message, setMessage] = useState('')
  const [manual, setManual] = useState<string | null>(null)
  const copy = async (content: string, done: string) => {
    try {
      await navigator.clipboard.writeText(content)
      setManual(null)
      setMessage(done)
    } catch {
      setManual(content)
      setMessage(text.copieEchec)
    }
  }
  const lien = permalien(lieu.id)
  const sujet = text.signalement.sujet(lieu.nom)
  const corps = text.signalement.corps({ nom: lieu.nom, id: lieu.id, source: lieu.source, lien })
  return (
    <div className="lieu-boutons rangee sans-impression">
      <Bouton className="lieu-imprimer" onClick={onImprimer}>
        {text.imprimer}
      </Bouton>
      <Bouton onClick={() => void copy(lien, text.lienCopie)}>{text.copierLien}</Bouton>
      {CONTACT === null ? (
        <Bouton onClick={() => void copy(`${sujet}\n\n${corps}`, text.signalerCopie)}>{text.signaler}</Bouton>
      ) : (
        <a
          className="bouton"
          href={`${CONTACT}?subject=${encodeURIComponent(sujet)}&body=${encodeURIComponent(corps)}`}
        >
          {text.signaler}
        </a>
      )}
      <p className="note" role="status">
        {message}
      </p>
      {manual !== null && (
        <textarea className="champ" readOnly value={manual} rows={8} aria-label={message} />
      )}
    </div>
  )
}

/** The address that opens a place's sheet, and nothing else of what the page shows: safe to hand out. */
export const permalien = (id: string): string =>
  `${location.origin}${location.pathname}?lieu=${encodeURIComponent(id)}`
