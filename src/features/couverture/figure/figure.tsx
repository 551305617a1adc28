import { type CSSProperties, memo, type ReactNode } from 'react'
import type { Calcul } from '../../../domain/coverage/calcul.ts'
import { everybody, type Population, type Rapport } from '../../../domain/coverage/report.ts'
import { sayAvertissement } from '../../../text/couverture/avertissements.ts'
import { couverture as text } from '../../../text/couverture/couverture.ts'
import { sayFenetre } from '../../../text/couverture/fenetre.ts'
import { partsDe } from '../../../text/couverture/parts.ts'
import { fourchette, phraseFigure, phrasesCommunes, phraseTous } from '../../../text/couverture/rapport.ts'
import { sayRoutes } from '../../../text/fr/couverture/calcul.ts'
import { nombre } from '../../../text/fr/format.ts'
import { MOTS } from '../../../text/fr/mots.ts'
import { useSayAtRest } from './use-say-at-rest.ts'

interface PhraseProps {
  readonly rapport: Rapport
  /** What stands beside the sentence. */
  readonly children?: ReactNode
}

/** The answer as a sentence, and by which roads. */
export const Phrase = memo(function Phrase({ rapport, children }: PhraseProps) {
  const phrase = phraseFigure(rapport)
  const said = useSayAtRest(phrase)
  return (
    <>
      <p className="couv-phrase">{phrase}</p>
      <p className="invisible" role="status">
        {said}
      </p>
      {children}
      {rapport.routes !== null && <p className="note">{sayRoutes(rapport.routes)}</p>}
    </>
  )
})

/** The answer as a bar, then in numbers, with what must be known about it. */
export const Figure = memo(function Figure({ rapport }: { readonly rapport: Rapport }) {
  const { population } = rapport
  return (
    <>
      {everybody(rapport) === null && <p>{text.sansGrille}</p>}
      {population !== null && population.totale > 0 && (
        <Barre population={population} bande={rapport.distanceM === undefined ? rapport.calcul : null} />
      )}
      {[...phraseTous(rapport), ...phrasesCommunes(rapport)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rapport.fenetre !== undefined &&
        sayFenetre(rapport.fenetre, everybody(rapport)).map((line) => <p key={line}>{line}</p>)}
      {rapport.avertissements.length > 0 && (
        <details className="couv-savoir">
          <summary>{text.avertissements}</summary>
          <ul className="puces">
            {rapport.avertissements.map(sayAvertissement).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
})

const ETATS = ['atteinte', 'inconnue', 'nonAtteinte'] as const

type Style = CSSProperties & Record<`--${string}`, string>

/** Residents as one bar in three parts, the band as a bracket under its end; the words below say the same. */
export function Barre({
  population,
  bande,
}: {
  readonly population: Population /** How the times were computed, where they have a band; null: none. */
  readonly bande: Calcul | null
}) {
  const { totale, basse, haute } = population
  const share = (n: number) => `${(100 * n) / totale}%`
  const shown = ETATS.filter((etat) => etat !== 'inconnue' || population.inconnue > 0)
  const said = partsDe(population)
  const bracket: Style = { '--debut': share(basse), '--fin': share(haute) }
  return (
    <figure className="couv-barre" aria-label={text.barre.nom}>
      <div aria-hidden="true">
        <div className="couv-barre-parts">
          {shown.map((etat) => (
            <span key={etat} data-etat={etat} style={{ inlineSize: share(population[etat]) }} />
          ))}
        </div>
        {bande !== null && <div className="couv-barre-bande" style={bracket} />}
      </div>
      <ul className="couv-barre-legende">
        {shown.map((etat) => (
          <li key={etat}>
            <span className="couv-puce" data-etat={etat} aria-hidden="true" />
            <span>{MOTS.etat[etat]}</span>
            <span className="couv-nombre">{nombre(population[etat])}</span>
            <span className="couv-nombre note">{said[etat]}</span>
          </li>
        ))}
        <li>
          <span />
          <span>{text.barre.total}</span>
          <span className="couv-nombre">{nombre(totale)}</span>
        </li>
        {bande !== null && (
          <li>
            <span className="couv-puce" data-etat="bande" aria-hidden="true" />
            <span>{text.barre.fourchette}</span>
            <span className="couv-marge note">{fourchette(population, bande)}</span>
          </li>
        )}
      </ul>
    </figure>
  )
}
