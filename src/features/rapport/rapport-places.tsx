import type { CSSProperties } from 'react'
import { unChiffre } from '../../text/format.ts'
import { imprime } from '../../text/rapport-imprime.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'

const text = imprime.places
const MAX_BARRES = 30

type Style = CSSProperties & { readonly '--part': string }

interface PlacesProps {
  readonly reponse: ScenarioReponse | undefined
  readonly avecScenario: boolean
}

/** Seats per 1,000 residents by commune, as bars whose figures stand beside them; nothing without dated seats. */
export function RapportPlaces({ reponse, avecScenario }: PlacesProps) {
  const fenetre = reponse?.apres.fenetre
  if (reponse === undefined || fenetre === undefined || fenetre.placesPour1000 === null) return null
  const rows = reponse.zones
    .flatMap((zone) => (zone.placesApres === null ? [] : [{ ...zone, seats: zone.placesApres }]))
    .sort((a, b) => b.seats - a.seats)
  const most = rows[0]?.seats ?? 1
  const styleOf = (value: number): Style => ({ '--part': `${(100 * value) / (most || 1)}%` })
  const say = (seats: number | null | undefined) =>
    typeof seats === 'number' ? unChiffre(seats) : text.inconnu
  return (
    <section className="rap-bloc rap-longue">
      <h3>{text.titre}</h3>
      <p>{text.texte(fenetre.du, fenetre.au)}</p>
      <p>
        <strong>{text.ensemble(fenetre.placesPour1000)}</strong>{' '}
        {avecScenario && text.ensembleAvant(say(reponse.avant.fenetre?.placesPour1000))}
      </p>
      <table className="couv-table couv-table--simple rap-barres">
        <thead>
          <tr>
            <th scope="col">{text.commune}</th>
            {avecScenario && <th scope="col">{text.avant}</th>}
            <th scope="col">{text.valeur}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MAX_BARRES).map(({ code, nom, placesAvant, seats }) => (
            <tr key={code}>
              <th scope="row">{nom}</th>
              {avecScenario && <td>{say(placesAvant)}</td>}
              <td>
                <span className="rap-barre" style={styleOf(seats)} aria-hidden="true" />
                {unChiffre(seats)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
