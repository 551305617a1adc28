import { useDeferredValue, useMemo } from 'react'
import { useAssisDuPlan } from '../../../data/scenario.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import type { Question } from '../../../domain/coverage/question.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { type Commande, MAX_MODIFICATIONS, type Scenario } from '../../../domain/scenario/scenario.ts'
import { joursFermes } from '../../../domain/scenario/seances/jours-fermes.ts'
import { dayOf, type SeancesPrevues } from '../../../domain/scenario/seances/prevues.ts'
import { cleSalle } from '../../../domain/scenario/seances/salle.ts'
import { tenuesPrevues } from '../../../domain/scenario/seances/tenues-prevues.ts'
import { useSetShare } from '../../../state/url/share-context.tsx'
import { deuxPoints } from '../../../text/fr/format.ts'
import { parCode } from '../../../text/fr/territoire.ts'
import { sayDetails, sayJourFerme, sayRythme, seancesPlan as text } from '../../../text/simuler/seances.ts'
import { situerPrevues } from '../../../text/simuler/seances-situees.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import type { CommunePoint } from '../../../worker/protocol/index.ts'
import { BilanDuPlan } from './bilan-plan.tsx'
import { EmporterSeances } from './emporter-seances.tsx'
import { listEndroits } from './endroits.ts'
import { type Endroit, LigneSeances } from './ligne-seances.tsx'

interface SeancesProps {
  readonly manifest: Manifest
  readonly scenario: Scenario
  readonly question: Question
  /** Of the territory and around it. */
  readonly lieux: readonly Lieu[]
  readonly communes: readonly CommunePoint[]
  /** This tab saves. */
  readonly ecrit: boolean
  readonly onCommande: (commande: Commande) => void
}

/** The sessions of the scenario shown: what they are worth, which fall on closed days, each to be changed, all to be taken along. */
export function SeancesDuPlan(props: SeancesProps) {
  const { manifest, scenario, question, lieux, communes, ecrit, onCommande } = props
  const { modifications, plan } = useDeferredValue(scenario)
  const bilan = useAssisDuPlan({ modifications, ...(plan === undefined ? {} : { plan }) })
  const { tenues, sansLieu } = useMemo(() => tenuesPrevues(modifications, lieux), [modifications, lieux])
  const fermes = useMemo(() => joursFermes(modifications, lieux), [modifications, lieux])
  const byCode = useMemo(() => new Map(communes.map((c) => [c.code, c])), [communes])
  const seances = useMemo(() => situerPrevues(modifications, lieux, byCode), [modifications, lieux, byCode])
  return (
    <section className="pile" aria-labelledby="scen-seances">
      <h2 id="scen-seances">{text.section}</h2>
      {question.fenetre === undefined && <SansDates scenario={scenario} />}
      <BilanDuPlan
        {...{ plan, bilan, tenues }}
        nomDe={(code) => byCode.get(code)?.nom ?? parCode({ type: 'commune', code })}
      />
      {sansLieu.length > 0 && lieux.length > 0 && <p className="avis">{text.sansLieu(sansLieu.length)}</p>}
      {fermes.length === 0 ? (
        <p className="note">{text.aucuneFermee}</p>
      ) : (
        <details className="couv-savoir">
          <summary>{text.fermees(fermes.length)}</summary>
          <ul className="puces">
            {fermes.map((one) => (
              <li key={`${one.prevue.id} ${one.date}`}>{sayJourFerme(one)}</li>
            ))}
          </ul>
        </details>
      )}
      <fieldset className="scen-edition pile" disabled={!ecrit}>
        <legend className="invisible">{text.liste}</legend>
        <Lignes scenario={scenario} lieux={lieux} communes={communes} onCommande={onCommande} />
      </fieldset>
      <EmporterSeances manifest={manifest} scenario={scenario.nom} seances={seances} />
    </section>
  )
}

/** Without dates no session counts, a published one neither: the dates of the plan are one press away. */
function SansDates({ scenario }: Pick<SeancesProps, 'scenario'>) {
  const setShare = useSetShare()
  const [du, au] = periodOf(scenario)
  return (
    <div className="avis pile ecart-2">
      <p>{text.sansDates(du, au)}</p>
      <Bouton
        onClick={() => setShare({ offre: 'ateliers', fenetre: { du: dayOf(du), au: dayOf(au) } }, 'replace')}
      >
        {text.compter}
      </Bouton>
    </div>
  )
}

/** First and last ISO day: of the plan, else of its sessions. */
function periodOf({ plan, modifications }: Scenario): readonly [string, string] {
  if (plan !== undefined) return [plan.du, plan.au]
  const own = modifications.flatMap((m) => (m.type === 'seances' ? [m] : []))
  const debuts = own.map(({ debut }) => debut).sort()
  const fins = own.map(({ fin }) => fin).sort()
  return [debuts[0] ?? '', fins.at(-1) ?? '']
}

function Lignes({
  scenario,
  lieux,
  communes,
  onCommande,
}: Omit<SeancesProps, 'manifest' | 'question' | 'ecrit'>) {
  const { modifications } = scenario
  const endroits = useMemo(
    () => listEndroits(modifications, lieux, communes),
    [modifications, lieux, communes],
  )
  const nomDe = new Map(endroits.map(({ cle, nom }) => [cle, nom]))
  const lines = modifications.flatMap((m): SeancesPrevues[] => (m.type === 'seances' ? [m] : []))
  return (
    <details className="couv-savoir">
      <summary>{text.liste}</summary>
      <ol className="scen-liste pile ecart-2">
        {lines.map((m) => {
          const cle = cleSalle(m)
          return (
            <li key={m.id}>
              <div>
                <p>{deuxPoints(nomDe.get(cle) ?? '', sayRythme(m))}</p>
                <p className="note">{sayDetails(m)}</p>
              </div>
              <details className="couv-savoir scen-suite">
                <summary aria-label={deuxPoints(text.changer, `${nomDe.get(cle)}, ${sayRythme(m)}`)}>
                  {text.changer}
                </summary>
                <LigneSeances key={JSON.stringify(m)} {...{ m, cle, endroits, onCommande }} />
              </details>
            </li>
          )
        })}
      </ol>
      <NouvelleLigne {...{ modifications, endroits, onCommande }} modele={lines.at(-1)} />
    </details>
  )
}

interface NouvelleProps extends Pick<Scenario, 'modifications'> {
  /** What the form begins with: the last line. */
  readonly modele: SeancesPrevues | undefined
  readonly endroits: readonly Endroit[]
  readonly onCommande: (commande: Commande) => void
}

/** One more line, like the last one until it is changed; nothing where a scenario has no room for it. */
function NouvelleLigne({ modifications, modele, endroits, onCommande }: NouvelleProps) {
  if (modele === undefined || modifications.length >= MAX_MODIFICATIONS) return null
  const taken = new Set(modifications.map((m) => ('id' in m ? m.id : '')))
  let n = 1
  while (taken.has(`p${n}`)) n++
  const m: SeancesPrevues = { ...modele, id: `p${n}` }
  return (
    <details className="couv-savoir scen-suite">
      <summary>{text.ajouter}</summary>
      <LigneSeances key={JSON.stringify(m)} neuve {...{ m, endroits, onCommande }} cle={cleSalle(m)} />
    </details>
  )
}
