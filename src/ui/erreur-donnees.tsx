import { app } from '../text/app.ts'
import { Bouton } from './bouton.tsx'

/** What could not be read of a view whose rest is there, in one sentence, and a way to try again. */
export const Manque = ({ texte, onRetry }: { readonly texte: string; readonly onRetry: () => void }) => (
  <div className="avis rangee" role="status">
    <p>{texte}</p>
    <Bouton onClick={onRetry}>{app.reessayer}</Bouton>
  </div>
)

/** Data that could not be read: what is wrong, in words, and a way to try again. */
export function ErreurDonnees({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const classe = 'classe' in error ? error.classe : null
  const partial = classe === 'partielles'
  // Our own files are told in our words; what the browser says of a fault of ours is English, and helps nobody here.
  const isFile = 'chemin' in error && error.chemin !== undefined
  const detail = app.erreurDetail(
    classe === 'arret' ? app.arret : isFile ? error.message : app.erreurProgramme,
  )
  return (
    <div className="avis pile" role="alert">
      <p>{partial ? app.partielles : app.erreurDonnees}</p>
      <p className="note">{partial ? app.partiellesAide : detail}</p>
      {!partial && <Bouton onClick={onRetry}>{app.reessayer}</Bouton>}
    </div>
  )
}
