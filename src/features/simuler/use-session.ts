import { useStore } from 'zustand'
import { openSession, type Session } from '../../state/scenario/session.ts'
import type { ScenarioState } from '../../state/scenario/store.ts'

/** One per page: opened when the simulation first is, so that the first load does not carry it. */
let session: Session | null = null

function opened(): Session {
  session ??= openSession(window)
  return session
}

export function useScenarios<T>(select: (state: ScenarioState) => T): T {
  return useStore(opened().scenarios, select)
}

export const useSession = () => useStore(opened().etat)

/** Takes the right to save from the other tab. */
export const reprendreIci = (): void => opened().verrou.prendre()
