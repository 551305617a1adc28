import { useState } from 'react'
import type { Mode } from '../../domain/common/mode.ts'
import { isOutsideOpen, outside } from '../../domain/common/outside.ts'
import type { Point } from '../../domain/orientation/trajet.ts'
import { voirChemin as text } from '../../text/chemin/voir-chemin.ts'
import { Bouton } from '../../ui/bouton.tsx'

const MOTEURS: Readonly<Record<Mode, string>> = {
  marche: 'fossgis_osrm_foot',
  velo: 'fossgis_osrm_bike',
  voiture: 'fossgis_osrm_car',
}

/** Where there are no roads, a web site has them: it is told both ends only after the person asks for it. */
export function SurLeWeb({
  depart,
  mode,
  arrivee,
}: {
  readonly depart: Point
  readonly mode: Mode
  readonly arrivee: Point
}) {
  const query = new URLSearchParams({
    engine: MOTEURS[mode],
    from: `${depart.lat},${depart.lon}`,
    to: `${arrivee.lat},${arrivee.lon}`,
  })
  return (
    <div className="rangee sans-impression">
      <LienWeb href={`${outside('itineraire')}?${query}`} text={text} />
    </div>
  )
}

interface LienWebProps {
  readonly href: string
  /** What the button, then the link say; what the site will know. */
  readonly text: { readonly webDemander: string; readonly webOuvrir: string; readonly webDit: string }
}

/** A web site is opened, and knows where one goes, only after the person asks for it: a button, then the link. */
export function LienWeb({ href, text }: LienWebProps) {
  const [asked, setAsked] = useState(false)
  if (!isOutsideOpen()) return null
  return (
    <>
      {asked ? (
        <a className="bouton bouton--plein" href={href} target="_blank" rel="noopener noreferrer">
          {text.webOuvrir}
        </a>
      ) : (
        <Bouton onClick={() => setAsked(true)}>{text.webDemander}</Bouton>
      )}
      <p className="note" role="status">
        {asked && text.webDit}
      </p>
    </>
  )
}
