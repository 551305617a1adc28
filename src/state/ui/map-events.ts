import type { Bbox } from '../../domain/geo/bbox.ts'

interface LonLat {
  readonly lon: number
  readonly lat: number
}

/** What happens once on or to the map. Who listens decides what it means: none of it is kept. */
export interface MapEvents {
  /** A click, wherever it was; degrees. */
  readonly point: LonLat
  /** A long press, or a click with the other button: somebody starts there. */
  readonly appui: LonLat
  /** Where the pointer is while a scenario asks for a point; null when it leaves. */
  readonly pointeur: LonLat | null
  /** A move of a scenario's marker; `done` once it is let go. */
  readonly glisse: LonLat & { readonly id: string; readonly done: boolean }
  /** The map is asked to go there. */
  readonly cible: { readonly bounds: Bbox }
}

type Listener<N extends keyof MapEvents> = (detail: MapEvents[N]) => void

export interface MapEmitter {
  /** @returns what stops it */
  readonly on: <N extends keyof MapEvents>(name: N, listener: Listener<N>) => () => void
  readonly emit: <N extends keyof MapEvents>(name: N, detail: MapEvents[N]) => void
}

/** Between the map and the views that are open; an event that nobody listens to is lost. */
export function createMapEmitter(): MapEmitter {
  const listeners: { readonly [N in keyof MapEvents]: Set<Listener<N>> } = {
    point: new Set(),
    appui: new Set(),
    pointeur: new Set(),
    glisse: new Set(),
    cible: new Set(),
  }
  return {
    on: (name, listener) => {
      listeners[name].add(listener)
      return () => void listeners[name].delete(listener)
    },
    emit: (name, detail) => {
      for (const listener of [...listeners[name]]) listener(detail)
    },
  }
}
