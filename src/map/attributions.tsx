import { useState } from 'react'
import { carte } from '../text/carte.ts'

/** Who made the data, as its licence asks to say. */
export interface Attribution {
  readonly nom: string
  readonly url: string | null
}

/** Own list of sources: MapLibre's control writes HTML, which our headers refuse. Folded on small screens. */
export function Attributions({ sources }: { readonly sources: readonly Attribution[] }) {
  const [wide] = useState(() => window.matchMedia('(min-width: 60rem)').matches)
  if (sources.length === 0) return null
  return (
    <details className="carte-sources" open={wide}>
      <summary>{carte.sources}</summary>
      <ul>
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
  )
}
