import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { UiState, UiStore } from './ui-store.ts'

export const UiContext = createContext<UiStore | null>(null)

/** The store itself, for what changes with every frame and must not make a component render. */
export function useUiStore(): UiStore {
  const store = use(UiContext)
  if (store === null) throw new Error('UiContext manque au-dessus de ce composant')
  return store
}

export function useUi<T>(select: (state: UiState) => T): T {
  return useStore(useUiStore(), select)
}

export const useSetUi = () => useUi((state) => state.set)
