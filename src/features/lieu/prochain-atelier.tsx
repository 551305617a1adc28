import { useProchainAtelier } from '../../data/seances.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import { agenda as text } from '../../text/agenda.ts'
import { SeanceActions } from '../../ui/seance-actions.tsx'
import { SeanceCarte } from '../../ui/seance-carte.tsx'

interface ProchainAtelierProps {
  readonly manifest: Manifest
  readonly lieu: Pick<Lieu, 'id' | 'codeInsee'>
}

/** The next dated session of the place, never a full, cancelled or past one; nothing where none is published. */
export function ProchainAtelier({ manifest, lieu }: ProchainAtelierProps) {
  const situee = useProchainAtelier(manifest, lieu)
  const setShare = useSetShare()
  if (situee === null) return null
  return (
    <section aria-labelledby="prochain-atelier">
      <h3 id="prochain-atelier">{text.prochain}</h3>
      <SeanceCarte situee={situee} titre={4}>
        <SeanceActions situee={situee} horodatageMs={Date.parse(manifest.construitLe)} />
      </SeanceCarte>
      <button
        type="button"
        className="bouton bouton--discret sans-impression"
        onClick={() => setShare({ onglet: 'trouver', volet: 'agenda', lieu: null })}
      >
        {text.toutesLesDates}
      </button>
    </section>
  )
}
