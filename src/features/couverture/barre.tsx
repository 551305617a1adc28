import type { CSSProperties } from 'react'
import type { Population } from '../../domain/coverage/report.ts'
import { couverture as text } from '../../text/couverture.ts'
import { nombre, pourcent } from '../../text/format.ts'
import { MOTS } from '../../text/mots.ts'
import { fourchette } from '../../text/rapport.ts'

const ETATS = ['atteinte', 'inconnue', 'nonAtteinte'] as const

type Style = CSSProperties & Record<`--${string}`, string>

/** Residents as one bar in three parts, the band as a bracket under its end; the words below say the same. */
export function Barre({ population, bande }: { readonly population: Population; readonly bande: boolean }) {
  const { totale, basse, haute } = population
  const share = (n: number) => `${(100 * n) / totale}%`
  const shown = ETATS.filter((etat) => etat !== 'inconnue' || population.inconnue > 0)
  const bracket: Style = { '--debut': share(basse), '--fin': share(haute) }
  return (
    <figure className="couv-barre" aria-label={text.barre.nom}>
      <div aria-hidden="true">
        <div className="couv-barre-parts">
          {shown.map((etat) => (
            <span key={etat} data-etat={etat} style={{ inlineSize: share(population[etat]) }} />
          ))}
        </div>
        {bande && <div className="couv-barre-bande" style={bracket} />}
      </div>
      <ul className="couv-barre-legende">
        {shown.map((etat) => (
          <li key={etat}>
            <span className="couv-puce" data-etat={etat} aria-hidden="true" />
            <span>{MOTS.etat[etat]}</span>
            <span className="couv-nombre">{nombre(population[etat])}</span>
            <span className="couv-nombre note">{pourcent(population[etat], totale)}</span>
          </li>
        ))}
        <li>
          <span />
          <span>{text.barre.total}</span>
          <span className="couv-nombre">{nombre(totale)}</span>
        </li>
        {bande && (
          <li>
            <span className="couv-puce" data-etat="bande" aria-hidden="true" />
            <span>{text.barre.fourchette}</span>
            <span className="couv-marge note">{fourchette(population)}</span>
          </li>
        )}
      </ul>
    </figure>
  )
}
