import { todayIn } from '../../data/maintenant.ts'
import type { VueRapport } from '../../data/rapport.ts'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import { everybody, type Rapport } from '../../domain/coverage/report.ts'
import type { Repose } from '../../domain/coverage/repose.ts'
import { couverture } from '../../text/couverture/couverture.ts'
import { sayFenetre } from '../../text/couverture/fenetre.ts'
import { partDe, partsDe } from '../../text/couverture/parts.ts'
import { fourchetteCourte, phraseFigure, phraseTous, questionEnMots } from '../../text/couverture/rapport.ts'
import { imprime as text } from '../../text/couverture/rapport-imprime.ts'
import { sayRepose } from '../../text/couverture/repose.ts'
import { ditCalcul, sayRoutes } from '../../text/fr/couverture/calcul.ts'
import { nombre } from '../../text/fr/format.ts'
import type { Couverture } from '../../worker/protocol/index.ts'
import { Courbe } from '../couverture/figure/courbe.tsx'
import { Barre } from '../couverture/figure/figure.tsx'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'
import { Bloc, BlocChiffres } from './bloc.tsx'
import { nameOf } from './rapport-cartes.tsx'

interface TeteProps {
  /** The data set that shows the form, not the territory. */
  readonly pilote: boolean
  readonly nom: string
  /** Today. */
  readonly avant: Rapport
  /** Today, then the scenarios. */
  readonly vues: readonly VueRapport[]
  /** What today's figure rests on; undefined while it is counted. */
  readonly repose: Repose | undefined
  readonly comparaison: {
    readonly nom: string
    readonly couverture: Couverture | undefined
    readonly indisponible: boolean
  }
}

/** Title, question, today's sentence and figures, each scenario beside it, a territory to compare with, the curves. */
export function RapportTete({ pilote, nom, avant, vues, repose, comparaison }: TeteProps) {
  const { population } = avant
  const scenarios = vues.flatMap(({ scenario }) => (scenario === null ? [] : [scenario]))
  return (
    <header className="rap-tete pile ecart-3">
      <p className="accent">{nom}</p>
      <h2 className="rap-titre">{text.titre}</h2>
      <p className="note">
        {text.etabli(formatIsoDate(todayIn()))}. {text.contenu(scenarios.map((s) => s.nom))}.{' '}
        {text.question(questionEnMots(avant))}
      </p>
      {pilote && (
        <p className="avis">
          {couverture.jeuPilote} {text.exemples}
        </p>
      )}
      {scenarios.length > 0 && <h3>{text.aujourdhui}</h3>}
      <p className="rap-phrase">{phraseFigure(avant)}</p>
      {phraseTous(avant).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {avant.routes !== null && <p className="note">{sayRoutes(avant.routes)}</p>}
      {avant.fenetre !== undefined &&
        sayFenetre(avant.fenetre, everybody(avant)).map((line) => <p key={line}>{line}</p>)}
      {scenarios.length > 0 && repose !== undefined && <p className="note">{text.reposeAvant}</p>}
      {repose !== undefined && sayRepose(repose, everybody(avant)).map((line) => <p key={line}>{line}</p>)}
      <dl className="rap-tuiles">
        {tilesOf(avant).map(([value, name]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {population !== null && population.totale > 0 && (
        <Barre population={population} bande={avant.distanceM === undefined ? avant.calcul : null} />
      )}
      {avant.distanceM === undefined && (
        <Bloc titre={text.bande.titre}>
          <p>{text.bande.texte[avant.calcul]}</p>
        </Bloc>
      )}
      {scenarios.length > 0 && <CoteACote vues={vues} />}
      <Comparaison nom={nom} avant={avant} autre={comparaison} />
      <Courbes vues={vues} avant={avant} />
    </header>
  )
}

function tilesOf({ population, communes }: Rapport): (readonly [string, string])[] {
  if (population === null) return []
  const { sansAcces, incertaines, total } = communes
  const sure = incertaines === 0 ? text.chiffres.communes : text.chiffres.communesSures
  return [
    [nombre(population.atteinte), text.chiffres.portee],
    [nombre(population.nonAtteinte), text.chiffres.trop],
    ...(population.inconnue > 0 ? [[nombre(population.inconnue), text.chiffres.inconnus] as const] : []),
    ...(total > 1
      ? [
          [`${nombre(sansAcces - incertaines)} / ${nombre(total)}`, sure] as const,
          ...(incertaines === 0 ? [] : [[nombre(incertaines), text.chiffres.incertaines] as const]),
        ]
      : []),
  ]
}

/** Today and the scenarios in one table, each with its sentence; the unknown has its column. */
function CoteACote({ vues }: Pick<TeteProps, 'vues'>) {
  const rows = vues.flatMap((vue) =>
    vue.commune === undefined ? [] : [{ vue, reponse: vue.commune, rapport: vue.commune.apres }],
  )
  const { coteACote, comparaison } = text
  const someUnknown = rows.some(({ rapport }) => (rapport.population?.inconnue ?? 0) > 0)
  type Row = (typeof rows)[number]
  const people = (say: (population: NonNullable<Rapport['population']>) => string) => (row: Row) =>
    row.rapport.population === null ? '—' : say(row.rapport.population)
  return (
    <Bloc titre={coteACote.titre}>
      {rows.slice(1).map(({ vue, rapport }) => (
        <p key={vue.scenario?.id}>
          <strong>{nameOf(vue)}</strong>
          {'\u00a0: '}
          {phraseFigure(rapport)}
        </p>
      ))}
      <TableChiffres
        titre={coteACote.titre}
        lignes={rows}
        cleOf={({ vue }) => vue.scenario?.id ?? ''}
        colonnes={[
          { titre: coteACote.nom, cellule: ({ vue }) => nameOf(vue) },
          { titre: coteACote.habitants, cellule: people(({ atteinte }) => nombre(atteinte)) },
          { titre: comparaison.part, cellule: people(partDe) },
          ...(someUnknown
            ? [
                {
                  titre: comparaison.inconnue,
                  cellule: people((population) => partsDe(population).inconnue),
                },
              ]
            : []),
          {
            titre: coteACote.gagnes,
            cellule: ({ vue, reponse }) => (vue.scenario === null ? '' : signed('+', reponse.gagnes)),
          },
          {
            titre: coteACote.perdus,
            cellule: ({ vue, reponse }) => (vue.scenario === null ? '' : signed('−', reponse.perdus)),
          },
          {
            titre: comparaison.zero,
            cellule: ({ rapport }) => comparaison.communes(rapport.communes),
          },
        ]}
      />
    </Bloc>
  )
}

/** The curve of today and of each scenario, each with its name. */
function Courbes({ vues, avant }: Pick<TeteProps, 'vues' | 'avant'>) {
  const drawn = vues.flatMap((vue) => {
    const courbe = vue.carte?.courbe ?? null
    return courbe === null || courbe.totale === 0 ? [] : [{ vue, courbe }]
  })
  if (drawn.length === 0) return null
  return (
    <div className="rap-bloc rap-courbes" data-nombre={drawn.length}>
      {drawn.map(({ vue, courbe }) => (
        <Courbe
          key={vue.scenario?.id ?? ''}
          titre={text.courbe(nameOf(vue))}
          courbe={courbe}
          mode={avant.mode as Mode}
          minutes={avant.minutes ?? 0}
          groupe={avant.groupe}
        />
      ))}
    </div>
  )
}

interface ComparaisonProps {
  readonly nom: string
  readonly avant: Rapport
  readonly autre: TeteProps['comparaison']
}

/** Today beside the territory above, whose unknown has its column. */
function Comparaison({ nom, avant, autre }: ComparaisonProps) {
  const rows: (readonly [string, Rapport])[] = [
    [nom, avant],
    ...(autre.couverture === undefined ? [] : [[autre.couverture.nom, autre.couverture.rapport] as const]),
  ]
  const band = {
    titre: text.comparaison.fourchette,
    cellule: ([, { population }]: (typeof rows)[number]) =>
      population === null ? '—' : fourchetteCourte(population),
  }
  const unknown = {
    titre: text.comparaison.inconnue,
    cellule: ([, { population: p }]: (typeof rows)[number]) => (p === null ? '—' : partsDe(p).inconnue),
  }
  return (
    <BlocChiffres
      titre={text.comparaison.titre}
      lignes={rows.length > 1 ? rows : []}
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
    >
      {autre.indisponible && <p className="note">{text.comparaison.indisponible(autre.nom)}</p>}
    </BlocChiffres>
  )
}

/** "+ 1 632", "− 12", and "0" without a sign. */
const signed = (sign: '+' | '−', residents: number): string =>
  residents === 0 ? '0' : `${sign} ${nombre(residents)}`
