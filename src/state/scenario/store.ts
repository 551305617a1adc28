import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ScenarioLu } from '../../domain/scenario/compact.ts'
import type { Objectif, SourceCandidats } from '../../domain/scenario/objectifs.ts'
import {
  applyCommande,
  type Commande,
  type Modification,
  type Scenario,
} from '../../domain/scenario/scenario.ts'

type Modifications = readonly Modification[]

interface Shown {
  readonly scenarios: readonly Scenario[]
  readonly actif: string
  /** Steps of the scenario shown that can be taken back, and those taken back; its list of now is in `scenarios`. */
  readonly past: readonly Modifications[]
  readonly future: readonly Modifications[]
}

/** A goal, how many places (for goals that need it), and where they may open. */
export interface Recherche {
  readonly objectif: Objectif
  readonly nombre: number
  readonly sources: readonly SourceCandidats[]
}

/** Scenarios of a person, the one shown, and its steps. */
export interface ScenarioState extends Shown {
  /** Ids of the scenarios that the report prints side by side; null: the one shown. */
  readonly montres: readonly string[] | null
  readonly show: (ids: readonly string[]) => void
  /** What is asked of "where to open next": kept while the page is open, whatever tab is looked at. */
  readonly recherche: Recherche
  readonly setRecherche: (change: Partial<Recherche>) => void
  readonly command: (commande: Commande) => void
  /** Changes the present without a step of its own: what follows from the last one, as a name. */
  readonly complete: (commande: Commande) => void
  readonly undo: () => void
  readonly redo: () => void
  readonly choose: (id: string) => void
  readonly rename: (nom: string) => void
  /** Adds a scenario, with what is given, and shows it. Returns its id. */
  readonly create: (scenario: ScenarioLu) => string
  readonly remove: () => void
  /** Takes over what another tab or the memory holds. */
  readonly replace: (scenarios: readonly Scenario[], actif: string) => void
}

export const MAX_SCENARIOS = 30
/** What a page can hold side by side, today aside. */
export const MAX_MONTRES = 3
/** Steps that can be taken back. */
const MAX_STEPS = 200
const AUCUNE: Modifications = []

/** The scenario shown; there always is one. */
export const scenarioShown = ({ scenarios, actif }: Shown): Scenario | undefined =>
  scenarios.find((s) => s.id === actif)

/** The modifications shown. */
export const modificationsShown = (state: Shown): Modifications =>
  scenarioShown(state)?.modifications ?? AUCUNE

/** The scenarios that the report prints, in their order: those asked for that change something, else the one shown. */
export function scenariosPrinted({
  scenarios,
  actif,
  montres,
}: Pick<ScenarioState, 'scenarios' | 'actif' | 'montres'>): readonly Scenario[] {
  const asked = montres ?? [actif]
  return scenarios
    .filter((s) => asked.includes(s.id))
    .filter((s) => s.modifications.length > 0)
    .slice(0, MAX_MONTRES)
}

/**
 * `newId` gives ids never used before: random in the page, counted in tests; `nomPremier` names the scenario that is
 * there before anything is done.
 */
export function createScenarioStore(
  initial: { readonly scenarios: readonly Scenario[]; readonly actif: string },
  newId: () => string,
  nomPremier: string,
): StoreApi<ScenarioState> {
  /** There is always one scenario, and always one shown. */
  const open = (scenarios: readonly Scenario[], actif: string): Shown => {
    const list = scenarios.length > 0 ? scenarios : [{ id: newId(), nom: nomPremier, modifications: AUCUNE }]
    const shown = list.find((s) => s.id === actif) ?? list[0]
    return { scenarios: list, actif: shown?.id ?? '', past: [], future: [] }
  }
  return createStore<ScenarioState>()((set) => ({
    ...open(initial.scenarios, initial.actif),
    recherche: { objectif: 'habitants', nombre: 4, sources: ['centres'] },
    setRecherche: (change) => set(({ recherche }) => ({ recherche: { ...recherche, ...change } })),
    montres: null,
    show: (montres) => set({ montres }),
    command: (commande) =>
      set((state) => {
        const before = modificationsShown(state)
        const after = applyCommande(before, commande)
        if (after === before) return state
        // What had been taken back is lost, as everywhere.
        return { ...withShown(state, after), past: [...state.past, before].slice(-MAX_STEPS), future: [] }
      }),
    complete: (commande) =>
      set((state) => withShown(state, applyCommande(modificationsShown(state), commande))),
    undo: () =>
      set((state) => {
        const last = state.past.at(-1)
        if (last === undefined) return state
        const future = [modificationsShown(state), ...state.future]
        return { ...withShown(state, last), past: state.past.slice(0, -1), future }
      }),
    redo: () =>
      set((state) => {
        const [next, ...future] = state.future
        if (next === undefined) return state
        return { ...withShown(state, next), past: [...state.past, modificationsShown(state)], future }
      }),
    choose: (id) =>
      set((state) =>
        state.scenarios.some((s) => s.id === id) ? { ...open(state.scenarios, id), montres: null } : state,
      ),
    rename: (nom) => set((state) => ({ scenarios: changeShown(state, { nom }) })),
    create: (scenario) => {
      const id = newId()
      set((state) => ({
        ...open([...state.scenarios, { ...scenario, id }].slice(-MAX_SCENARIOS), id),
        montres: null,
      }))
      return id
    },
    remove: () =>
      set((state) =>
        open(
          state.scenarios.filter((s) => s.id !== state.actif),
          '',
        ),
      ),
    replace: (scenarios, actif) => set(open(scenarios, actif)),
  }))
}

const withShown = (state: Shown, modifications: Modifications) => ({
  scenarios: changeShown(state, { modifications }),
})

const changeShown = ({ scenarios, actif }: Shown, change: Partial<Scenario>) =>
  scenarios.map((s) => (s.id === actif ? { ...s, ...change } : s))
