import { use } from 'react'
import { useStore } from 'zustand'
import { openSession, type Session } from '../../state/scenario/session.ts'
import { SessionContext } from '../../state/scenario/session-context.ts'
import type { ScenarioState } from '../../state/scenario/store.ts'
import { scenario } from '../../text/simuler/scenario.ts'

/** The session of scenarios of the page, with the lock that says which tab saves. */
export function useSession(): Session {
  const page = use(SessionContext)
  if (page === null) throw new Error('SessionContext manque au-dessus de ce composant')
  page.current ??= openSession(window, scenario.scenarios.nomNeuf(1))
  return page.current
}

export function useScenarios<T>(select: (state: ScenarioState) => T): T {
  return useStore(useSession().scenarios, select)
}
