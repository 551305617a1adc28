import type { Rapport } from '../../domain/coverage/report.ts'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { pourcent } from '../../text/format.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { CarteSvg } from './carte-svg.tsx'
import type { Geometrie, Moment, NomCarte } from './geometrie.ts'
import type { PointCarte } from './points-carte.ts'

interface CartesProps {
  readonly nom: string
  readonly reponse: ScenarioReponse
  readonly geometries: Readonly<Record<Moment, Geometrie>>
  readonly points: Readonly<Record<Moment, readonly PointCarte[]>>
  readonly noms: readonly NomCarte[]
  readonly avecScenario: boolean
}

/** The map before and, with a scenario, after: the same scale, side by side. */
export function RapportCartes({ nom, reponse, geometries, points, noms, avecScenario }: CartesProps) {
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
              geometrie={geometries[moment]}
              points={points[moment]}
              noms={noms}
              description={text.cartes.description(nom, part(reponse[moment]))}
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
            .filter((genre) => points.apres.some((p) => p.genre === genre))
            .map((genre) => (
              <li key={genre}>
                <span className="rap-puce-lieu" data-genre={genre} aria-hidden="true" />
                {text.cartes.legende[genre]}
              </li>
            ))}
        <li>{text.cartes.proportion}</li>
      </ul>
    </section>
  )
}
