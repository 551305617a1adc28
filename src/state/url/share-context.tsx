import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { ShareState } from './share-state.ts'
import { nextState, type ShareStore } from './share-store.ts'
import { formatLink } from './url-codec.ts'

export const ShareContext = createContext<StoreApi<ShareStore> | null>(null)

function useShareApi(): StoreApi<ShareStore> {
  const store = use(ShareContext)
  if (store === null) throw new Error('ShareContext manque au-dessus de ce composant')
  return store
}

/** One field, or anything computed from the shared state; re-renders only when it changes. */
export function useShare<T>(select: (state: ShareState) => T): T {
  return useStore(useShareApi(), (store) => select(store.state))
}

export function useSetShare(): ShareStore['set'] {
  return useStore(useShareApi(), (store) => store.set)
}

/** Address of a view of this page: the link shown, with what differs. */
export function useLinkTo(): (patch: Partial<ShareState>) => string {
  const { state, accueil } = useStore(useShareApi())
  return (patch) => formatLink(nextState(state, patch), { accueil }) || '?'
}

/** Lets links name the territory that the data set shows first. */
export function useSetAccueil(): ShareStore['setAccueil'] {
  return useStore(useShareApi(), (store) => store.setAccueil)
}
