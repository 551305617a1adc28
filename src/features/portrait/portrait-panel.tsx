import { todayIn } from '../../data/maintenant.ts'
import { useCouverture, usePortrait } from '../../data/queries.ts'
import { usePar, useQuestion } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { Portrait } from '../../domain/portrait/portrait.ts'
import { useShowOnMap } from '../../state/ui/ui-context.tsx'
import { portrait as text } from '../../text/portrait/portrait.ts'
import { tableauPortrait } from '../../text/portrait/tableau-portrait.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { ExportTableau } from '../../ui/export/export-tableau.tsx'
import { fileName } from '../../ui/export/file-name.ts'
import { Attente } from '../couverture/attente.tsx'
import { questionInName } from '../couverture/table/export-zones.ts'
import { PortraitPage } from './portrait-page.tsx'
import '../couverture/couverture.css'
import './portrait.css'

/** A territory on one page of the screen or of A4 paper: who lives there, what there is, who is left out. */
export function PortraitPanel({ manifest }: { readonly manifest: Manifest }) {
  const question = useQuestion(manifest)
  const { data, error, refetch } = usePortrait(manifest, question, todayIn())
  // The map beside shows the cells of its question.
  const couverture = useCouverture(manifest, data === undefined ? null : question, usePar(manifest))
  useShowOnMap(couverture.data?.version ?? null, null)
  if (error !== null) return <ErreurDonnees error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Attente manifest={manifest} texte={text.attente} />
  return (
    <>
      <Commandes manifest={manifest} portrait={data} />
      <PortraitPage manifest={manifest} portrait={data} />
    </>
  )
}

interface CommandesProps {
  readonly manifest: Manifest
  readonly portrait: Portrait
}

/** How the portrait leaves the page. */
function Commandes({ manifest, portrait }: CommandesProps) {
  const nom = portrait.territoires[0]?.nom ?? ''
  return (
    <div className="pile sans-impression">
      <div className="rangee">
        <Bouton genre="plein" onClick={() => window.print()}>
          {text.imprimer}
        </Bouton>
      </div>
      <p className="note">{text.aide}</p>
      <details>
        <summary>{text.exporter}</summary>
        <ExportTableau
          nom={(extension) =>
            fileName(
              [nom, text.fichier, questionInName(portrait.question)],
              formatIsoDate(todayIn()),
              extension,
            )
          }
          tableau={async () => tableauPortrait(portrait, manifest.sources)}
        />
      </details>
    </div>
  )
}
