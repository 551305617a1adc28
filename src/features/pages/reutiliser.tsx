import { lazy, Suspense, useState } from 'react'
import { useServices } from '../../data/context.tsx'
import { usePages } from '../../data/site/pages.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { integrer } from '../../text/sorties/integrer.ts'
import { reutiliser as text } from '../../text/sorties/reutiliser.ts'
import { Attente } from '../../ui/partie/attente.tsx'
import { Partie } from './partie.tsx'

const Integrer = lazy(async () => ({ default: (await import('./integrer/integrer.tsx')).Integrer }))

/** What files there are for other programs, under which licence, and from when they are. */
export function Reutiliser({ manifest }: { readonly manifest: Manifest }) {
  const [ouvert, setOuvert] = useState(false)
  const { base } = useServices()
  const pages = usePages(manifest, true).data
  const { ateliersCsv, ateliersJson } = manifest
  const named = (chemin: string, texte: string) => (pages?.has(chemin) ? [{ chemin, texte }] : [])
  const files = [
    ...(ateliersCsv === undefined ? [] : [{ chemin: ateliersCsv.chemin, texte: text.ateliersCsv }]),
    ...(ateliersJson === undefined ? [] : [{ chemin: ateliersJson.chemin, texte: text.ateliersJson }]),
    ...named('hsds.zip', text.hsds),
    { chemin: 'manifest.json', texte: text.manifeste },
    ...named('liste/index.html', text.pages),
    ...named('sitemap.xml', text.plan),
  ]
  const licences = [...new Set(manifest.sources.map(({ licence }) => licence))]
  return (
    <Partie
      titre={text.titre}
      phrases={[text.phrase, text.licences(licences), text.date(manifest.construitLe)]}
    >
      {pages?.has('opensearch.xml') && (
        <link rel="search" type="application/opensearchdescription+xml" href={`${base}opensearch.xml`} />
      )}
      <ul className="puces">
        {files.map(({ chemin, texte }) => (
          <li key={chemin}>
            <a href={`${base}${chemin}`}>{texte}</a>
          </li>
        ))}
      </ul>
      <details className="depliant" onToggle={(event) => setOuvert(event.currentTarget.open)}>
        <summary className="bouton">{integrer.ouvrir}</summary>
        {ouvert && (
          <Suspense fallback={<Attente />}>
            <Integrer manifest={manifest} />
          </Suspense>
        )}
      </details>
    </Partie>
  )
}
