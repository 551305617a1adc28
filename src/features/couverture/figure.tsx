import { memo } from 'react'
import type { Rapport } from '../../domain/coverage/report.ts'
import { direAvertissement } from '../../text/avertissements.ts'
import { couverture as text } from '../../text/couverture.ts'
import { direFenetre } from '../../text/fenetre.ts'
import { phraseFigure, phrasesCommunes } from '../../text/rapport.ts'
import { Barre } from './barre.tsx'

/** The answer as a sentence, then as a bar, then in numbers, with what must be known about it. */
export const Figure = memo(function Figure({ rapport }: { readonly rapport: Rapport }) {
  const { population } = rapport
  return (
    <section className="pile couv-figure" aria-label={text.titre}>
      <p className="couv-phrase" role="status">
        {phraseFigure(rapport)}
      </p>
      {population === null && <p>{text.sansGrille}</p>}
      {population !== null && population.totale > 0 && (
        <Barre population={population} bande={rapport.distanceM === undefined} />
      )}
      {phrasesCommunes(rapport).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rapport.fenetre !== undefined &&
        direFenetre(rapport.fenetre, population).map((line) => <p key={line}>{line}</p>)}
      {rapport.avertissements.length > 0 && (
        <details className="couv-savoir">
          <summary>{text.avertissements}</summary>
          <ul>
            {rapport.avertissements.map(direAvertissement).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
})
