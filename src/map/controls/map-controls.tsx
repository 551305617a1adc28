import { useState } from 'react'
import { carte } from '../../text/carte.ts'
import { citer } from '../../text/langue/citer.ts'
import { Phrase } from '../../ui/langue/francais.tsx'

export interface Gestes {
  readonly zoom: (step: number) => void
  /** Moves the view by a share of its size: 1 = one screen to the east or south. */
  readonly move: (east: number, south: number) => void
  readonly recenter: () => void
}

const MOVES = [
  { cle: 'haut', east: 0, south: -0.4, d: 'M6 14l6-6 6 6' },
  { cle: 'gauche', east: -0.4, south: 0, d: 'M14 6l-6 6 6 6' },
  { cle: 'droite', east: 0.4, south: 0, d: 'M10 6l6 6-6 6' },
  { cle: 'bas', east: 0, south: 0.4, d: 'M6 10l6 6 6-6' },
] as const

/** Everything a finger or a drag does, as buttons (WCAG 2.5.7). */
export function MapControls({ zoom, move, recenter }: Gestes) {
  const [moving, setMoving] = useState(false)
  return (
    <div className="map-coin map-boutons">
      <div className="map-groupe">
        <MapButton nom={carte.zoomer} d="M12 5v14M5 12h14" onClick={() => zoom(1)} />
        <MapButton nom={carte.dezoomer} d="M5 12h14" onClick={() => zoom(-1)} />
      </div>
      <div className="map-groupe">
        <MapButton
          nom={carte.recentrer}
          d="M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M12 10v4M10 12h4"
          onClick={recenter}
        />
        <MapButton
          nom={carte.deplacer}
          d="M12 3v18M3 12h18M9 6l3-3 3 3M9 18l3 3 3-3M6 9l-3 3 3 3M18 9l3 3-3 3"
          expanded={moving}
          onClick={() => setMoving(!moving)}
        />
      </div>
      {moving && (
        <div className="map-fleches">
          {MOVES.map(({ cle, east, south, d }) => (
            <MapButton key={cle} nom={carte[cle]} d={d} place={cle} onClick={() => move(east, south)} />
          ))}
        </div>
      )}
    </div>
  )
}

interface MapButtonProps {
  readonly nom: string
  readonly d: string
  readonly onClick: () => void
  readonly expanded?: boolean
  readonly place?: string
}

function MapButton({ nom, d, onClick, expanded, place }: MapButtonProps) {
  return (
    <button
      type="button"
      className="map-bouton"
      style={{ gridArea: place }}
      aria-label={nom}
      title={nom}
      aria-expanded={expanded}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d={d} />
      </svg>
    </button>
  )
}

/** Who made the data, as its licence asks to say. */
export interface Attribution {
  readonly nom: string
  readonly url: string | null
}

interface AttributionsProps {
  readonly sources: readonly Attribution[]
  readonly mentionsRues: readonly string[]
}

/** Own list of sources, folded so as not to hide the map: MapLibre's control writes HTML, which our headers refuse. */
export function Attributions({ sources, mentionsRues }: AttributionsProps) {
  if (sources.length === 0 && mentionsRues.length === 0) return null
  return (
    <div className="map-mentions">
      {mentionsRues.length > 0 && (
        <p>
          <Phrase>{carte.rues(mentionsRues.map((one) => citer(one)))}</Phrase>
        </p>
      )}
      {sources.length > 0 && (
        <details className="map-sources">
          <summary>{carte.sources}</summary>
          <ul lang="fr" dir="ltr">
            {sources.map(({ nom, url }) => (
              <li key={nom}>
                {url === null ? (
                  nom
                ) : (
                  <a href={url} rel="noreferrer">
                    {nom}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
