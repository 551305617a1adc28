import { useHistorique } from '../../../data/queries.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import type { Territoire } from '../../../domain/geo/territoire.ts'
import { OFFRES } from '../../../domain/places/offre.ts'
import { historique as text } from '../../../text/couverture/historique.ts'
import { dateLongue } from '../../../text/format.ts'
import { TableChiffres } from '../table/table-chiffres.tsx'

interface FilProps {
  readonly manifest: Manifest
  readonly territoire: Territoire
}

/** The figures of a territory at each date of its data; nothing where none was kept. */
export function AuFilDuTemps({ manifest, territoire }: FilProps) {
  const { data } = useHistorique(manifest, territoire)
  if (data === undefined || data.length === 0) return null
  return (
    <section className="pile" aria-labelledby="couv-fil">
      <h2 id="couv-fil">{text.titre}</h2>
      <p className="note">{text.question}</p>
      <div className="couv-defile">
        <TableChiffres
          lignes={data}
          cleOf={({ date }) => date}
          colonnes={[
            { titre: text.date, cellule: ({ date }) => dateLongue(date) },
            ...OFFRES.map((offre, i) => ({
              titre: text.offre[offre],
              cellule: ({ habitants }: (typeof data)[number]) =>
                text.habitants(habitants.slice(3 * i, 3 * i + 3)),
            })),
          ]}
        />
      </div>
    </section>
  )
}
