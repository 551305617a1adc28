import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { ShareState } from './share-state.ts'
import type { ShareStore } from './share-store.ts'

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
