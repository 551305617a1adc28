import type { PlanRues } from '../../data/plan-rues.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import { sayRues } from '../../text/chemin/rues-imprimees.ts'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { pourcent } from '../../text/format.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { CarteSvg } from './carte-svg.tsx'
import type { Moment } from './geometrie.ts'
import type { Carte } from './use-cartes.ts'

interface CartesProps {
  readonly nom: string
  readonly reponse: ScenarioReponse
  readonly cartes: Readonly<Record<Moment, Carte>>
  readonly avecScenario: boolean
  /** Undefined until they are there. */
  readonly rues: PlanRues | undefined
}

const NO_STREET: PlanRues['rues'] = []

/** The map before and, with a scenario, after: the same scale, side by side. */
export function RapportCartes({ nom, reponse, cartes, avecScenario, rues }: CartesProps) {
  const moments: readonly Moment[] = avecScenario ? ['avant', 'apres'] : ['avant']
  const part = ({ population }: Rapport) =>
    population === null ? '—' : pourcent(population.atteinte, population.totale)
  return (
    <section className="rap-bloc pile ecart-2">
      <h3>{text.cartes.titre}</h3>
      <div className="rap-cartes" data-nombre={moments.length}>
        {moments.map((moment) => (
          <figure key={moment}>
            <figcaption>
              <strong>{text.cartes[moment]}</strong>
              {'\u00a0: '}
              {part(reponse[moment])}
            </figcaption>
            <CarteSvg
              carte={cartes[moment]}
              description={text.cartes.description(nom, part(reponse[moment]))}
              rues={rues?.rues ?? NO_STREET}
            />
          </figure>
        ))}
      </div>
      <ul className="rap-legende rangee">
        {(['atteinte', 'nonAtteinte', 'inconnue'] as const).map((etat) => (
          <li key={etat}>
            <span className="couv-puce" data-etat={etat} aria-hidden="true" />
            {text.cartes.legende[etat]}
          </li>
        ))}
        <li>
          <span className="rap-puce-lieu" aria-hidden="true" />
          {text.cartes.legende.lieu}
        </li>
        {avecScenario &&
          (['ajoute', 'ferme'] as const)
            .filter((genre) => cartes.apres.points.some((p) => p.genre === genre))
            .map((genre) => (
              <li key={genre}>
                <span className="rap-puce-lieu" data-genre={genre} aria-hidden="true" />
                {text.cartes.legende[genre]}
              </li>
            ))}
        <li>{text.cartes.proportion}</li>
      </ul>
      {rues !== undefined && sayRues(rues) !== '' && <p className="note">{sayRues(rues)}</p>}
    </section>
  )
}
