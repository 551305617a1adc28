import { createContext, use, useEffect, useLayoutEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { AnswerVersion } from '../../domain/coverage/answer-version.ts'
import type { MapEmitter, MapEvents } from './map-events.ts'
import type { Simulation, UiState, UiStore } from './ui-store.ts'

/** What is seen now, and what happens on the map. */
export interface UiServices {
  readonly store: UiStore
  readonly events: MapEmitter
}

export const UiContext = createContext<UiServices | null>(null)

function useUiServices() {
  const services = use(UiContext)
  if (services === null) throw new Error('UiContext manque au-dessus de ce composant')
  return services
}

/** The store itself, for what changes with every frame and must not make a component render. */
export const useUiStore = (): UiStore => useUiServices().store

export function useUi<T>(select: (state: UiState) => T): T {
  return useStore(useUiStore(), select)
}

export const useSetUi = () => useUi((state) => state.set)

/**
 * Tells the map, as long as the caller is open, which answer's cells to show, and what a scenario adds to them (the
 * same object while it says the same). The only writer of both. Without a scenario the cells stay when the view
 * closes: other views show the residents by them.
 */
export function useShowOnMap(version: AnswerVersion | null, simulation: Simulation | null): void {
  const setUi = useSetUi()
  useEffect(() => setUi({ versionCouverture: version, simulation }), [setUi, version, simulation])
  const isSimulated = simulation !== null
  useEffect(() => {
    if (isSimulated) return () => setUi({ versionCouverture: null, simulation: null })
  }, [setUi, isSimulated])
}

/** Says what the caller is about, as long as it is open; null: not known yet. */
export function useSujet(sujet: string | null): void {
  const setUi = useSetUi()
  useEffect(() => {
    setUi({ sujet })
    return () => setUi({ sujet: null })
  }, [setUi, sujet])
}

export const useMapEvents = (): MapEmitter => useUiServices().events

/** Calls the listener of the last render for each such event, as long as the component is there. */
export function useMapEvent<N extends keyof MapEvents>(name: N, listener: (detail: MapEvents[N]) => void) {
  const events = useMapEvents()
  const latest = useRef(listener)
  useLayoutEffect(() => {
    latest.current = listener
  })
  useEffect(() => events.on(name, (detail) => latest.current(detail)), [events, name])
}
