import { useRelacher } from '../../data/trouver.ts'
import type { ManifestBref } from '../../dataset/cartes/abrege.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import { boutonRelacher, sayRelacherLieux } from '../../text/orientation/relacher-lieux.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import type { LieuxDemande } from '../../worker/protocol/trouver.ts'

/** An empty list: the nearest that would do, and the one thing to give up for it, or to go by, in one tap. */
export function Vide({
  manifest,
  demande,
}: {
  readonly manifest: ManifestBref
  readonly demande: LieuxDemande
}) {
  const { data = [] } = useRelacher(manifest, demande)
  const setShare = useSetShare()
  return (
    <ul className="pile ecart-3">
      {data.map((relachement) => (
        <li key={`${relachement.quoi} ${relachement.mode ?? ''}`} className="encadre pile ecart-2">
          <p>
            <Phrase>{sayRelacherLieux(relachement, demande.filtres)}</Phrase>
          </p>
          <p>
            <Bouton
              onClick={() =>
                setShare({
                  filtres: relachement.filtres,
                  ...(relachement.mode && { mode: relachement.mode }),
                })
              }
            >
              {boutonRelacher(relachement, demande.filtres)}
            </Bouton>
          </p>
        </li>
      ))}
    </ul>
  )
}
