import { scenario } from '../../text/scenario.ts'
import { reprendreIci, useSession } from './use-session.ts'

const text = scenario.avis

/** What the person must know about how scenarios are kept. */
export function Avis() {
  const { ecrit, garde, lien } = useSession()
  return (
    <div role="status" className="scen-avis">
      {!ecrit && (
        <div className="avis pile">
          <p>{text.onglet}</p>
          <button type="button" className="bouton" onClick={reprendreIci}>
            {text.reprendre}
          </button>
        </div>
      )}
      {!garde && <p className="avis">{text.garde}</p>}
      {lien !== null && <p className="avis">{text.lien[lien]}</p>}
    </div>
  )
}
