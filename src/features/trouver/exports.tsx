import { useState } from 'react'
import { useAsk } from '../../data/ask.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import { trouver } from '../../text/trouver.ts'
import { saveFile } from '../../ui/download.ts'
import type { LieuxDemande } from '../../worker/protocol/trouver.ts'

const text = trouver.exports
const TYPES = { csv: 'text/csv;charset=utf-8', geojson: 'application/geo+json' } as const

/** The list as files, all of it and as filtered, named with its day and its territory. */
export function Exports({
  manifest,
  demande,
}: {
  readonly manifest: Manifest
  readonly demande: LieuxDemande
}) {
  const ask = useAsk()
  const [failed, setFailed] = useState(false)
  const save = async (format: 'csv' | 'geojson') => {
    setFailed(false)
    try {
      const content = await ask.exporter(demande, format)
      const territoire = formatTerritoire(demande.territoire).replace(':', '-')
      saveFile(text.nom(manifest.construitLe.slice(0, 10), territoire, format), TYPES[format], content)
    } catch {
      setFailed(true)
    }
  }
  return (
    <details className="trouver-exports">
      <summary>{text.titre}</summary>
      <div className="trouver-exports-boutons">
        <button type="button" className="bouton" onClick={() => void save('csv')}>
          {text.csv}
        </button>
        <button type="button" className="bouton" onClick={() => void save('geojson')}>
          {text.geojson}
        </button>
      </div>
      {failed && <p role="alert">{text.echec}</p>}
    </details>
  )
}
