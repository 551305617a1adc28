import { app } from '../../text/app.ts'
import { pannes } from '../../text/pannes/pannes.ts'
import { Bouton } from '../bouton.tsx'
import { type Dite, useDepuis } from './detail-erreur.tsx'

interface ManqueProps {
  readonly texte: string
  readonly error: Dite
  readonly onRetry: () => void
}

/** What could not be read of a view whose rest is there, since when, in two sentences, and a way to try again. */
export const Manque = ({ texte, error, onRetry }: ManqueProps) => {
  const depuis = useDepuis(error)
  return (
    <div className="avis rangee" role="status">
      <div>
        <p>{texte}</p>
        <p className="note">{pannes.cas(depuis)}</p>
      </div>
      <Bouton onClick={onRetry}>{app.reessayer}</Bouton>
    </div>
  )
}
