import type { ReactNode } from 'react'
import { useChemin } from '../../data/chemin.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/common/mode.ts'
import type { PointDepart } from '../../domain/orientation/trajet.ts'
import {
  sayDepart,
  sayEtapes,
  saySansChemin,
  sayTotal,
  voirChemin as text,
} from '../../text/chemin/voir-chemin.ts'
import { sayRoutes } from '../../text/couverture/calcul.ts'
import { citer } from '../../text/langue/citer.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChoixUnique } from '../../ui/choix.tsx'
import { citeRoutes } from '../../ui/langue/citer-noms.ts'
import { Phrase } from '../../ui/langue/francais.tsx'
import type { Chemin, CheminDemande } from '../../worker/protocol/chemin.ts'
import { PlanArrivee } from './plan-arrivee.tsx'
import { SurLeWeb } from './sur-le-web.tsx'
import { useLineOnMap } from './use-line-on-map.ts'
import './chemin.css'

interface CheminDitProps {
  readonly manifest: Manifest
  readonly depart: PointDepart
  readonly mode: Mode
  readonly onMode: (mode: Mode) => void
  readonly arrivee: CheminDemande['arrivee']
}

/** The way, by the mode one chooses: metres, minutes, the streets in order; the line goes to the map. */
export function CheminDit({ manifest, depart, mode, onMode, arrivee }: CheminDitProps) {
  const { data, error, isPending, refetch } = useChemin(manifest, { depart, mode, arrivee })
  const chemin = data?.chemin ?? null
  useLineOnMap(chemin, data ? [data.depart, arrivee] : null)
  return (
    <section className="chemin encadre pile ecart-2" aria-label={text.etapes}>
      <div className="sans-impression">
        <ChoixUnique titre={text.mode} textes={text.modes} choisi={mode} onChange={onMode} />
      </div>
      <div className="pile" role="status">
        {isPending && <p>{text.attente}</p>}
        {error !== null && <p className="avis">{text.echec}</p>}
        {data === null && <p className="avis">{text.inconnu}</p>}
        {chemin !== null && <p className="accent">{sayTotal(mode, chemin)}</p>}
        {data && (
          <p>
            <Phrase>{sayDepart(data.nomDepart && citer(data.nomDepart))}</Phrase>
          </p>
        )}
        {data !== undefined &&
          data !== null &&
          chemin === null &&
          saySansChemin(mode, data.sansRoute, data.direct).map((line) => <p key={line}>{line}</p>)}
      </div>
      {error !== null && (
        <p>
          <Bouton onClick={() => void refetch()}>{text.recommencer}</Bouton>
        </p>
      )}
      {chemin !== null && (
        <Etapes chemin={chemin} mode={mode}>
          <PlanArrivee manifest={manifest} arrivee={arrivee} line={chemin.line} />
        </Etapes>
      )}
      {data !== undefined && data !== null && chemin === null && (
        <SurLeWeb depart={data.depart} mode={mode} arrivee={arrivee} />
      )}
    </section>
  )
}

interface EtapesProps {
  readonly chemin: Chemin
  readonly mode: Mode
  /** The map of the arrival. */
  readonly children: ReactNode
}

function Etapes({ chemin, mode, children }: EtapesProps) {
  const lines = sayEtapes(
    chemin.steps.map((step) => ({ ...step, name: citer(step.name) })),
    chemin.legsM,
  ).map((texte, rang) => ({ texte, rang }))
  return (
    <>
      {mode === 'voiture' && <p className="note">{text.voiture}</p>}
      <div className="chemin-corps pile">
        <ol className="chemin-etapes" aria-label={text.etapes}>
          {lines.map(({ texte, rang }) => (
            <li key={rang}>
              <bdi>
                <Phrase>{texte}</Phrase>
              </bdi>
            </li>
          ))}
        </ol>
        {children}
      </div>
      <p className="note">
        <span className="sans-impression">{text.appareil} </span>
        {text.lignes}
      </p>
      <p className="note chemin-credit">
        <Phrase>{sayRoutes(citeRoutes(chemin.credit))}</Phrase>
      </p>
    </>
  )
}
