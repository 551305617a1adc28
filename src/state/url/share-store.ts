import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { ShareState } from './share-state.ts'

/** How a change enters the history: `push` for a step a person would undo, `replace` for a slider. */
type Step = 'push' | 'replace'

export interface ShareStore {
  readonly state: ShareState
  readonly lastStep: Step
  readonly set: (patch: Partial<ShareState>, step?: Step) => void
  /** The territory that the data set shows first; null until it is read. */
  readonly accueil: Territoire | null
  readonly setAccueil: (accueil: Territoire) => void
}

/** Fields whose change is a step back in the browser's history. */
const STEPS: readonly (keyof ShareState)[] = [
  'onglet',
  'territoire',
  'lieu',
  'commune',
  'depart',
  'volet',
  'page',
]

export function createShareStore(initial: ShareState): StoreApi<ShareStore> {
  return createStore<ShareStore>()((set) => ({
    state: initial,
    lastStep: 'replace',
    accueil: null,
    setAccueil: (accueil) => set({ accueil, lastStep: 'replace' }),
    set: (patch, step) =>
      set(({ state }) => {
        const next = nextState(state, patch)
        const isStep = STEPS.some((field) => next[field] !== state[field])
        return { state: next, lastStep: step ?? (isStep ? 'push' : 'replace') }
      }),
  }))
}

/** The state after a change: a step elsewhere leaves the page that stood before the view. */
export function nextState(state: ShareState, patch: Partial<ShareState>): ShareState {
  const isElsewhere = STEPS.some((field) => field !== 'page' && field in patch)
  return { ...state, ...(isElsewhere ? { page: null } : {}), ...patch }
}
