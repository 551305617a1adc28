import type { CSSProperties } from 'react'
import { imprime } from '../../text/couverture/rapport-imprime.ts'
import { unChiffre } from '../../text/format.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'

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
  const before = { titre: text.avant, cellule: (zone: (typeof rows)[number]) => say(zone.placesAvant) }
  return (
    <section className="rap-bloc pile ecart-2 rap-longue">
      <h3>{text.titre}</h3>
      <p>{text.texte(fenetre.du, fenetre.au)}</p>
      <p>
        <strong>{text.ensemble(fenetre.placesPour1000)}</strong>{' '}
        {avecScenario && text.ensembleAvant(say(reponse.avant.fenetre?.placesPour1000))}
      </p>
      <TableChiffres
        className="couv-table--simple rap-barres"
        lignes={rows.slice(0, MAX_BARRES)}
        cleOf={({ code }) => code}
        colonnes={[
          { titre: text.commune, cellule: ({ nom }) => nom },
          ...(avecScenario ? [before] : []),
          {
            titre: text.valeur,
            cellule: ({ seats }) => (
              <>
                <span className="rap-barre" style={styleOf(seats)} aria-hidden="true" />
                {unChiffre(seats)}
              </>
            ),
          },
        ]}
      />
    </section>
  )
}
