import type { RoutesCredit } from '../../domain/coverage/report.ts'
import { sayRoutes } from '../../text/couverture/calcul.ts'
import { tempsRoute as text } from '../../text/couverture/temps-route.ts'
import { Bouton } from '../bouton.tsx'
import { citeRoutes } from '../langue/citer-noms.ts'
import { Phrase } from '../langue/francais.tsx'

interface TempsRouteProps {
  readonly routes: {
    readonly etat: 'inutile' | 'attente' | 'sans' | 'echec' | 'direct' | 'attend' | 'applique'
    /** The list was there with straight times before. */
    readonly change: boolean
    readonly credit: RoutesCredit | null
    readonly trier: () => void
    /** The network could not be read: some times are missing. */
    readonly incomplet: boolean
    readonly reessayer: () => void
  }
  /** The list is in the order of these times. */
  readonly trie: boolean
}

/** Says once, aloud too, that times by road came into a list; or asks first, when a finger may be on it. */
export function TempsRouteDit({ routes, trie }: TempsRouteProps) {
  const { etat, change, credit, trier, incomplet, reessayer } = routes
  if (etat === 'inutile') return null
  const misses = incomplet && etat !== 'attente'
  const applied = change ? (trie ? text.triee : text.temps) : ''
  return (
    <div className="pile">
      <p className="note" role="status">
        {etat === 'applique' ? applied : etat === 'direct' ? '' : text[etat]}
        {misses && ` ${text.incomplet}`}
      </p>
      {(misses || etat === 'echec') && (
        <p>
          <Bouton onClick={reessayer}>{text.reessayer}</Bouton>
        </p>
      )}
      {etat === 'attend' && (
        <p>
          <Bouton onClick={trier}>{text.trier}</Bouton>
        </p>
      )}
      {etat === 'applique' && credit !== null && (
        <p className="note">
          <Phrase>{sayRoutes(citeRoutes(credit))}</Phrase>
        </p>
      )}
    </div>
  )
}
