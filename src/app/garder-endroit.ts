import type { StoreApi } from 'zustand/vanilla'
import type { Brouillons } from '../state/brouillons/brouillons.ts'
import { DEFILEMENT, goBackTo, readPlace } from '../state/brouillons/defilement.ts'
import type { ShareState } from '../state/url/share-state.ts'
import type { ShareStore } from '../state/url/share-store.ts'

const isSameView = (a: ShareState, b: ShareState): boolean =>
  a.onglet === b.onglet && a.volet === b.volet && a.lieu === b.lieu

/** A page of help takes the place of the view that one reads: it comes back where it was left, in another language too. */
export function keepPlace(share: StoreApi<ShareStore>, brouillons: Brouillons): void {
  let left: string | null = null
  let vue = share.getState().state
  share.subscribe(({ state }, { state: before }) => {
    // What is told here is not drawn yet: the view that is left still stands.
    if (before.page === null && state.page !== null) {
      vue = before
      left = readPlace(document)
    } else if (state.page === null && left !== null) {
      if (isSameView(vue, state)) goBackTo(document, left)
      left = null
    }
  })
  brouillons.hold(DEFILEMENT, () => left ?? undefined)
}
