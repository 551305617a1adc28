import type { PlacesDuJour } from '../../domain/plan/territoire/places-du-jour.ts'
import { comptesOf, sayPlacesDuJour, places as text } from '../../text/couverture/places.ts'
import { imprime } from '../../text/couverture/rapport-imprime.ts'
import { nombre } from '../../text/fr/format.ts'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'
import { Bloc } from './bloc.tsx'

const MAX_COMMUNES = 30

/** Who has a seat in the workshops of today, and who has none, by commune; nothing where it was not counted. */
export function RapportAssis({ places }: { readonly places: PlacesDuJour | null }) {
  if (places === null) return null
  const { communes, total } = places
  const left = communes.length - MAX_COMMUNES
  return (
    <Bloc titre={text.titre} longue>
      {sayPlacesDuJour(places).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {total.besoin > 0 && (
        <TableChiffres
          titre={text.titre}
          lignes={communes.slice(0, MAX_COMMUNES)}
          cleOf={({ code }) => code}
          colonnes={[
            { titre: text.commune, cellule: ({ nom }) => nom, pied: imprime.communes.ensemble },
            ...comptesOf(total).map((key) => ({
              titre: text[key],
              cellule: (ligne: (typeof communes)[number]) => nombre(ligne[key]),
              pied: nombre(total[key]),
            })),
          ]}
        />
      )}
      {total.besoin > 0 && left > 0 && <p className="note">{imprime.communes.plus(left)}</p>}
    </Bloc>
  )
}
