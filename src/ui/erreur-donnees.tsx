import { app } from '../text/app.ts'
import { Bouton } from './bouton.tsx'

/** Data that could not be read: what is wrong, in words, and a way to try again. */
export function ErreurDonnees({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const classe = 'classe' in error ? error.classe : null
  const partial = classe === 'partielles'
  const detail = app.erreurDetail(classe === 'arret' ? app.arret : error.message)
  return (
    <div className="avis pile" role="alert">
      <p>{partial ? app.partielles : app.erreurDonnees}</p>
      <p className="note">{partial ? app.partiellesAide : detail}</p>
      {!partial && <Bouton onClick={onRetry}>{app.reessayer}</Bouton>}
    </div>
  )
}
