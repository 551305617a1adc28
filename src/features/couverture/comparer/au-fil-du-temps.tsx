import { useState } from 'react'
import { useHistorique } from '../../../data/queries.ts'
import { COLONNES_HISTORIQUE, type LigneHistorique } from '../../../dataset/historique/historique-file.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import type { Territoire } from '../../../domain/geo/territoire.ts'
import { OFFRES } from '../../../domain/places/offre.ts'
import { historique as text } from '../../../text/couverture/historique.ts'
import { tableauHistorique } from '../../../text/couverture/tableaux.ts'
import { dateLongue } from '../../../text/fr/format.ts'
import { citeSources } from '../../../text/tableur/sources.ts'
import { Manque } from '../../../ui/erreur/manque.tsx'
import { ExportPlie } from '../table/export-plie.tsx'
import { TableChiffres } from '../table/table-chiffres.tsx'
import './comparer.css'

interface FilProps {
  readonly manifest: Manifest
  readonly territoire: Territoire
  /** Its name. */
  readonly nom: string
}

/** The figures of a territory at each date of its data, read once it is opened; nothing where none was kept. */
export function AuFilDuTemps({ manifest, territoire, nom }: FilProps) {
  const [ouvert, setOuvert] = useState(false)
  const { data, error, refetch } = useHistorique(manifest, ouvert ? territoire : null)
  const isKept =
    manifest.historique !== undefined && territoire.type !== 'france' && territoire.type !== 'qpv'
  if (!isKept) return null
  return (
    <details onToggle={(event) => setOuvert(event.currentTarget.open)}>
      <summary>{text.titre}</summary>
      <p className="note">{text.question}</p>
      {error !== null && <Manque texte={text.echec} error={error} onRetry={() => void refetch()} />}
      <div className="couv-large" hidden={data === undefined}>
        <TableChiffres
          titre={text.titre}
          lignes={data ?? []}
          cleOf={({ date }) => date}
          colonnes={[
            { titre: text.date, cellule: ({ date }) => dateLongue(date) },
            ...OFFRES.map((offre, i) => ({
              titre: text.offre[offre],
              cellule: ({ habitants }: LigneHistorique) => text.habitants(habitants.slice(3 * i, 3 * i + 3)),
            })),
          ]}
        />
      </div>
      {data !== undefined && (
        <ExportPlie
          noms={[nom, text.fichier]}
          tableau={async () =>
            tableauHistorique(data, COLONNES_HISTORIQUE, {
              nom,
              sources: citeSources(manifest.sources, null),
            })
          }
        />
      )}
    </details>
  )
}
