import { lazy, Suspense, useId, useState } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/common/mode.ts'
import type { PointDepart } from '../../domain/orientation/trajet.ts'
import { boutonChemin } from '../../text/chemin/bouton-chemin.ts'
import { Bouton } from '../../ui/bouton.tsx'
import type { CheminDemande } from '../../worker/protocol/chemin.ts'

const CheminDit = lazy(async () => ({ default: (await import('./chemin-dit.tsx')).CheminDit }))

interface VoirCheminProps {
  readonly manifest: Manifest
  readonly depart: PointDepart
  readonly mode: Mode
  readonly arrivee: CheminDemande['arrivee']
  /** Name of what one goes to: the button stands once for each card of a list. */
  readonly nom: string
}

/** One tap shows the way to a place, street by street and on the map; another hides it. Hidden for another start or mode. */
export function VoirChemin(props: VoirCheminProps) {
  return <Chemin key={`${props.mode} ${JSON.stringify(props.depart)}`} {...props} />
}

function Chemin({ nom, ...chemin }: VoirCheminProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="pile">
      <p className="sans-impression">
        <Bouton
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={boutonChemin.aide(open, nom)}
          onClick={() => setOpen(!open)}
        >
          {open ? boutonChemin.cacher : boutonChemin.voir}
        </Bouton>
      </p>
      {open && (
        <div id={id}>
          <Suspense fallback={<p role="status">{boutonChemin.attente}</p>}>
            <CheminDit {...chemin} />
          </Suspense>
        </div>
      )}
    </div>
  )
}
