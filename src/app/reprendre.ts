import type { Mode } from '../domain/common/mode.ts'
import type { Brouillons } from '../state/brouillons/brouillons.ts'
import { DEFILEMENT, goBackTo } from '../state/brouillons/defilement.ts'
import { DEPLIANTS, openAgain } from '../state/brouillons/depliants.ts'
import type { UiStore } from '../state/ui/ui-store.ts'
import { depart as text } from '../text/depart/depart.ts'

/** What a change of language brought and that no part of the page takes by itself. */
export function reprendre(ui: UiStore, brouillons: Brouillons): void {
  renameDepart(ui)
  openAgain(document, brouillons.venu(DEPLIANTS))
  const chemins = brouillons.venu('chemins')
  // A page of before handed over the cards alone, without the mode of each.
  const isPair = (one: unknown): one is [string, Mode] => Array.isArray(one)
  if (Array.isArray(chemins)) ui.setState({ cheminsOuverts: new Map(chemins.filter(isPair)) })
  const endroit = brouillons.venu(DEFILEMENT)
  if (typeof endroit === 'string') goBackTo(document, endroit)
  // Taken: the next change hands over what there is then.
  for (const nom of [DEPLIANTS, 'chemins', DEFILEMENT]) brouillons.hold(nom, () => undefined)()
}

/** A start that has no name of its own is called in the language that was chosen. */
function renameDepart(ui: UiStore): void {
  const { depart, set } = ui.getState()
  if (depart?.nature === 'position') set({ depart: { ...depart, libelle: text.noms.position } })
  if (depart?.nature === 'point')
    set({ depart: { ...depart, libelle: text.noms.point(depart.communeNom ?? '') } })
}
