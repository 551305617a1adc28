import { lazy, Suspense, useId } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/common/mode.ts'
import type { PointDepart } from '../../domain/orientation/trajet.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { boutonChemin } from '../../text/chemin/bouton-chemin.ts'
import { Bouton } from '../../ui/bouton.tsx'
import type { CheminDemande } from '../../worker/protocol/chemin.ts'

const CheminDit = lazy(async () => ({ default: (await import('./chemin-dit.tsx')).CheminDit }))

interface VoirCheminProps {
  /** Of the card it stands on: the way is open there when one comes back. */
  readonly cle: string
  readonly manifest: Manifest
  readonly depart: PointDepart
  readonly mode: Mode
  readonly arrivee: CheminDemande['arrivee']
  /** Name of what one goes to: the button stands once for each card of a list. */
  readonly nom: string
}

/**
 * One tap shows the way to a place, street by street and on the map; another hides it. Hidden for another start or mode of the
 * list; still there, by the mode chosen in it, when one comes back to the card.
 */
export function VoirChemin({ cle, nom, ...chemin }: VoirCheminProps) {
  const own = `${cle} ${chemin.mode} ${JSON.stringify(chemin.depart)}`
  const opened = useUi((s) => s.cheminsOuverts)
  const setUi = useSetUi()
  const chosen = opened.get(own)
  const open = chosen !== undefined
  const id = useId()
  const openBy = (mode: Mode | null) => {
    const others = [...opened].filter(([one]) => one !== own)
    setUi({ cheminsOuverts: new Map(mode === null ? others : [...others, [own, mode]]) })
  }
  return (
    <div className="pile">
      <p className="sans-impression">
        <Bouton
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={boutonChemin.aide(open, nom)}
          onClick={() => openBy(open ? null : chemin.mode)}
        >
          {open ? boutonChemin.cacher : boutonChemin.voir}
        </Bouton>
      </p>
      {open && (
        <div id={id}>
          <Suspense fallback={<p>{boutonChemin.attente}</p>}>
            <CheminDit key={own} {...chemin} mode={chosen} onMode={openBy} />
          </Suspense>
        </div>
      )}
    </div>
  )
}
