import { use, useEffect, useState } from 'react'
import type { Scenario } from '../domain/scenario/scenario.ts'
import type { Session } from '../state/scenario/session.ts'
import { SessionContext } from '../state/scenario/session-context.ts'

/** Where the session of scenarios keeps what it knows; `session.ts` is not read where there is nothing. */
const CLE = 'a-portee.scenarios.v1'

/**
 * The scenario shown in Simuler, where it holds sessions of a plan; null where there is none, and until it is read. For views
 * that are not about scenarios: its code is only loaded where this browser keeps some, or the link brings one. `nomPremier`
 * names the scenario that is there before anything is done.
 */
export function useScenarioOuvert(nomPremier: string): Scenario | null {
  const page = use(SessionContext)
  const [scenario, setScenario] = useState<Scenario | null>(null)
  useEffect(() => {
    if (page === null || (page.current === null && !hasScenarios())) return
    let stop: () => void = () => undefined
    let isGone = false
    const follow = (session: Session) => {
      const read = () => {
        const { scenarios, actif } = session.scenarios.getState()
        const shown = scenarios.find(({ id }) => id === actif)
        setScenario(shown?.modifications.some(({ type }) => type === 'seances') ? shown : null)
      }
      read()
      stop = session.scenarios.subscribe(read)
    }
    void import('../state/scenario/session.ts').then(({ openSession }) => {
      if (isGone) return
      page.current ??= openSession(window, nomPremier)
      follow(page.current)
    })
    return () => {
      isGone = true
      stop()
    }
  }, [page, nomPremier])
  return scenario
}

function hasScenarios(): boolean {
  if (/[#&]scenario=/.test(location.hash)) return true
  try {
    return localStorage.getItem(CLE) !== null
  } catch {
    return false
  }
}
