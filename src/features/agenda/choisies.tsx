import { todayIn, useSeances } from '../../data/seances.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { SeanceSituee } from '../../domain/orientation/seance-situee.ts'
import type { Trajet } from '../../domain/orientation/trajet.ts'
import { useShare } from '../../state/url/share-context.tsx'
import { agenda as text } from '../../text/agenda.ts'
import { SeanceActions } from '../../ui/seance-actions.tsx'
import { SeanceCarte } from '../../ui/seance-carte.tsx'

interface ChoisiesProps {
  readonly manifest: Manifest
  readonly territoire: Territoire
  readonly trajetOf: (situee: SeanceSituee) => Trajet | null
}

/** The sessions a printed sheet or poster points to, looked for from a month ago to ten months ahead. */
export function Choisies({ manifest, territoire, trajetOf }: ChoisiesProps) {
  const cles = useShare((s) => s.seances)
  const aujourdhui = todayIn()
  const wanted = cles.length > 0
  const seances = useSeances(wanted ? manifest : undefined, territoire, {
    du: aujourdhui - 30,
    au: aujourdhui + 300,
  })
  if (!wanted || seances.data === undefined || seances.isPlaceholderData) return null
  const found = seances.data.seances.filter((s) => cles.includes(s.cle))
  return (
    <section className="agenda-choisies" aria-labelledby="choisies-titre">
      <h3 id="choisies-titre">{text.choisies}</h3>
      {found.map((situee) => (
        <SeanceCarte key={situee.seance.uid} situee={situee} trajet={trajetOf(situee)} titre={4}>
          <SeanceActions situee={situee} horodatageMs={Date.parse(manifest.construitLe)} />
        </SeanceCarte>
      ))}
      {found.length < cles.length && <p className="avis">{text.choisiesPerdues}</p>}
    </section>
  )
}
