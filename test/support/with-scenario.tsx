import type { ReactNode } from 'react'
import type { ScenarioLu } from '../../src/domain/scenario/compact.ts'
import { openSession } from '../../src/state/scenario/session.ts'
import { SessionContext } from '../../src/state/scenario/session-context.ts'

/** A page whose Simuler shows a scenario, in a browser that kept nothing else. */
export function withScenario(
  nom: string,
  modifications: ScenarioLu['modifications'],
): (children: ReactNode) => ReactNode {
  localStorage.clear()
  const session = openSession(window, 'Scénario 1')
  session.scenarios.getState().replace([{ id: 's', nom, modifications }], 's')
  const page = { current: session }
  return (children) => <SessionContext value={page}>{children}</SessionContext>
}
