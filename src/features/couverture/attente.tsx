import { calcul } from '../../text/couverture/calcul.ts'

interface AttenteProps {
  /** The network itself is read: that takes long, and is said. */
  readonly parRoute: boolean
  /** What is on its way, for screen readers. */
  readonly texte: string
}

/** Shown while a figure is computed. */
export const Attente = ({ parRoute, texte }: AttenteProps) => (
  <div className="couv-attente pile ecart-3" role="status">
    {parRoute ? <p className="note">{calcul.chargent}</p> : <span className="invisible">{texte}</span>}
    <div className="attente" />
  </div>
)
