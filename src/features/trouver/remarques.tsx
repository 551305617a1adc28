import type { Famille } from '../../domain/places/filters/filtres.ts'
import { remarquesListe as text } from '../../text/filtres.ts'
import type { LieuxDemande, ListeLieux } from '../../worker/protocol/trouver.ts'

/** What the count leaves out: places that do not say, some weeks only, filters that could not be applied. */
export function Remarques({ data, demande }: { readonly data: ListeLieux; readonly demande: LieuxDemande }) {
  const { inconnus, parfois, ignores, depuis } = data
  const unknown = Object.entries(inconnus) as [Famille | 'ouvert', number][]
  return (
    <>
      {unknown.map(([famille, n]) => (
        <p key={famille} className="note">
          {text.inconnus(famille, n)}
        </p>
      ))}
      {parfois > 0 && <p className="note">{text.parfois(parfois)}</p>}
      {ignores.length > 0 && <p className="note">{text.ignores}</p>}
      {demande.filtres.limite !== null && depuis === null && <p className="note">{text.limiteSansDepart}</p>}
    </>
  )
}
