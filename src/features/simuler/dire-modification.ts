import { distanceM } from '../../domain/geo/geodesy.ts'
import { findLieu } from '../../domain/places/find-lieu.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import type { Modification } from '../../domain/scenario/scenario.ts'
import { dateLongue } from '../../text/format.ts'
import { direDates, scenario } from '../../text/scenario.ts'

const text = scenario.liste

/** What a modification does not say by itself. `fenetre`: the question is about dated sessions. */
export function remarques(m: Modification, fenetre: boolean): string[] {
  if (m.type === 'ajout') {
    if (m.dates !== null) return [direDates(m.dates)]
    return fenetre && m.nature !== 'accompagnement' ? [text.sansDates] : []
  }
  if (m.type === 'capacite') return fenetre ? [] : [text.capaciteSansDates]
  if (m.type !== 'fermeture' || (m.du ?? m.au) === null) return []
  return [fenetre ? text.periodeDatee : text.periode]
}

/** A modification in words, its days included: the panel and the printed report say the same. */
export function direModification(m: Modification, lieux: readonly Lieu[]): string {
  if (m.type === 'ajout') return text.ajout(m.nom, scenario.ajouter.natures[m.nature])
  const lieu = findLieu(lieux, m.lieu)
  const nom = lieu?.nom ?? m.lieu
  if (m.type === 'capacite') return text.capacite(nom, m.places)
  const day = (iso: string | null) => (iso === null ? null : dateLongue(iso))
  if (m.type === 'fermeture') return text.fermeture(nom, day(m.du), day(m.au))
  return text.deplacement(
    nom,
    lieu === undefined ? 0 : distanceM(lieu.longitude, lieu.latitude, m.lon, m.lat),
  )
}
