import { useSetShare } from '../../state/url/share-context.tsx'
import { lieu as text } from '../../text/lieu.ts'
import type { Fiche } from '../../worker/protocol/trouver.ts'

interface IntrouvableProps {
  readonly id: string
  readonly fiche: Extract<Fiche, { type: 'introuvable' }>
}

/** An id the data do not know: says so, and offers places instead of a dead end. */
export function Introuvable({ id, fiche: { proches, depuis } }: IntrouvableProps) {
  const setShare = useSetShare()
  return (
    <div className="pile">
      <div className="avis" role="alert">
        <h2>{text.introuvable}</h2>
        <p>{text.introuvableAide}</p>
        <p className="note">
          <bdi>{text.identifiant(id)}</bdi>
        </p>
      </div>
      {proches.length > 0 && (
        <>
          <h3>{depuis === null ? text.autres : text.proches}</h3>
          <ul className="lieu-proches">
            {proches.map(({ lieu }) => (
              <li key={lieu.id}>
                <button type="button" className="bouton" onClick={() => setShare({ lieu: lieu.id })}>
                  <bdi>{lieu.nom === '' ? text.sansNom : lieu.nom}</bdi>
                </button>
                <span className="note">{lieu.commune}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
