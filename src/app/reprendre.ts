import type { UiStore } from '../state/ui/ui-store.ts'
import { depart as text } from '../text/depart/depart.ts'

/** A start that came with a change of language, and that has no name of its own, is called in this one. */
export function renameDepart(ui: UiStore): void {
  const { depart, set } = ui.getState()
  if (depart?.nature === 'position') set({ depart: { ...depart, libelle: text.noms.position } })
  if (depart?.nature === 'point')
    set({ depart: { ...depart, libelle: text.noms.point(depart.communeNom ?? '') } })
}
