import { useEffect, useState } from 'react'
import { useServices } from '../../../data/context.tsx'
import type { Par, Question } from '../../../domain/coverage/question.ts'
import type { Rapport } from '../../../domain/coverage/report.ts'
import type { Scenario } from '../../../domain/scenario/scenario.ts'
import { nombre, pourcent, unChiffre } from '../../../text/format.ts'
import { scenario } from '../../../text/scenario.ts'
import type { ScenarioReponse } from '../../../worker/protocol-scenario.ts'
import { useScenarios } from './use-session.ts'

const text = scenario.scenarios

interface Ligne {
  readonly scenario: Scenario
  readonly reponse: ScenarioReponse
}

interface ComparerProps {
  readonly question: Question
  readonly par: Par
}

/** All scenarios side by side, for the same question; then zone by zone where they differ. */
export function Comparer({ question, par }: ComparerProps) {
  const scenarios = useScenarios((s) => s.scenarios)
  const [open, setOpen] = useState(false)
  const lignes = useLignes(open ? scenarios : NONE, question, par)
  return (
    <section className="pile" aria-labelledby="scen-comparer">
      <details onToggle={(event) => setOpen(event.currentTarget.open)} className="couv-savoir">
        <summary id="scen-comparer">{text.comparer}</summary>
        <p className="note">{text.comparerAide}</p>
        {lignes.length > 0 && (
          <>
            <Ensemble lignes={lignes} />
            <ParZone lignes={lignes} />
          </>
        )}
      </details>
    </section>
  )
}

const NONE: readonly Scenario[] = []
const AUCUNE: readonly Ligne[] = []

function useLignes(scenarios: readonly Scenario[], question: Question, par: Par): readonly Ligne[] {
  const { client } = useServices()
  const [affichee, setAffichee] = useState({ question, par, lignes: AUCUNE })
  useEffect(() => {
    const abort = new AbortController()
    const ask = async () => {
      const done: Ligne[] = []
      for (const one of scenarios) {
        const { modifications } = one
        const reponse = await client.call('scenario', { question, par, modifications }, abort.signal)
        done.push({ scenario: one, reponse })
      }
      setAffichee({ question, par, lignes: done })
    }
    // An answer that comes too late is not shown; the figure above says when the computing fails.
    ask().catch(() => undefined)
    return () => abort.abort()
  }, [client, scenarios, question, par])
  // While scenarios are edited the table stays; another question has another table.
  const current = affichee.question === question && affichee.par === par
  return scenarios.length > 0 && current ? affichee.lignes : AUCUNE
}

function Ensemble({ lignes }: { readonly lignes: readonly Ligne[] }) {
  const first = lignes[0]
  if (first === undefined) return null
  const dated = first.reponse.avant.fenetre !== undefined
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached with the keyboard
    <section className="couv-defile" aria-label={text.comparer} tabIndex={0}>
      <table className="couv-table scen-comparer">
        <caption className="invisible">{text.legende}</caption>
        <thead>
          <tr>
            {[
              text.choisir,
              text.lieux,
              text.atteinte,
              text.part,
              text.gagnes,
              text.perdus,
              text.sansAcces,
              ...(dated ? [text.seances, text.places] : []),
            ].map((titre) => (
              <th key={titre} scope="col">
                {titre}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Rang nom={text.aujourdhui} lieux={0} rapport={first.reponse.avant} gagnes={0} perdus={0} />
          {lignes.map(({ scenario: one, reponse }) => (
            <Rang
              key={one.id}
              nom={one.nom}
              lieux={one.modifications.length}
              rapport={reponse.apres}
              gagnes={reponse.gagnes}
              perdus={reponse.perdus}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface RangProps {
  readonly nom: string
  readonly lieux: number
  readonly rapport: Rapport
  readonly gagnes: number
  readonly perdus: number
}

function Rang({ nom, lieux, rapport, gagnes, perdus }: RangProps) {
  const { atteinte = 0, totale = 0 } = rapport.population ?? {}
  return (
    <tr>
      <th scope="row">{nom}</th>
      <td>{nombre(lieux)}</td>
      <td>{nombre(atteinte)}</td>
      <td>{pourcent(atteinte, totale)}</td>
      <td>{nombre(gagnes)}</td>
      <td>{nombre(perdus)}</td>
      <td>{nombre(rapport.communes.sansAcces)}</td>
      {rapport.fenetre !== undefined && <td>{nombre(rapport.fenetre.seances)}</td>}
      {rapport.fenetre !== undefined && (
        <td>
          {rapport.fenetre.placesPour1000 === null ? text.inconnu : unChiffre(rapport.fenetre.placesPour1000)}
        </td>
      )}
    </tr>
  )
}

const MAX_ZONES = 60

function ParZone({ lignes }: { readonly lignes: readonly Ligne[] }) {
  const zones = (lignes[0]?.reponse.zones ?? [])
    .filter((_, i) => lignes.some(({ reponse }) => reponse.zones[i]?.avant !== reponse.zones[i]?.apres))
    .slice(0, MAX_ZONES)
  if (zones.length === 0) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached with the keyboard
    <section className="couv-defile" aria-label={text.par} tabIndex={0}>
      <table className="couv-table scen-comparer">
        <caption>{text.par}</caption>
        <thead>
          <tr>
            <th scope="col">{text.zone}</th>
            <th scope="col">{text.aujourdhui}</th>
            {lignes.map(({ scenario: one }) => (
              <th key={one.id} scope="col">
                {one.nom}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {zones.map(({ code, nom, avant }) => (
            <tr key={code}>
              <th scope="row">{nom}</th>
              <td>{nombre(avant)}</td>
              {lignes.map(({ scenario: one, reponse }) => (
                <td key={one.id}>{nombre(reponse.zones.find((z) => z.code === code)?.apres ?? 0)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
