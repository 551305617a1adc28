import { type ReactNode, useEffect, useState } from 'react'
import { useChemin } from '../../data/chemin.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/common/mode.ts'
import { growBbox, unionBbox } from '../../domain/geo/bbox.ts'
import type { Point, PointDepart } from '../../domain/orientation/trajet.ts'
import { useMapEvents, useSetUi } from '../../state/ui/ui-context.tsx'
import {
  sayDepart,
  sayEtapes,
  saySansChemin,
  sayTotal,
  voirChemin as text,
} from '../../text/chemin/voir-chemin.ts'
import { sayRoutes } from '../../text/couverture/calcul.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChoixUnique } from '../../ui/choix.tsx'
import type { Chemin, CheminDemande } from '../../worker/protocol/chemin.ts'
import { PlanArrivee } from './plan-arrivee.tsx'
import './chemin.css'

interface CheminDitProps {
  readonly manifest: Manifest
  readonly depart: PointDepart
  readonly mode: Mode
  readonly arrivee: CheminDemande['arrivee']
}

/** The way, by the mode one chooses: metres, minutes, the streets in order; the line goes to the map. */
export function CheminDit({ manifest, depart, mode: first, arrivee }: CheminDitProps) {
  const [mode, setMode] = useState(first)
  const { data, error, isPending, refetch } = useChemin(manifest, { depart, mode, arrivee })
  const chemin = data?.chemin ?? null
  useLineOnMap(chemin)
  return (
    <section className="chemin encadre pile ecart-2" aria-label={text.etapes}>
      <div className="sans-impression">
        <ChoixUnique titre={text.mode} textes={text.modes} choisi={mode} onChange={setMode} />
      </div>
      <div className="pile" role="status">
        {isPending && <p>{text.attente}</p>}
        {error !== null && <p className="avis">{text.echec}</p>}
        {data === null && <p className="avis">{text.inconnu}</p>}
        {chemin !== null && <p className="accent">{sayTotal(mode, chemin)}</p>}
        {data && <p>{sayDepart(data.nomDepart)}</p>}
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
  const lines = sayEtapes(chemin.steps, chemin.legsM).map((texte, rang) => ({ texte, rang }))
  return (
    <>
      {mode === 'voiture' && <p className="note">{text.voiture}</p>}
      <ol className="chemin-etapes" aria-label={text.etapes}>
        {lines.map(({ texte, rang }) => (
          <li key={rang}>
            <bdi>{texte}</bdi>
          </li>
        ))}
      </ol>
      {children}
      <p className="note">
        {text.appareil} {text.lignes}
      </p>
      <p className="note">{sayRoutes(chemin.credit)}</p>
    </>
  )
}

/** The map shows the whole way as long as it is told. */
function useLineOnMap(chemin: Chemin | null): void {
  const setUi = useSetUi()
  const { emit } = useMapEvents()
  const line = chemin?.line ?? null
  useEffect(() => {
    if (line === null) return
    setUi({ chemin: line })
    const box = unionBbox(line.map(([lon, lat]) => [lon, lat, lon, lat]))
    emit('cible', { bounds: growBbox(box, 0.15) })
    return () => setUi({ chemin: null })
  }, [line, setUi, emit])
}

const MOTEURS: Readonly<Record<Mode, string>> = {
  marche: 'fossgis_osrm_foot',
  velo: 'fossgis_osrm_bike',
  voiture: 'fossgis_osrm_car',
}

/** Where there are no roads, a web site has them: it is told both ends only after the person asks for it. */
function SurLeWeb({
  depart,
  mode,
  arrivee,
}: {
  readonly depart: Point
  readonly mode: Mode
  readonly arrivee: Point
}) {
  const [asked, setAsked] = useState(false)
  const query = new URLSearchParams({
    engine: MOTEURS[mode],
    from: `${depart.lat},${depart.lon}`,
    to: `${arrivee.lat},${arrivee.lon}`,
  })
  return (
    <div className="rangee sans-impression">
      {asked ? (
        <a
          className="bouton bouton--plein"
          href={`https://www.openstreetmap.org/directions?${query}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {text.webOuvrir}
        </a>
      ) : (
        <Bouton onClick={() => setAsked(true)}>{text.webDemander}</Bouton>
      )}
      <p className="note" role="status">
        {asked && text.webDit}
      </p>
    </div>
  )
}
