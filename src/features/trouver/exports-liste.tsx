import { useAsk } from '../../data/ask.ts'
import { todayIn } from '../../data/maintenant.ts'
import { useTerritoireEnBref } from '../../data/queries.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { RoutesCredit } from '../../domain/coverage/report.ts'
import { formatFiltres } from '../../state/url/link-filters.ts'
import { citeSources } from '../../text/tableur/sources.ts'
import { tableur } from '../../text/tableur/tableur.ts'
import { tableurDates } from '../../text/tableur/tableur-dates.ts'
import { ExportEnFrancais } from '../../ui/export/export-tableau.tsx'
import { fileName } from '../../ui/export/file-name.ts'
import { Phrase } from '../../ui/langue/francais.tsx'
import type { LieuxDemande } from '../../worker/protocol/trouver.ts'
import { lieuxTableau } from './tableau-lieux.ts'

const text = tableur.lieux

interface ExportsListeProps {
  readonly manifest: Manifest
  readonly demande: LieuxDemande
  /** What the file holds, in words. */
  readonly contenu: string
  /** Where the times by road come from; null: there are none. */
  readonly routes: RoutesCredit | null
}

/** The list as files, all of it and as filtered. A lazy chunk: most people take nothing away. */
export function ExportsListe({ manifest, demande, contenu, routes }: ExportsListeProps) {
  const ask = useAsk()
  const nom = useTerritoireEnBref(manifest, demande.territoire).data?.nom ?? ''
  const parts = [nom, tableurDates.noms.lieux, formatFiltres(demande.filtres)]
  return (
    <>
      <p className="note">
        <Phrase>{contenu}</Phrase>
      </p>
      <ExportEnFrancais
        nom={(extension) => fileName(parts, formatIsoDate(todayIn()), extension)}
        tableau={async () =>
          lieuxTableau(
            JSON.parse(await ask.exporter(demande, 'lignes')),
            contenu,
            citeSources(manifest.sources, routes),
          )
        }
        brut={{ titre: text.csv, contenu: () => ask.exporter(demande, 'csv') }}
        autres={[
          {
            titre: text.geojson,
            extension: 'geojson',
            type: 'application/geo+json',
            contenu: () => ask.exporter(demande, 'geojson'),
          },
        ]}
      />
    </>
  )
}
