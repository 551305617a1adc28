import type { UiState, UiStore } from '../ui/ui-store.ts'
import type { Brouillons } from './brouillons.ts'

/**
 * What a person said to the page itself. What they agreed to (the address service, the streets of IGN) is not of it: it
 * is asked again, in a language that they read.
 */
const DITS = [
  'guide',
  'orientation',
  'depart',
  'etape',
  'accueilVu',
  'listeParRoute',
] as const satisfies (keyof UiState)[]

/** Gives the page back what was said before a change of language, and has what is said now handed over at the next. */
export function holdUi(store: UiStore, brouillons: Brouillons): void {
  const first = store.getState()
  store.setState(brouillons.venu('page') ?? {})
  brouillons.hold('page', () => {
    const now = store.getState()
    const said = DITS.filter((nom) => now[nom] !== first[nom]).map((nom) => [nom, now[nom]])
    return said.length === 0 ? undefined : Object.fromEntries(said)
  })
}
