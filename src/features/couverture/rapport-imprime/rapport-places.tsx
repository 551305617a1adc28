import type { CSSProperties } from 'react'
import { unChiffre } from '../../../text/format.ts'
import { imprime } from '../../../text/rapport-imprime.ts'
import type { Couverture } from '../../../worker/protocol.ts'

const text = imprime.places
const MAX_BARRES = 30

type Style = CSSProperties & { readonly '--part': string }

/** Seats per 1,000 residents by commune, as bars whose figures stand beside them; nothing without dated seats. */
export function RapportPlaces({ couverture }: { readonly couverture: Couverture | undefined }) {
  const { fenetre, premieresDates = [] } = couverture?.rapport ?? {}
  if (fenetre === undefined || fenetre.placesPour1000 === null) return null
  const rows = premieresDates
    .flatMap(({ code, nom, placesPour1000 }) =>
      placesPour1000 === null ? [] : [{ code, nom, placesPour1000 }],
    )
    .sort((a, b) => b.placesPour1000 - a.placesPour1000)
  const most = rows[0]?.placesPour1000 ?? 1
  const styleOf = (value: number): Style => ({ '--part': `${(100 * value) / (most || 1)}%` })
  return (
    <section className="rap-bloc rap-longue">
      <h3>{text.titre}</h3>
      <p>{text.texte(fenetre.du, fenetre.au)}</p>
      <p>
        <strong>{text.ensemble(unChiffre(fenetre.placesPour1000))}</strong>
      </p>
      <table className="couv-table couv-table--simple rap-barres">
        <thead>
          <tr>
            <th scope="col">{text.commune}</th>
            <th scope="col">{text.valeur}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MAX_BARRES).map(({ code, nom, placesPour1000 }) => (
            <tr key={code}>
              <th scope="row">{nom}</th>
              <td>
                <span className="rap-barre" style={styleOf(placesPour1000)} aria-hidden="true" />
                {unChiffre(placesPour1000)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
