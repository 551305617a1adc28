import type { CivilDate } from '../../../../src/domain/calendar/civil-date.ts'
import type { SeanceSituee } from '../../../../src/domain/orientation/seance-situee.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import { groupSeances, placeKeyOf } from '../groupes.ts'
import { eventsOf } from './events.ts'
import type { Noeud } from './node.ts'
import { cleDeLieu, placeOfLieu, placeOfRendezvous } from './places.ts'

/**
 * One graph (schema.org) of the places of a page, of what is held in its commune and of its rhythms. Names are parts of
 * the page's own address, the same from one build to the next. `du`: the day from which opening hours are told,
 * null where they are not.
 */
export function graphOf(
  lieux: readonly Lieu[],
  situees: readonly SeanceSituee[],
  du: CivilDate | null,
): Noeud {
  const known = new Set(lieux.map(({ id }) => id))
  const places = new Map<string, Noeud>()
  for (const lieu of lieux) places.set(cleDeLieu(lieu.id), placeOfLieu(lieu, du))
  const events = groupSeances(situees).flatMap((groupe) => {
    const place = placeKeyOf(groupe, known)
    const cle = place.lieuId === null ? place.cle : cleDeLieu(place.lieuId)
    if (!places.has(cle)) places.set(cle, placeOfRendezvous(cle, groupe.modele))
    return eventsOf(groupe, cle)
  })
  return { '@context': 'https://schema.org', '@graph': [...places.values(), ...events] }
}
