import { useMemo } from 'react'
import { useAssisDuPlan } from '../../data/scenario.ts'
import { groupBy } from '../../domain/common/group-by.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { joursFermes } from '../../domain/scenario/seances/jours-fermes.ts'
import { cleSalle } from '../../domain/scenario/seances/salle.ts'
import { type TenuesPrevues, tenuesPrevues } from '../../domain/scenario/seances/tenues-prevues.ts'
import { parCode } from '../../text/fr/territoire.ts'
import { sayDetails, sayJourFerme, sayRythme, seancesPlan as text } from '../../text/simuler/seances.ts'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { BilanDuPlan } from '../simuler/seances/bilan-plan.tsx'

interface SeancesProps {
  readonly scenario: Scenario
  /** Of the territory and around it. */
  readonly lieux: readonly Lieu[]
  readonly communes: readonly CommunePoint[]
}

/** The sessions of a scenario on paper: the plan's figures, by adviser and commune, where and when, those on closed days. */
export function RapportSeances({ scenario, lieux, communes }: SeancesProps) {
  const { modifications, plan } = scenario
  const bilan = useAssisDuPlan(scenario)
  const { tenues, sansLieu } = useMemo(() => tenuesPrevues(modifications, lieux), [modifications, lieux])
  const fermes = useMemo(() => joursFermes(modifications, lieux), [modifications, lieux])
  const names = new Map(communes.map(({ code, nom }) => [code, nom]))
  const nomDe = (code: string) => names.get(code) ?? parCode({ type: 'commune', code })
  if (tenues.length + sansLieu.length === 0) return null
  return (
    <section className="rap-bloc pile ecart-2 rap-longue">
      <h3>{text.rapport(scenario.nom)}</h3>
      <p className="avis">{text.prevues}</p>
      <BilanDuPlan {...{ plan, bilan, tenues, nomDe }} />
      {sansLieu.length > 0 && <p className="avis">{text.sansLieu(sansLieu.length)}</p>}
      <h3>{text.calendrier}</h3>
      <ul className="puces">
        {[...groupBy(tenues, ({ prevue }) => cleSalle(prevue))].map(([cle, own]) => (
          <LigneSalle key={cle} tenues={own} nomDe={(code) => names.get(code) ?? ''} />
        ))}
      </ul>
      <p>{fermes.length === 0 ? text.aucuneFermee : `${text.fermees(fermes.length)} :`}</p>
      <ul className="puces">
        {fermes.map((one) => (
          <li key={`${one.prevue.id} ${one.date}`}>{sayJourFerme(one)}</li>
        ))}
      </ul>
    </section>
  )
}

interface LigneProps {
  /** Of one place or room, at least one. */
  readonly tenues: readonly TenuesPrevues[]
  /** '' where it is not known. */
  readonly nomDe: (commune: string) => string
}

/** A place or room, with each line of its sessions. */
function LigneSalle({ tenues, nomDe }: LigneProps) {
  const [first] = tenues
  if (first === undefined) return null
  const { at, nom, commune } = first.prevue
  return (
    <li>
      <strong>{at === null ? first.lieu.nom : text.salle(nom, nomDe(commune))}</strong>
      <ul>
        {tenues.map(({ prevue }) => (
          <li key={prevue.id}>
            {sayRythme(prevue)} ({sayDetails(prevue)})
          </li>
        ))}
      </ul>
    </li>
  )
}
