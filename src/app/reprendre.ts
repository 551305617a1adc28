import type { Brouillons } from '../state/brouillons/brouillons.ts'
import { DEPLIANTS, openAgain } from '../state/brouillons/depliants.ts'
import type { UiStore } from '../state/ui/ui-store.ts'
import { depart as text } from '../text/depart/depart.ts'

/** What a change of language brought and that no part of the page takes by itself. */
export function reprendre(ui: UiStore, brouillons: Brouillons): void {
  renameDepart(ui)
  openAgain(document, brouillons.venu(DEPLIANTS))
  // Taken: the next change hands over what is open then.
  brouillons.hold(DEPLIANTS, () => undefined)()
}

/** A start that has no name of its own is called in the language that was chosen. */
function renameDepart(ui: UiStore): void {
  const { depart, set } = ui.getState()
  if (depart?.nature === 'position') set({ depart: { ...depart, libelle: text.noms.position } })
  if (depart?.nature === 'point')
    set({ depart: { ...depart, libelle: text.noms.point(depart.communeNom ?? '') } })
}
