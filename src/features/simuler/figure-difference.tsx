import type { CSSProperties } from 'react'
import type { Question } from '../../domain/coverage/question.ts'
import type { Population, Rapport, RapportFenetre } from '../../domain/coverage/report.ts'
import type { Commande, Modification } from '../../domain/scenario/scenario.ts'
import { dansFenetre } from '../../text/couverture/fenetre.ts'
import { groupe } from '../../text/couverture/groupe.ts'
import { partDe } from '../../text/couverture/parts.ts'
import { fourchette } from '../../text/couverture/rapport.ts'
import { sayCalcul } from '../../text/fr/couverture/calcul.ts'
import { scenario } from '../../text/simuler/scenario.ts'
import type { ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { useDrag } from './use-glisser.ts'

const text = scenario.figure

type Style = CSSProperties & Record<`--${string}`, string>

interface FigureProps {
  readonly reponse: Pick<ScenarioReponse, 'avant' | 'apres' | 'gagnes' | 'perdus' | 'version'>
  readonly modifications: readonly Modification[]
  /** It changes with each frame of a drag: nothing to be read aloud yet. */
  readonly enMouvement: boolean
  /** The answer of these modifications is on its way: the one shown is that of those before. */
  readonly enCours: boolean
}

/** The answer of a scenario: who wins and who loses, then before and after as two bars on the same scale. */
export function FigureDifference({ reponse, modifications, enMouvement, enCours }: FigureProps) {
  const { avant, apres, gagnes, perdus } = reponse
  if (avant.population === null || apres.population === null) return null
  const { total, incertaines } = apres.communes
  const seats = modifications.flatMap((m) => ('places' in m && m.places !== null ? [m.places] : []))
  return (
    <section
      className="scen-figure encadre encadre--fort pile"
      aria-label={text.apres}
      data-version={reponse.version.key}
    >
      <p className="scen-phrase pile" role="status" aria-live={enMouvement ? 'off' : 'polite'}>
        {gagnes > 0 && <strong className="scen-gagne">+ {text.gagnes(gagnes)}</strong>}
        {perdus > 0 && <strong className="scen-perdu">− {text.perdus(perdus)}</strong>}
        {gagnes === 0 && perdus === 0 && (
          <Inchange modifications={modifications} changes={changesOf(avant, apres)} enCours={enCours} />
        )}
      </p>
      <dl className="scen-barres pile ecart-3">
        <Barre titre={text.avant} population={avant.population} />
        <Barre titre={text.apres} population={apres.population} fort />
      </dl>
      {apres.distanceM === undefined && (
        <p className="note">{text.fourchette(fourchette(apres.population, apres.calcul))}</p>
      )}
      <p className="note">
        {apres.groupe !== undefined && `${groupe.note(apres.groupe)} `}
        {sayCalcul(apres)}
      </p>
      {apres.fenetre !== undefined && avant.fenetre !== undefined && (
        <Seances avant={avant.fenetre} apres={apres.fenetre} />
      )}
      {seats.length > 0 && apres.fenetre === undefined && (
        <p>
          {text.places(
            seats.reduce((a, b) => a + b, 0),
            seats.length,
          )}
        </p>
      )}
      {total > 1 && <p>{text.sansAcces(sureAt(avant), sureAt(apres), total, incertaines)}</p>}
    </section>
  )
}

/** Communes where nobody is within reach for sure. */
const sureAt = ({ communes: { sansAcces, incertaines } }: Pick<Rapport, 'communes'>): number =>
  sansAcces - incertaines

interface InchangeProps {
  readonly modifications: readonly Modification[]
  readonly changes: readonly (keyof typeof text.changes)[]
  readonly enCours: boolean
}

/** Nobody wins nor loses, which is not to say that nothing changes. */
function Inchange({ modifications, changes, enCours }: InchangeProps) {
  if (modifications.length === 0) return <strong>{text.vide}</strong>
  if (changes.length === 0) return <strong>{enCours ? scenario.calcul : text.aucun}</strong>
  return (
    <>
      <strong>{text.meme}</strong>
      <span className="scen-change">{text.change(changes.map((one) => text.changes[one]))}</span>
    </>
  )
}

/** What else is not as today when the same residents are within reach. */
function changesOf(avant: Rapport, apres: Rapport): (keyof typeof text.changes)[] {
  const places = (rapport: Rapport) => rapport.fenetre?.placesPour1000 ?? null
  return [
    ...(avant.fenetre?.seances === apres.fenetre?.seances ? [] : (['seances'] as const)),
    ...(text.placesPour1000(null, places(avant)) === text.placesPour1000(null, places(apres))
      ? []
      : (['places'] as const)),
    ...(avant.population?.inconnue === apres.population?.inconnue ? [] : (['inconnue'] as const)),
  ]
}

/** Sessions and seats of the window, before and after. */
function Seances({ avant, apres }: Record<'avant' | 'apres', RapportFenetre>) {
  return (
    <>
      <p>{text.seances(dansFenetre(apres), avant.seances, apres.seances)}</p>
      <p>{text.placesPour1000(avant.placesPour1000, apres.placesPour1000)}</p>
    </>
  )
}

interface BarreProps {
  readonly titre: string
  readonly population: Population
  readonly fort?: boolean
}

function Barre({ titre, population, fort = false }: BarreProps) {
  const { totale, atteinte, inconnue } = population
  const style: Style = {
    '--oui': `${(100 * atteinte) / totale}%`,
    '--peutetre': `${(100 * (atteinte + inconnue)) / totale}%`,
  }
  return (
    <div data-fort={fort || undefined}>
      <dt>{titre}</dt>
      <dd>
        <span className="scen-part">{partDe(population)}</span>
        <span className="couv-parts scen-barre" style={style} aria-hidden="true" />
        <span className="note">{text.habitants(atteinte, totale)}</span>
      </dd>
    </div>
  )
}

interface FigureViveProps {
  readonly question: Question
  readonly modifications: readonly Modification[]
  readonly reponse: ScenarioReponse
  /** The answer is that of these modifications. */
  readonly aJour: boolean
  readonly onCommande: (commande: Commande) => void
}

/** The figure of the scenario; while a place is dragged, that of each frame. Nothing else of the panel follows it. */
export function FigureVive({ question, modifications, reponse, aJour, onCommande }: FigureViveProps) {
  const glissee = useDrag(question, modifications, aJour, onCommande)
  return (
    <FigureDifference
      reponse={glissee ?? reponse}
      modifications={modifications}
      enMouvement={glissee !== null}
      enCours={!aJour && glissee === null}
    />
  )
}
