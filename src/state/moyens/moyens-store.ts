import { createStore, type StoreApi } from 'zustand/vanilla'
import { type MoyensEcrits, tidyMoyens } from './moyens-ecrits.ts'

/** Where means are kept in the browser: names and bases of advisers never leave this device. The key names the version. */
const CLE = 'a-portee.moyens.v1'
/** Territories whose means are kept, the last used. */
const MAX_TERRITOIRES = 20

type Garde = Pick<Storage, 'getItem' | 'setItem'>

export interface MoyensState {
  /** By territory, as `formatTerritoire` writes it. */
  readonly moyens: Readonly<Record<string, MoyensEcrits>>
  /** False when the browser keeps nothing: they last as long as the page. */
  readonly gardes: boolean
  readonly write: (territoire: string, moyens: MoyensEcrits) => void
}

/** Means by territory, from what the browser kept; `read` says whether they still are means. */
export function createMoyensStore(
  storage: Garde | null,
  isReadable: (moyens: unknown) => boolean,
): StoreApi<MoyensState> {
  return createStore<MoyensState>()((set, get) => ({
    moyens: readKept(storage, isReadable),
    gardes: storage !== null,
    write: (territoire, moyens) => {
      const mine = get().moyens
      // What another tab wrote since stays; a draft of this one that could not be kept is nowhere else.
      const theirs = Object.entries(readKept(storage, isReadable)).filter(
        ([other]) => !Object.hasOwn(mine, other) || isReadable(mine[other]),
      )
      const { [territoire]: _before, ...others } = { ...mine, ...Object.fromEntries(theirs) }
      const all = [...Object.entries(others), [territoire, tidyMoyens(moyens)] as const]
      const next = Object.fromEntries(all.slice(-MAX_TERRITOIRES))
      set({ moyens: next })
      // What cannot be read is not kept: a page that opens again begins with means that can.
      if (isReadable(next[territoire])) set({ gardes: keep(storage, next) })
    },
  }))
}

function readKept(
  storage: Garde | null,
  isReadable: (moyens: unknown) => boolean,
): Record<string, MoyensEcrits> {
  try {
    const json: unknown = JSON.parse(storage?.getItem(CLE) ?? 'null')
    if (typeof json !== 'object' || json === null) return {}
    const readable = Object.entries(json).filter(([, moyens]) => isReadable(moyens))
    return Object.fromEntries(readable as [string, MoyensEcrits][])
  } catch {
    return {}
  }
}

function keep(storage: Garde | null, moyens: Readonly<Record<string, MoyensEcrits>>): boolean {
  try {
    storage?.setItem(CLE, JSON.stringify(moyens))
    return storage !== null
  } catch {
    return false
  }
}
