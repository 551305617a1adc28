import { todayIn } from '../../data/maintenant.ts'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { Curve } from '../../domain/coverage/curve.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import type { Rapport } from '../../domain/coverage/report.ts'
import type { Repose } from '../../domain/coverage/repose.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { ditCalcul, sayRoutes } from '../../text/couverture/calcul.ts'
import { couverture } from '../../text/couverture/couverture.ts'
import { sayFenetre } from '../../text/couverture/fenetre.ts'
import { fourchetteCourte, partDe, phraseFigure, questionEnMots } from '../../text/couverture/rapport.ts'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { sayRepose } from '../../text/couverture/repose.ts'
import { nombre, pourcent } from '../../text/format.ts'
import type { Couverture } from '../../worker/protocol/index.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { Courbe } from '../couverture/figure/courbe.tsx'
import { Barre } from '../couverture/figure/figure.tsx'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'

interface TeteProps {
  /** The data set that shows the form, not the territory. */
  readonly pilote: boolean
  readonly nom: string
  readonly reponse: ScenarioReponse
  readonly scenario: Scenario | null
  /** What today's figure rests on; undefined while it is counted. */
  readonly repose: Repose | undefined
  readonly courbe: Curve | null
  readonly comparaison: {
    readonly nom: string
    readonly couverture: Couverture | undefined
    readonly indisponible: boolean
  }
}

/** Title, question, the sentence, the figures one remembers, and a territory to compare with. */
export function RapportTete({ pilote, nom, reponse, scenario, repose, courbe, comparaison }: TeteProps) {
  const { avant, apres, gagnes, perdus } = reponse
  const { population } = apres
  const { sansAcces, incertaines } = apres.communes
  const tiles: (readonly [string, string])[] =
    population === null
      ? []
      : [
          [nombre(population.atteinte), text.chiffres.portee],
          [nombre(population.nonAtteinte), text.chiffres.trop],
          ...(population.inconnue > 0
            ? [[nombre(population.inconnue), text.chiffres.inconnus] as const]
            : []),
          ...(apres.communes.total > 1
            ? [
                [
                  `${nombre(sansAcces - incertaines)} / ${nombre(apres.communes.total)}`,
                  incertaines === 0 ? text.chiffres.communes : text.chiffres.communesSures,
                ] as const,
                ...(incertaines === 0 ? [] : [[nombre(incertaines), text.chiffres.incertaines] as const]),
              ]
            : []),
          ...(scenario === null
            ? []
            : [
                [`+ ${nombre(gagnes)}`, text.chiffres.gagnes] as const,
                ...(perdus > 0 ? [[`− ${nombre(perdus)}`, text.chiffres.perdus] as const] : []),
              ]),
        ]
  return (
    <header className="rap-tete pile ecart-3">
      <p className="accent">{nom}</p>
      <h2 className="rap-titre">{text.titre}</h2>
      <p className="note">
        {text.etabli(formatIsoDate(todayIn()))}.{' '}
        {scenario === null ? text.sansScenario : text.avecScenario(scenario.nom)}.{' '}
        {text.question(questionEnMots(apres))}
      </p>
      {pilote && (
        <p className="avis">
          {couverture.jeuPilote} {text.exemples}
        </p>
      )}
      <p className="rap-phrase">{phraseFigure(apres)}</p>
      {apres.routes !== null && <p className="note">{sayRoutes(apres.routes)}</p>}
      {apres.fenetre !== undefined &&
        sayFenetre(apres.fenetre, apres.population).map((line) => <p key={line}>{line}</p>)}
      {scenario !== null && repose !== undefined && <p className="note">{text.reposeAvant}</p>}
      {repose !== undefined && sayRepose(repose, avant.population).map((line) => <p key={line}>{line}</p>)}
      <dl className="rap-tuiles">
        {tiles.map(([value, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {population !== null && population.totale > 0 && (
        <Barre population={population} bande={apres.distanceM === undefined ? apres.calcul : null} />
      )}
      {apres.distanceM === undefined && (
        <section className="rap-bloc pile ecart-2">
          <h3>{text.bande.titre}</h3>
          <p>{text.bande.texte[apres.calcul]}</p>
        </section>
      )}
      <Comparaison nom={nom} avant={avant} apres={scenario === null ? null : apres} autre={comparaison} />
      {courbe !== null && courbe.totale > 0 && (
        <div className="rap-bloc pile ecart-2">
          {scenario !== null && <p className="note">{text.courbeAvant}</p>}
          <Courbe courbe={courbe} mode={avant.mode as Mode} minutes={avant.minutes ?? 0} />
        </div>
      )}
    </header>
  )
}

interface ComparaisonProps {
  readonly nom: string
  readonly avant: Rapport
  readonly apres: Rapport | null
  readonly autre: TeteProps['comparaison']
}

function Comparaison({ nom, avant, apres, autre }: ComparaisonProps) {
  const rows: (readonly [string, Rapport])[] = [
    [nom, avant],
    ...(apres === null ? [] : [[`${nom}, ${text.cartes.apres.toLowerCase()}`, apres] as const]),
    ...(autre.couverture === undefined ? [] : [[autre.couverture.nom, autre.couverture.rapport] as const]),
  ]
  const band = {
    titre: text.comparaison.fourchette,
    cellule: ([, { population }]: (typeof rows)[number]) =>
      population === null ? '—' : fourchetteCourte(population),
  }
  const unknown = {
    titre: text.comparaison.inconnue,
    cellule: ([, { population: p }]: (typeof rows)[number]) =>
      p === null ? '—' : pourcent(p.inconnue, p.totale),
  }
  return (
    <section className="rap-bloc pile ecart-2">
      <h3>{text.comparaison.titre}</h3>
      {rows.length > 1 && (
        <TableChiffres
          lignes={rows}
          cleOf={([name]) => name}
          colonnes={[
            { titre: text.comparaison.nom, cellule: ([name]) => name },
            {
              titre: text.comparaison.part,
              cellule: ([, { population: p }]) => (p === null ? '—' : partDe(p)),
            },
            ...(rows.some(([, { population: p }]) => (p?.inconnue ?? 0) > 0) ? [unknown] : []),
            ...(avant.distanceM === undefined ? [band] : []),
            { titre: text.comparaison.calcul, cellule: ([, one]) => ditCalcul(one) },
            {
              titre: text.comparaison.zero,
              cellule: ([, { communes }]) => text.comparaison.communes(communes),
            },
          ]}
        />
      )}
      {autre.indisponible && <p className="note">{text.comparaison.indisponible(autre.nom)}</p>}
    </section>
  )
}
