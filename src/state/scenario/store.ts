import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ScenarioLu } from '../../domain/scenario/compact.ts'
import {
  applyCommande,
  type Commande,
  type Modification,
  type Scenario,
} from '../../domain/scenario/scenario.ts'
import { type History, pushStep, redo, startHistory, undo } from './history.ts'

/** Scenarios of a person, the one shown, and its steps. */
export interface ScenarioState {
  readonly scenarios: readonly Scenario[]
  readonly actif: string
  readonly histoire: History<readonly Modification[]>
  readonly commander: (commande: Commande) => void
  /** Changes the present without a step of its own: what follows from the last one, as a name. */
  readonly completer: (commande: Commande) => void
  readonly annuler: () => void
  readonly retablir: () => void
  readonly choisir: (id: string) => void
  readonly nommer: (nom: string) => void
  /** Adds a scenario, with what is given, and shows it. Returns its id. */
  readonly creer: (scenario: ScenarioLu) => string
  readonly supprimer: () => void
  /** Takes over what another tab or the memory holds. */
  readonly remplacer: (scenarios: readonly Scenario[], actif: string) => void
}

export const MAX_SCENARIOS = 30
/** The scenario that is there before anything is done. */
export const NOM_PREMIER = 'Scénario 1'

/** `newId` gives ids never used before: random in the page, counted in tests. */
export function createScenarioStore(
  initial: { readonly scenarios: readonly Scenario[]; readonly actif: string },
  newId: () => string,
): StoreApi<ScenarioState> {
  const opened = openOne(initial.scenarios, initial.actif, newId)
  return createStore<ScenarioState>()((set) => {
    const show = (histoire: History<readonly Modification[]>) =>
      set((state) => ({
        histoire,
        scenarios: state.scenarios.map((s) =>
          s.id === state.actif ? { ...s, modifications: histoire.present } : s,
        ),
      }))
    return {
      ...opened,
      commander: (commande) =>
        set((state) =>
          withHistory(state, pushStep(state.histoire, applyCommande(state.histoire.present, commande))),
        ),
      completer: (commande) =>
        set((state) => {
          const present = applyCommande(state.histoire.present, commande)
          return withHistory(state, { ...state.histoire, present })
        }),
      annuler: () => set((state) => withHistory(state, undo(state.histoire))),
      retablir: () => set((state) => withHistory(state, redo(state.histoire))),
      choisir: (id) =>
        set((state) => {
          const found = state.scenarios.find((s) => s.id === id)
          return found === undefined ? state : { actif: id, histoire: startHistory(found.modifications) }
        }),
      nommer: (nom) =>
        set((state) => ({
          scenarios: state.scenarios.map((s) => (s.id === state.actif ? { ...s, nom } : s)),
        })),
      creer: ({ nom, modifications }) => {
        const id = newId()
        set((state) => ({
          scenarios: [...state.scenarios, { id, nom, modifications }].slice(-MAX_SCENARIOS),
          actif: id,
        }))
        show(startHistory(modifications))
        return id
      },
      supprimer: () =>
        set((state) => {
          const left = state.scenarios.filter((s) => s.id !== state.actif)
          return openOne(left, left[0]?.id ?? '', newId)
        }),
      remplacer: (scenarios, actif) => set(openOne(scenarios, actif, newId)),
    }
  })
}

function withHistory(state: ScenarioState, histoire: ScenarioState['histoire']): Partial<ScenarioState> {
  return {
    histoire,
    scenarios: state.scenarios.map((s) =>
      s.id === state.actif ? { ...s, modifications: histoire.present } : s,
    ),
  }
}

/** There is always one scenario, and always one shown. */
function openOne(scenarios: readonly Scenario[], actif: string, newId: () => string) {
  const list = scenarios.length > 0 ? scenarios : [{ id: newId(), nom: NOM_PREMIER, modifications: [] }]
  const shown = list.find((s) => s.id === actif) ?? list[0]
  return {
    scenarios: list,
    actif: shown?.id ?? '',
    histoire: startHistory<readonly Modification[]>(shown?.modifications ?? []),
  }
}
