import { useConfiguration } from '../../data/site/configuration.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { safeMailLink } from '../../domain/places/safe-link.ts'
import { lieu as text } from '../../text/lieu.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { AvisMien } from '../../ui/export/avis-mien.tsx'
import { useCopy } from '../../ui/export/use-copy.ts'

interface ActionsProps {
  readonly lieu: Lieu
  readonly onImprimer: () => void
}

/** Print, copy the link, report an error: with the record already named. */
export function Actions({ lieu, onImprimer }: ActionsProps) {
  // An address for reports, where whoever publishes the map gives one; none is assumed.
  const contact = safeMailLink(useConfiguration()?.contact.courriel ?? '')
  const { said, byHand, copy } = useCopy(text.copieEchec)
  const lien = permalien(lieu.id)
  const sujet = text.signalement.sujet(lieu.nom)
  const corps = text.signalement.corps({ nom: lieu.nom, id: lieu.id, source: lieu.source, lien })
  return (
    <div className="lieu-boutons rangee sans-impression">
      <AvisMien fiches={[lieu]} />
      <Bouton className="lieu-imprimer" onClick={onImprimer}>
        {text.imprimer}
      </Bouton>
      <Bouton onClick={() => void copy(lien, text.lienCopie)}>{text.copierLien}</Bouton>
      {contact === null ? (
        <Bouton onClick={() => void copy(`${sujet}\n\n${corps}`, text.signalerCopie)}>{text.signaler}</Bouton>
      ) : (
        <a
          className="bouton"
          href={`${contact}?subject=${encodeURIComponent(sujet)}&body=${encodeURIComponent(corps)}`}
        >
          {text.signaler}
        </a>
      )}
      <p className="note" role="status">
        {said}
      </p>
      {byHand !== null && <textarea className="champ" readOnly value={byHand} rows={8} aria-label={said} />}
    </div>
  )
}

/** The address that opens a place's sheet, and nothing else of what the page shows: safe to hand out. */
export const permalien = (id: string): string =>
  `${location.origin}${location.pathname}?lieu=${encodeURIComponent(id)}`
