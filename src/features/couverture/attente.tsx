import { useParRoute } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { calcul } from '../../text/fr/couverture/calcul.ts'

interface AttenteProps {
  readonly manifest: Manifest
  /** What is on its way, for screen readers. */
  readonly texte: string
}

/** Shown while scenarios are computed. They move places: by road the network itself is read; that takes long, and is said. */
export function Attente({ manifest, texte }: AttenteProps) {
  return (
    <div className="couv-attente pile ecart-3" role="status">
      {useParRoute(manifest) ? (
        <p className="note">{calcul.chargent}</p>
      ) : (
        <span className="invisible">{texte}</span>
      )}
      <div className="attente" />
    </div>
  )
}
