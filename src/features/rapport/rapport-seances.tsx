import { useMemo } from 'react'
import { useAssisDuPlan } from '../../data/scenario.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { joursFermes } from '../../domain/scenario/seances/jours-fermes.ts'
import { tenuesPrevues } from '../../domain/scenario/seances/tenues-prevues.ts'
import { sayDetails, sayJourFerme, sayRythme, seancesPlan as text } from '../../text/simuler/seances.ts'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { BilanDuPlan } from '../simuler/seances/bilan-plan.tsx'

interface SeancesProps {
  readonly scenario: Scenario
  /** Of the territory and around it. */
  readonly lieux: readonly Lieu[]
  readonly communes: readonly CommunePoint[]
}

/** The sessions of a scenario on paper: the plan's figures, by adviser and commune, each line, those on closed days. */
export function RapportSeances({ scenario, lieux, communes }: SeancesProps) {
  const { modifications, plan } = scenario
  const bilan = useAssisDuPlan(scenario)
  const { tenues } = useMemo(() => tenuesPrevues(modifications, lieux), [modifications, lieux])
  const fermes = useMemo(() => joursFermes(modifications, lieux), [modifications, lieux])
  const names = new Map(communes.map(({ code, nom }) => [code, nom]))
  const nomDe = (code: string) => names.get(code) ?? code
  if (tenues.length === 0) return null
  return (
    <section className="rap-bloc pile ecart-2 rap-longue">
      <h3>{text.rapport(scenario.nom)}</h3>
      <BilanDuPlan {...{ plan, bilan, tenues, nomDe }} />
      <h3>{text.calendrier}</h3>
      <ul className="puces">
        {tenues.map(({ prevue, lieu }) => (
          <li key={prevue.id}>
            {prevue.at === null ? lieu.nom : text.salle(prevue.nom, names.get(prevue.commune) ?? '')} :{' '}
            {sayRythme(prevue)} ({sayDetails(prevue)})
          </li>
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
