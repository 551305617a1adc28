import { carte } from '../../text/carte.ts'

/** Who made the data, as its licence asks to say. */
export interface Attribution {
  readonly nom: string
  readonly url: string | null
}

/** Own list of sources, folded so as not to hide the map: MapLibre's control writes HTML, which our headers refuse. */
export function Attributions({ sources }: { readonly sources: readonly Attribution[] }) {
  if (sources.length === 0) return null
  return (
    <details className="carte-sources">
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
