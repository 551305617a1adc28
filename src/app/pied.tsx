import { useServices } from '../data/context.tsx'
import type { Manifest } from '../dataset/manifest.ts'
import { app } from '../text/app.ts'
import { dateLongue } from '../text/format.ts'

/** Where everything shown comes from: producers, vintages, licences, what was changed. */
export function Pied({ manifest }: { readonly manifest: Manifest }) {
  const { base } = useServices()
  return (
    <footer className="pied note pile">
      <p>{app.donnees(manifest.titre, dateLongue(manifest.construitLe))}</p>
      <details>
        <summary>{app.sources}</summary>
        <p>{app.grille(manifest.grille.nom)}</p>
        <ul>
          {manifest.sources.map((source) => (
            <li key={source.id}>
              {source.url === '' ? source.titre : <a href={source.url}>{source.titre}</a>}
              {' : '}
              {app.source(source.producteur, source.millesime, source.licence)}{' '}
              {app.modifications(source.modifications)}
            </li>
          ))}
        </ul>
        <p>
          <a href={`${base}${manifest.rapport.chemin}`}>{app.rapport}</a>
        </p>
      </details>
    </footer>
  )
}
