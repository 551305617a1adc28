import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { UiState, UiStore } from './ui-store.ts'

export const UiContext = createContext<UiStore | null>(null)

export function useUi<T>(select: (state: UiState) => T): T {
  const store = use(UiContext)
  if (store === null) throw new Error('UiContext manque au-dessus de ce composant')
  return useStore(store, select)
}

export const useSetUi = () => useUi((state) => state.set)
