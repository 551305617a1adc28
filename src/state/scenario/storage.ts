import { compactScenario, expandScenario } from '../../domain/scenario/compact.ts'
import type { Scenario } from '../../domain/scenario/scenario.ts'

/** Where scenarios are kept in the browser, on this device only. The key never changes: it names the version. */
export const CLE = 'a-portee.scenarios.v1'

type Store = Pick<Storage, 'getItem' | 'setItem'>

export interface Memoire {
  readonly scenarios: readonly Scenario[]
  readonly actif: string
  /** Links already taken over, with the ids of their scenarios, so that reading one again does not add them twice. */
  readonly liens: Readonly<Record<string, string>>
}

export const MEMOIRE_VIDE: Memoire = { scenarios: [], actif: '', liens: {} }

/** Reads what was kept; what cannot be read is left out, never thrown. */
export function readMemoire(storage: Store | null): Memoire {
  try {
    const json: unknown = JSON.parse(storage?.getItem(CLE) ?? 'null')
    if (typeof json !== 'object' || json === null) return MEMOIRE_VIDE
    const { actif, scenarios, liens } = json as Record<string, unknown>
    const list = Array.isArray(scenarios) ? scenarios : []
    return {
      actif: typeof actif === 'string' ? actif : '',
      scenarios: list.flatMap((one): Scenario[] => {
        const [id, compact] = Array.isArray(one) ? (one as unknown[]) : []
        const read = expandScenario(compact)
        return typeof id === 'string' && read.ok ? [{ id, ...read.valeur }] : []
      }),
      liens: Object.fromEntries(
        Object.entries(typeof liens === 'object' && liens !== null ? liens : {}).filter(
          (entry): entry is [string, string] => typeof entry[1] === 'string',
        ),
      ),
    }
  } catch {
    return MEMOIRE_VIDE
  }
}

/** Keeps them; false when the browser refuses (private mode, no room left). */
export function writeMemoire(storage: Store | null, { scenarios, actif, liens }: Memoire): boolean {
  if (storage === null) return false
  try {
    const list = scenarios.map((s) => [s.id, compactScenario(s)])
    storage.setItem(CLE, JSON.stringify({ actif, scenarios: list, liens }))
    return true
  } catch {
    return false
  }
}

/** The browser's storage; null where even asking for it is refused. */
export function browserStorage(target: Window): Storage | null {
  try {
    return target.localStorage
  } catch {
    return null
  }
}
