import { use, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import { useTerritoireCourant } from '../../../data/question.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { formatTerritoire } from '../../../domain/geo/territoire.ts'
import { MoyensIllisibles } from '../../../domain/plan/read-fields.ts'
import { type Moyens, readMoyens } from '../../../domain/plan/territoire/moyens.ts'
import { BrouillonsContext } from '../../../state/brouillons/brouillons-context.ts'
import type { MoyensEcrits } from '../../../state/moyens/moyens-ecrits.ts'
import { createMoyensStore, type MoyensState } from '../../../state/moyens/moyens-store.ts'
import { browserStorage } from '../../../state/scenario/storage.ts'

/** One for the page: what is typed is there when the view opens again. */
let shared: StoreApi<MoyensState> | null = null
const openMoyens = () => {
  shared ??= createMoyensStore(browserStorage(window), (ecrits) => tryMoyens(ecrits).ok)
  return shared
}
const AUCUN: MoyensEcrits = {}

/** What nobody has said anything about. */
export const HABITUELS: Moyens = readMoyens({})

/** Means that were read, or which of their fields cannot be. */
export type MoyensLus =
  | { readonly ok: true; readonly moyens: Moyens }
  | { readonly ok: false; readonly refus: MoyensIllisibles }

export function tryMoyens(ecrits: unknown): MoyensLus {
  try {
    return { ok: true, moyens: readMoyens(ecrits) }
  } catch (error) {
    if (!(error instanceof MoyensIllisibles)) throw error
    return { ok: false, refus: error }
  }
}

/** The means of the territory shown: as they are written, as they are read, and what writes them. */
export function useMoyens(manifest: Manifest) {
  const territoire = useTerritoireCourant(manifest)
  const cle = formatTerritoire(territoire)
  const [store] = useState(openMoyens)
  const ecrits = useStore(store, (s) => s.moyens[cle]) ?? AUCUN
  const gardes = useStore(store, (s) => s.gardes)
  const lus = useMemo(() => tryMoyens(ecrits), [ecrits])
  useHeld(store, cle)
  return useMemo(
    () => ({
      territoire,
      ecrits,
      gardes,
      lus,
      replace: (next: MoyensEcrits) => store.getState().write(cle, next),
      change: (patch: Partial<MoyensEcrits>) =>
        store.getState().write(cle, { ...(store.getState().moyens[cle] ?? AUCUN), ...patch }),
    }),
    [territoire, cle, ecrits, gardes, lus, store],
  )
}

/** Means that cannot be read, or that the browser does not keep: a change of language brings them along. */
function useHeld(store: StoreApi<MoyensState>, cle: string): void {
  const brouillons = use(BrouillonsContext)
  useEffect(() => {
    const nom = `moyens.${cle}`
    const venus = brouillons.venu(nom)
    if (venus !== undefined) store.getState().write(cle, venus as MoyensEcrits)
    return brouillons.hold(nom, () => {
      const { moyens, gardes } = store.getState()
      const ecrits = moyens[cle]
      return gardes && tryMoyens(ecrits ?? AUCUN).ok ? undefined : ecrits
    })
  }, [brouillons, store, cle])
}

export type MesMoyens = ReturnType<typeof useMoyens>
